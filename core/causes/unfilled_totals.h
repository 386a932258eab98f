// Totals that were not filled in although there is something to add up.
#pragma once

#include <vector>

#include "tables/table.h"

namespace xxgk::causes {

struct Unfilled {
  bool row = false;               // a row of totals ((七)总计); otherwise a column of totals
  std::vector<CellChange> fills;  // of each unfilled total: its value and what it should be
  std::vector<CellChange> zeros;  // the totals left empty with them over parts that are all 0
};

// A column or row of totals counts as unfilled when two or more of them are blank, or all of them are blank or
// 0, while their parts add up to more than 0. A single one is left to the sums themselves.
std::vector<Unfilled> find_unfilled(const Table& table);

// The table with those totals filled in.
Table filled(Table table, const std::vector<Unfilled>& unfilled);

}  // namespace xxgk::causes
