#include "causes/shifts.h"

#include <algorithm>

#include "tables/equations.h"
#include "text/decimal.h"

namespace xxgk::causes {
namespace {

bool all_hold(const tables::Grid& grid) {
  const std::vector<Equation> equations = tables::equations_of(grid);
  return std::all_of(equations.begin(), equations.end(),
                     [](const Equation& e) { return e.status == EquationStatus::holds; });
}

bool same(const Cell& a, const Cell& b) {
  return text::compare(tables::value_of(a), tables::value_of(b)) == 0;
}

void exchange(Cell& a, Cell& b) {
  std::swap(a.state, b.state);
  std::swap(a.value, b.value);
}

// What the row would be if its figures, but for the total, had not been moved; nothing where they cannot have
// been: the column that they left is not empty, or it is a single figure, which may have slipped alone.
bool move_back(std::vector<Cell>& row, Shift::Kind kind) {
  const auto figures = static_cast<std::ptrdiff_t>(row.size()) - 1;
  const auto end = row.begin() + figures;
  if (figures < 2 || std::count_if(row.begin(), end, tables::is_positive) < 2) return false;
  const bool right = kind == Shift::Kind::moved_right;
  const Cell& left_behind = right ? row.front() : *(end - 1);
  if (tables::value_of(left_behind).mantissa != 0) return false;
  if (right)
    for (auto cell = row.begin(); cell + 1 != end; ++cell) exchange(*cell, *(cell + 1));
  else
    for (auto cell = end - 1; cell != row.begin(); --cell) exchange(*cell, *(cell - 1));
  return true;
}

std::vector<Shift> candidates(const tables::Grid& grid) {
  std::vector<Shift> out;
  for (int r = 0; r < grid.row_count(); ++r)
    for (const auto kind : {Shift::Kind::exchanged, Shift::Kind::moved_left, Shift::Kind::moved_right})
      out.push_back({kind, r});
  return out;
}

// Undoes the shift; false where it changes nothing or cannot have been.
bool undo(tables::Grid& grid, const Shift& shift) {
  auto& row = grid.cells[static_cast<std::size_t>(shift.row)];
  if (shift.kind != Shift::Kind::exchanged) return move_back(row, shift.kind);
  if (shift.row + 1 >= grid.row_count()) return false;
  auto& next = grid.cells[static_cast<std::size_t>(shift.row) + 1];
  if (row.size() != next.size() || std::equal(row.begin(), row.end(), next.begin(), same)) return false;
  for (std::size_t c = 0; c < row.size(); ++c) exchange(row[c], next[c]);
  return true;
}

}  // namespace

std::optional<Shift> find_shift(const tables::Grid& grid) {
  for (const auto& row : grid.cells)
    if (!std::all_of(row.begin(), row.end(), tables::counts)) return std::nullopt;
  std::optional<Shift> found;
  for (const Shift& shift : candidates(grid)) {
    tables::Grid before = grid;
    if (!undo(before, shift) || !all_hold(before)) continue;
    if (found) return std::nullopt;
    found = shift;
  }
  return found;
}

std::vector<CellChange> changes_of(const tables::Grid& grid, const Shift& shift) {
  tables::Grid before = grid;
  undo(before, shift);
  std::vector<CellChange> changes;
  for (std::size_t r = 0; r < grid.cells.size(); ++r)
    for (std::size_t c = 0; c < grid.cells[r].size(); ++c) {
      const Cell& cell = grid.cells[r][c];
      if (!same(cell, before.cells[r][c]))
        changes.push_back({cell.id, cell.value, tables::value_of(before.cells[r][c])});
    }
  return changes;
}

}  // namespace xxgk::causes
