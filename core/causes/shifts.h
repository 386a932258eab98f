// Whole rows that stand one place off: the slip behind many failing sums of section 三 at once.
//
// Two neighbouring rows may hold each other's figures, or the figures of one row stand one column to the left
// or right of where they belong. Such a slip is told only where undoing it makes every sum hold and no other
// one does.
#pragma once

#include <optional>
#include <vector>

#include "tables/table.h"

namespace xxgk::causes {

struct Shift {
  enum class Kind { exchanged, moved_left, moved_right };
  Kind kind = Kind::exchanged;
  int row = 0;  // the first of the two, or the one
};

std::optional<Shift> find_shift(const Table& table);

// What the cells would hold if it had not happened.
std::vector<CellChange> changes_of(const Table& table, const Shift& shift);

}  // namespace xxgk::causes
