// The alignment of the tokens of a document with the sequence a form expects: for every row its label, then a
// place for each of its values.
//
// It is a shortest path through a grid of tokens by elements of the form. A step matches a label with one of
// its occurrences, matches a place with a value or an empty cell, passes over a token, or gives an element up
// as lost; step_costs.h says what each is worth. From the costs to and from every point of the grid
// follows, for each place, what stands there in any path about as good as the best.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "form/form.h"
#include "tables/spotting.h"
#include "tables/symbols.h"
#include "tables/tokens.h"

namespace xxgk::tables {

// Readings that cost so much more than the best one still count.
constexpr int kMargin = 50;

// What a place may be: the symbol it is matched with, or lost.
struct Reading {
  std::optional<std::uint32_t> symbol;
  int cost = 0;  // above the best path's
};

struct AlignedRow {
  std::optional<LabelSpot> group;            // of the group that begins with this row, in the best path
  std::optional<LabelSpot> label;            // in the best path
  std::vector<std::vector<Reading>> places;  // for each, all readings within the margin, best first
};

struct Alignment {
  std::vector<AlignedRow> rows;              // as in the form
  std::vector<std::uint32_t> passed_values;  // symbols: values that the best path puts nowhere
  int cost = 0;                              // of the best path, without rows that are not there at all
};

// `cut_off`: the text ends with the symbols, so that the last rows may just not have been copied.
Alignment align(const Symbols& symbols, const Tokens& tokens, const form::TableForm& table, bool cut_off);

}  // namespace xxgk::tables
