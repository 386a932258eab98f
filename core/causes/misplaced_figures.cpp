// Figures that stand in each other's place, or one place off.
#include <algorithm>
#include <cstddef>
#include <utility>

#include "causes/proposals.h"
#include "tables/equations.h"

namespace xxgk::causes {
namespace {

using Kind = Hypothesis::Kind;

// Adds the changes that exchange two cells; false where one of them has nothing to exchange.
bool exchange(const Cell& a, const Cell& b, std::vector<CellChange>& changes) {
  if (!tables::counts(a) || !tables::counts(b)) return false;
  add_change(changes, a, tables::value_of(b));
  add_change(changes, b, tables::value_of(a));
  return true;
}

// What undoes the move of a row's figures, but for the total; nothing where they cannot have been moved: the column
// that they left is not empty, or it is a single figure, which may have slipped alone.
std::vector<CellChange> moved_back(const std::vector<Cell>& row, Kind kind) {
  const std::size_t figures = row.size() - 1;
  const auto end = row.begin() + static_cast<std::ptrdiff_t>(figures);
  if (figures < 2 || std::count_if(row.begin(), end, tables::is_positive) < 2) return {};
  const bool right = kind == Kind::moved_right;
  if (tables::value_of(right ? row.front() : row[figures - 1]).mantissa != 0) return {};
  std::vector<CellChange> changes;
  for (std::size_t c = 0; c < figures; ++c)
    add_change(changes, row[c], tables::value_of(row[(c + (right ? 1 : figures - 1)) % figures]));
  return changes;
}

}  // namespace

void propose_exchanged_rows(const Situation& situation, Hypotheses& out) {
  for (int r = 0; r + 1 < tables::row_count(situation.table); ++r) {
    const auto& row = tables::cells_of(situation.table, r);
    const auto& next = tables::cells_of(situation.table, r + 1);
    std::vector<CellChange> changes;
    bool possible = row.size() == next.size();
    for (std::size_t c = 0; possible && c < row.size(); ++c) possible = exchange(row[c], next[c], changes);
    if (possible) propose_if_all_hold(situation, Kind::exchanged_rows, std::move(changes), out);
  }
}

void propose_moved_rows(const Situation& situation, Hypotheses& out) {
  for (const Row& row : situation.table.rows)
    for (const Kind kind : {Kind::moved_left, Kind::moved_right})
      propose_if_all_hold(situation, kind, moved_back(row.cells, kind), out);
}

void propose_exchanged_cells(const Situation& situation, Hypotheses& out) {
  for (const Row& row : situation.table.rows)
    for (std::size_t c = 0; c + 1 < row.cells.size(); ++c) {
      std::vector<CellChange> changes;
      if (exchange(row.cells[c], row.cells[c + 1], changes))
        propose_if_all_hold(situation, Kind::exchanged_cells, std::move(changes), out);
    }
}

}  // namespace xxgk::causes
