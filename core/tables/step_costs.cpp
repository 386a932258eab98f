#include "tables/step_costs.h"

#include <algorithm>
#include <cstdint>

namespace xxgk::tables {
namespace {

// What each step costs, a lost place being 100. Only differences matter, and those
// beyond the margin of the alignment decide.
constexpr int kLostLabel = 150;
constexpr int kLostWithoutLabel = 130;  // a place of a row whose label is lost, too
constexpr int kRowNotThere = -40;       // against giving up its label and each of its places
constexpr int kCutOff = 200;            // all rows from here on, where the text ends
constexpr int kCutOffBehind =
    20;  // the same behind a group of one row, where no value follows that could be its
constexpr int kCutOffInRow =
    300;  // in the middle of one: no surer than that one of its places is lost before
constexpr int kLostLabelOfGroup = 40;  // the group's own label names its only row
constexpr int kLostInsideLine = 60;    // a new row does not begin in the middle of a line
constexpr int kPassedBeforeRow = 10;   // besides, between a label and its row: what follows the label is its
constexpr int kPassedEmpty = 60;       // an empty cell of a row that has lost none
constexpr int kPassedPadding = 2;
constexpr int kPassedTrailing = 55;  // an empty cell after a row, where padding stands before rows
constexpr int kPassedDoubtful = 5;   // an empty cell of a row that has lost some cell
constexpr int kPassedOfTooMany =
    70;                           // an empty cell of a row with more cells than places: any may be too many
constexpr int kPassedAtEnd = 95;  // an empty cell of a row in which the text ends, as likely as not a place
constexpr int kPassedPossible = 2;
constexpr int kPossibleAsPlace = 5;
constexpr int kDoubtfulAsPlace = 95;
constexpr int kInvalidAsPlace = 30;
constexpr int kEmptyWithoutLabel = 60;  // what has neither label nor value is hardly a row
constexpr int kLineBreakInRow = 30;
constexpr int kRowEndInRow = 60;
constexpr int kProseValue = 200;  // a number inside a sentence is hardly a value
constexpr int kPassedLetter = 1;
constexpr int kPassedLabelLetter = 4;  // of a row's label, where a row might begin
constexpr int kLooseWordsInRow = 10;   // between a label and its values
constexpr int kFirmWordsInRow = 400;
constexpr int kForeignWordsInRow = 60;
constexpr int kLabelAfterEnd = 10;  // a letter of a label, passed after the last row
constexpr int kLabelLetterWrong = 8;
constexpr int kVariantWording = 4;
constexpr int kLabelInsideWords = 60;  // a label begins its cell, or follows another label

}  // namespace

StepCosts::StepCosts(const Symbols& symbols, const Tokens& tokens, const form::TableForm& table,
                     const Elements& elements, bool cut_off)
    : all_(symbols.all), tokens_(tokens), elements_(elements), layout_(survey(symbols, table)) {
  for (std::uint32_t i = 0; i < all_.size(); ++i)
    if (all_[i].kind == SymbolKind::value) values_end_ = i + 1;
  open_end_ = static_cast<std::uint32_t>(all_.size());
  while (cut_off && open_end_ > 0 && all_[open_end_ - 1].kind != SymbolKind::letter) --open_end_;
  for (std::size_t t = 0; t < tokens.size(); ++t) of_tokens_.push_back(of_token(t));
  for (std::size_t j = 0; j <= elements.size(); ++j) of_elements_.push_back(of_element(j));
}

StepCosts::OfToken StepCosts::of_token(std::size_t t) const {
  const std::uint32_t first = tokens_.begin(t);
  const Symbol& symbol = all_[first];
  OfToken token;
  token.kind = symbol.kind;
  if (symbol.kind == SymbolKind::letter) {
    for (std::uint8_t w = 0; w < kWheres; ++w)
      for (std::uint32_t i = first; i < tokens_.end(t); ++i)
        token.letters[w] += pass_letter(i, static_cast<Where>(w));
    return token;
  }
  token.on_grid = layout_.on_grid(first);
  if (token.on_grid) token.column = layout_.column[first] - *layout_.first_value_column;
  token.inside_row = inside_row(first);
  token.as_value = (symbol.in_prose ? kProseValue : 0) +
                   (symbol.value.kind == text::WordValue::invalid ? kInvalidAsPlace : 0);
  return token;
}

StepCosts::OfElement StepCosts::of_element(std::size_t j) const {
  OfElement element;
  element.where = where(j);
  element.before_row = elements_.is_first_place(j) ? kPassedBeforeRow : 0;
  if (j == elements_.size()) return element;
  switch (elements_[j].kind) {
  case Element::group: break;
  case Element::label: {
    const Cost label = elements_.is_named_by_group(j) ? kLostLabelOfGroup : kLostLabel;
    element.lose = label + kLostPlace * static_cast<Cost>(elements_.row_of(j).columns.size()) + kRowNotThere;
    break;
  }
  case Element::place: element.lose = kLostPlace; break;
  case Element::bare_place: element.lose = kLostWithoutLabel; break;
  }
  return element;
}

bool StepCosts::is_trusted(std::size_t i, std::size_t j) const {
  const int places = elements_.places_around(j);
  return places > 0 && layout_.complete(static_cast<std::uint32_t>(i), places);
}

// The row that a symbol stands in has more cells than the rows beside it, which have as many as places: any of them
// may be the one too many.
bool StepCosts::is_overfull(std::size_t i, std::size_t j) const {
  if (elements_.places_around(j) != layout_.widest) return false;
  if (all_[i].kind == SymbolKind::possible_blank) return layout_.in_full_run[i];
  if (layout_.run_length[i] <= layout_.widest) return false;
  return layout_.usual_line > 0 ? layout_.line_length[i] > layout_.usual_line
                                : layout_.usual_run == layout_.widest;
}

// A place of a row of which neither label nor group was found.
bool StepCosts::is_nameless(std::size_t j) const {
  return elements_[j].kind == Element::bare_place && !elements_.is_named_by_group(j);
}

bool StepCosts::is_in_value_column(std::size_t i) const {
  return layout_.column[i] >= *layout_.first_value_column;
}

Cost StepCosts::pass_empty(std::size_t i, std::size_t j) const {
  const Cost before_row = of_elements_[j].before_row;
  if (all_[i].kind == SymbolKind::possible_blank)
    return is_overfull(i, j) ? kPassedOfTooMany + before_row : kPassedPossible;
  if (layout_.indent[i]) return kPassedPadding;
  if (is_overfull(i, j) && elements_.is_place(j)) return kPassedOfTooMany + before_row;
  if (layout_.on_grid(static_cast<std::uint32_t>(i)) && !is_in_value_column(i)) return kPassedPadding;
  if (!elements_.is_place(j)) {
    return layout_.padding == Padding::leading && elements_.places_around(j) > 0 ? kPassedTrailing
                                                                                 : kPassedPadding;
  }
  if (elements_.is_first_place(j) && layout_.padding != Padding::trailing) return kPassedPadding;
  if (is_trusted(i, j)) return kPassedEmpty;
  return i >= open_end_ ? kPassedAtEnd : kPassedDoubtful;
}

Cost StepCosts::pass_letters_at_least(std::size_t t) const {
  const auto& costs = of_tokens_[t].letters;
  return *std::min_element(costs.begin(), costs.end());
}

StepCosts::Where StepCosts::where(std::size_t j) const {
  if (j == elements_.size()) return behind;
  if (!elements_.is_place(j)) return before_label;
  return j == 0 ? at_start : before_place;
}

Cost StepCosts::pass_letter(std::size_t i, Where where) const {
  if (where == behind) return all_[i].cover == Cover::row ? kLabelAfterEnd : kPassedLetter;
  if (where == before_label) return all_[i].cover == Cover::row ? kPassedLabelLetter : kPassedLetter;
  const bool begins_words = i == 0 || all_[i - 1].piece != all_[i].piece;
  if (where == at_start || !begins_words) return kPassedLetter;
  switch (all_[i].cover) {
  case Cover::none: return kForeignWordsInRow;
  case Cover::loose: return kLooseWordsInRow;
  case Cover::firm:
  case Cover::row: return kFirmWordsInRow;
  }
  return kNever;
}

// Of a value or an empty cell that does not begin its row, for what parts it from the symbol before.
Cost StepCosts::inside_row(std::size_t i) const {
  if (i == 0) return 0;
  const bool line_break =
      all_[i].line != all_[i - 1].line && (layout_.line_values[i] > 1 || layout_.line_values[i - 1] > 1);
  return (line_break ? kLineBreakInRow : 0) + (all_[i - 1].row_end ? kRowEndInRow : 0);
}

Cost StepCosts::match_empty(std::size_t i, std::size_t j) const {
  const Cost cost = is_nameless(j) ? kEmptyWithoutLabel : 0;
  if (all_[i].kind == SymbolKind::possible_blank) return cost + (is_overfull(i, j) ? 0 : kPossibleAsPlace);
  if (layout_.indent[i]) return kNever;
  return cost + (is_trusted(i, j) || is_overfull(i, j) ? 0 : kDoubtfulAsPlace);
}

Cost StepCosts::match_label(const LabelSpot& found, bool inside_words) const {
  return found.distance * kLabelLetterWrong + (found.wording > 0 ? kVariantWording : 0) +
         (inside_words ? kLabelInsideWords : 0);
}

Cost StepCosts::lose_label(std::size_t t, std::size_t j) const {
  const std::size_t i = tokens_.begin(t);
  const Cost cost = elements_.is_named_by_group(j) ? kLostLabelOfGroup : kLostLabel;
  const bool inside =
      i > 0 && i < all_.size() && all_[i].line == all_[i - 1].line && layout_.line_length[i] > 1;
  return cost + (inside ? kLostInsideLine : 0);
}

bool StepCosts::can_be_cut_off(std::size_t t, std::size_t j) const {
  return !elements_.is_place(j) || tokens_.begin(t) >= values_end_;
}

Cost StepCosts::cut_off(std::size_t t, std::size_t j) const {
  if (elements_.is_place(j)) return kCutOffInRow;
  return elements_.is_named_by_group(j) && tokens_.begin(t) >= values_end_ ? kCutOffBehind : kCutOff;
}

}  // namespace xxgk::tables
