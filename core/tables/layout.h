// What the symbols show of the layout before anything is aligned: how many cells rows have, and whether the
// empty cells among them can be trusted as cells of the table rather than as padding.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "form/form.h"
#include "tables/symbols.h"

namespace xxgk::tables {

// Where rows with more cells than places have the empty cells that are none: filled up before their values, as
// when a label spans columns, or after them.
enum class Padding : std::uint8_t { unknown, leading, trailing };

struct Layout {
  // For every symbol, the number of values and empty cells in its run, a run being what stands between two
  // labels; 0 for letters.
  std::vector<int> run_length;
  std::vector<int> line_length;   // the cells on its line
  std::vector<int> line_values;   // the values on its line
  std::vector<int> column;        // its place among the cells of its line, from 0
  std::vector<bool> in_full_run;  // what may be an empty cell, in a row that has too many with it
  std::vector<bool> indent;       // an empty cell before the words of its line: it belongs to no row before

  int usual_run = 0;   // the length that most runs have, 0 when none prevails
  int usual_line = 0;  // the length that most rows' lines have, where that is surer than the usual run
  // Where every line is padded to one grid, the column in which the values begin.
  std::optional<int> first_value_column;
  Padding padding = Padding::unknown;

  // The row that a symbol belongs to has lost no cell, as far as can be told.
  bool complete(std::uint32_t symbol, int places) const;
  // The symbol stands in a line of the grid, whose columns can be counted.
  bool on_grid(std::uint32_t symbol) const;

  int widest = 0;  // places in the widest line of the form
};

Layout survey(const Symbols& symbols, const form::TableForm& table);

}  // namespace xxgk::tables
