// What the symbols show of the layout before anything is aligned: runs of values, and whether the empty cells
// among them can be trusted as cells of the table rather than as padding.
#pragma once

#include <cstdint>
#include <vector>

#include "recover/symbols.h"

namespace xxgk::recover {

struct Layout {
  // For every symbol, the number of values and empty cells in its run, the run being what stands between two
  // labels; 0 for letters.
  std::vector<int> run_length;
  // For every symbol, the cells on its line; 0 where nothing else stands on the line.
  std::vector<int> line_length;
  // For every symbol, the values on its line.
  std::vector<int> line_values;
  int usual_run = 0;    // the length that most runs have, 0 when none prevails
  int usual_line = 0;   // the length that most lines have, and more of them than have the usual run
  bool leading_pads = false;  // empty cells stand before a full row of values

  // Whether the row that a symbol belongs to has lost no cell, as far as can be told.
  bool complete(std::uint32_t symbol, int places) const;
};

Layout survey(const Symbols& symbols, int places_in_widest_row);

}  // namespace xxgk::recover
