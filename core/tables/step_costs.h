// What the steps of an alignment cost: matching a symbol of the document with an element of the form, passing over
// a symbol, giving an element up as lost.
#pragma once

#include <cstddef>
#include <limits>
#include <vector>

#include "tables/elements.h"
#include "tables/layout.h"
#include "tables/spotting.h"
#include "tables/symbols.h"

namespace xxgk::tables {

using Cost = int;
constexpr Cost kNever = std::numeric_limits<Cost>::max() / 4;

class StepCosts {
 public:
  StepCosts(const Symbols& symbols, const form::Table& table, const Elements& elements)
      : all_(symbols.all), elements_(elements), layout_(survey(symbols, table)) {}

  // Of symbol i, before or at element j.
  Cost pass(std::size_t i, std::size_t j) const;
  Cost match_place(std::size_t i, std::size_t j) const;
  Cost match_label(const Occurrence& found, bool inside_words) const;
  // Of element j, before symbol i.
  Cost lose_place(std::size_t j) const;
  Cost lose_label(std::size_t i, std::size_t j) const;
  Cost lose_row(std::size_t j) const;
  Cost cut_off() const;  // all rows from here on, where the text ends

 private:
  Cost pass_letter(std::size_t i, std::size_t j) const;
  bool is_trusted(std::size_t i, std::size_t j) const;
  bool is_in_value_column(std::size_t i) const;

  const std::vector<Symbol>& all_;
  const Elements& elements_;
  const Layout layout_;
};

}  // namespace xxgk::tables
