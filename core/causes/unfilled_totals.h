// Totals that were not filled in although there is something to add up.
#pragma once

#include <vector>

#include "tables/grid.h"

namespace xxgk::causes {

struct Unfilled {
  bool row = false;               // a row of totals ((七)总计); otherwise a column of totals
  std::vector<CellChange> fills;  // of each unfilled total: its value and what it should be
  std::vector<CellChange> zeros;  // the totals left empty with them over parts that are all 0
};

// A column or row of totals counts as unfilled when two or more of them are blank, or all of them are blank or
// 0, while their parts add up to more than 0. A single one is left to the sums themselves.
std::vector<Unfilled> find_unfilled(const tables::Grid& grid);

// The grid with those totals filled in.
tables::Grid filled(tables::Grid grid, const std::vector<Unfilled>& unfilled);

}  // namespace xxgk::causes
