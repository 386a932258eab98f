// What may have been written wrong in a table. Whatever the slip, a hypothesis says the same of it: what the cells should
// hold, and what that settles.
#pragma once

#include <vector>

#include "prose/claims/claims.h"
#include "xxgk/xxgk.h"

namespace xxgk::causes {

struct Hypothesis {
  enum class Kind {
    unfilled_column,  // totals, and those left empty with them over parts that are all 0
    unfilled_row,
    altered_cells,    // up to three
    exchanged_cells,  // neighbours hold each other's figures
    exchanged_rows,
    moved_left,  // the figures of a row, but for its total, by one column
    moved_right,
    copied_row,  // a row wrong from end to end that is the same as the row beside it
    wrong_row,
    many_cells,  // more than can be named: no changes
  };

  Kind kind = Kind::many_cells;
  std::vector<CellChange> changes;  // what the cells should hold
  Slip slip = Slip::other;
  std::vector<EquationRef> settles;         // equations that fail, and hold with it; in the order of the form
  std::vector<const prose::Claim*> claims;  // that contradict the tables, and agree with it
  int support = 0;                          // how many more claims agree with it than do now

  int first_row() const { return changes.front().cell.row; }
  int last_row() const { return changes.back().cell.row; }
};

}  // namespace xxgk::causes
