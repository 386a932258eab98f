#include "causes/shifts.h"

#include <algorithm>

#include "tables/equations.h"
#include "text/decimal.h"

namespace xxgk::causes {
namespace {

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

std::vector<Shift> candidates(const Table& table) {
  std::vector<Shift> out;
  for (int r = 0; r < tables::row_count(table); ++r)
    for (const auto kind : {Shift::Kind::exchanged, Shift::Kind::moved_left, Shift::Kind::moved_right})
      out.push_back({kind, r});
  return out;
}

// Undoes the shift; false where it changes nothing or cannot have been.
bool undo(Table& table, const Shift& shift) {
  auto& row = table.rows[static_cast<std::size_t>(shift.row)].cells;
  if (shift.kind != Shift::Kind::exchanged) return move_back(row, shift.kind);
  if (shift.row + 1 >= tables::row_count(table)) return false;
  auto& next = table.rows[static_cast<std::size_t>(shift.row) + 1].cells;
  if (row.size() != next.size() || std::equal(row.begin(), row.end(), next.begin(), same)) return false;
  for (std::size_t c = 0; c < row.size(); ++c) exchange(row[c], next[c]);
  return true;
}

}  // namespace

std::optional<Shift> find_shift(const Table& table) {
  if (!tables::all_count(table)) return std::nullopt;
  std::optional<Shift> found;
  for (const Shift& shift : candidates(table)) {
    Table before = table;
    if (!undo(before, shift) || !tables::all_hold(before)) continue;
    if (found) return std::nullopt;
    found = shift;
  }
  return found;
}

std::vector<CellChange> changes_of(const Table& table, const Shift& shift) {
  Table before = table;
  undo(before, shift);
  std::vector<CellChange> changes;
  for (const Row& row : table.rows)
    for (const Cell& cell : row.cells) {
      const Cell& was = tables::cell_at(before, cell.id);
      if (!same(cell, was)) changes.push_back({cell.id, cell.value, tables::value_of(was)});
    }
  return changes;
}

}  // namespace xxgk::causes
