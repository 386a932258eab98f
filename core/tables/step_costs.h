// What the steps of an alignment cost: matching a token of the document with an element of the form, passing over
// a token, giving an element up as lost. No step costs less than nothing.
#pragma once

#include <array>
#include <cstddef>
#include <limits>
#include <vector>

#include "tables/elements.h"
#include "tables/layout.h"
#include "tables/spotting.h"
#include "tables/symbols.h"
#include "tables/tokens.h"

namespace xxgk::tables {

using Cost = int;
constexpr Cost kNever = std::numeric_limits<Cost>::max() / 4;

class StepCosts {
 public:
  StepCosts(const Symbols& symbols, const Tokens& tokens, const form::Table& table, const Elements& elements,
            bool cut_off);

  // Of token t, before or at element j.
  Cost pass(std::size_t t, std::size_t j) const;
  Cost match_place(std::size_t t, std::size_t j) const;
  Cost match_label(const LabelSpot& found, bool inside_words) const;
  // Of element j, before token t.
  Cost lose_place(std::size_t j) const;
  Cost lose_label(std::size_t t, std::size_t j) const;
  Cost lose_row(std::size_t j) const;
  bool can_be_cut_off(std::size_t t, std::size_t j) const;  // rows anywhere, in a row where no value follows
  Cost cut_off(std::size_t t, std::size_t j) const;         // everything from there on, where the text ends

 private:
  // Where letters are passed: before a label, before a place, before the very first place, behind the form.
  enum Where : std::uint8_t { before_label, before_place, at_start, behind, kWheres };
  Where where(std::size_t j) const;
  Cost pass_letter(std::size_t i, Where where) const;
  Cost inside_row(std::size_t i) const;
  bool is_trusted(std::size_t i, std::size_t j) const;
  bool is_in_value_column(std::size_t i) const;
  bool is_nameless(std::size_t j) const;
  bool is_overfull(std::size_t i, std::size_t j) const;

  const std::vector<Symbol>& all_;
  const Tokens& tokens_;
  const Elements& elements_;
  const Layout layout_;
  std::uint32_t values_end_ = 0;  // symbols: no value from here on
  std::uint32_t open_end_ = 0;    // symbols: from here on there are no more words, and the text ends
  std::vector<std::array<Cost, kWheres>> pass_letters_;  // by token
  std::vector<Cost> inside_row_;                         // by token
};

}  // namespace xxgk::tables
