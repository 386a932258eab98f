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
  // What it costs at least to give up a place, alone or with its row, and to pass a value.
  static constexpr Cost kLostPlace = 100;
  static constexpr Cost kPassedValue = 110;

  StepCosts(const Symbols& symbols, const Tokens& tokens, const form::TableForm& table,
            const Elements& elements, bool cut_off);

  // Of token t, before or at element j.
  Cost pass(std::size_t t, std::size_t j) const {
    const OfToken& token = of_tokens_[t];
    switch (token.kind) {
    case SymbolKind::letter: return token.letters[of_elements_[j].where];
    case SymbolKind::value: return kPassedValue + of_elements_[j].before_row;
    case SymbolKind::blank:
    case SymbolKind::possible_blank: break;
    }
    return pass_empty(tokens_.begin(t), j);
  }
  Cost pass_letters_at_least(std::size_t t) const;  // of a token of letters, at whatever element
  Cost match_place(std::size_t t, std::size_t j) const {
    const OfToken& token = of_tokens_[t];
    if (token.kind == SymbolKind::letter) return kNever;
    const int column = elements_[j].column;
    const Cost beside =
        (column == 0 ? 0 : token.inside_row) + (token.on_grid && token.column != column ? kWrongColumn : 0);
    return beside + (token.kind == SymbolKind::value ? token.as_value : match_empty(tokens_.begin(t), j));
  }
  Cost match_label(const LabelSpot& found, bool inside_words) const;
  // Of element j, before token t.
  Cost lose_place(std::size_t j) const { return of_elements_[j].lose; }
  Cost lose_label(std::size_t t, std::size_t j) const;
  Cost lose_row(std::size_t j) const { return of_elements_[j].lose; }
  bool can_be_cut_off(std::size_t t, std::size_t j) const;  // rows anywhere, in a row where no value follows
  Cost cut_off(std::size_t t, std::size_t j) const;         // everything from there on, where the text ends

 private:
  static constexpr Cost kWrongColumn = 200;  // of a grid whose columns are known

  // Where letters are passed: before a label, before a place, before the very first place, behind the form.
  enum Where : std::uint8_t { before_label, before_place, at_start, behind, kWheres };

  // What does not depend on the other side, reckoned once.
  struct OfToken {
    SymbolKind kind = SymbolKind::letter;
    bool on_grid = false;
    int column = 0;                       // of the places, on the grid
    Cost inside_row = 0;                  // of a cell that does not begin its row
    Cost as_value = 0;                    // of a value, in a place
    std::array<Cost, kWheres> letters{};  // to pass them
  };
  struct OfElement {
    Where where = behind;
    Cost before_row = 0;  // besides, for what is passed before it
    Cost lose = 0;        // a place alone, a label with its row
  };

  OfToken of_token(std::size_t t) const;
  OfElement of_element(std::size_t j) const;
  Where where(std::size_t j) const;
  Cost pass_letter(std::size_t i, Where where) const;
  Cost pass_empty(std::size_t i, std::size_t j) const;
  Cost match_empty(std::size_t i, std::size_t j) const;
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
  std::vector<OfToken> of_tokens_;
  std::vector<OfElement> of_elements_;  // and of the end
};

}  // namespace xxgk::tables
