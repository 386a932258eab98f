#include "causes/row_faults.h"

#include <algorithm>

#include "tables/equations.h"
#include "text/decimal.h"

namespace xxgk::causes {
namespace {

constexpr std::size_t kFewestCells = 4;  // fewer are found cell by cell

bool fails(const Equation& equation) { return equation.status == EquationStatus::fails; }

const EquationTerm* term_of_row(const Equation& equation, int row) {
  const auto at = std::find_if(equation.terms.begin(), equation.terms.end(),
                               [&](const EquationTerm& term) { return term.cell.row == row; });
  return at == equation.terms.end() ? nullptr : &*at;
}

// The changes of one row that make every column hold, and all else with them; none where they do not.
std::vector<CellChange> changes_of(const Table& table, int r) {
  Table corrected = table;
  const std::size_t count = form::of(table).equations.size();
  for (std::size_t i = 0; i < count; ++i) {
    if (form::of(table).equations[i].kind == form::Equation::row) continue;
    const Equation equation = tables::equations_of(corrected)[i];
    if (!fails(equation)) continue;
    const EquationTerm* term = term_of_row(equation, r);
    const auto gap = text::subtract(*equation.right, *equation.left);
    if (!term || !gap) return {};
    Cell& cell = tables::cell_at(corrected, term->cell);
    const bool adds = tables::sign_in_difference(*term) > 0;
    const auto value = text::add(tables::value_of(cell), adds ? *gap : text::negate(*gap));
    if (!value || value->mantissa < 0) return {};
    cell.state = CellState::number;
    cell.value = value;
  }
  if (!tables::all_hold(corrected)) return {};
  std::vector<CellChange> changes;
  for (const Cell& was : tables::cells_of(table, r)) {
    const Decimal value = tables::value_of(tables::cell_at(corrected, was.id));
    if (text::compare(tables::value_of(was), value) != 0) changes.push_back({was.id, was.value, value});
  }
  return changes.size() >= kFewestCells ? changes : std::vector<CellChange>{};
}

bool same(const std::vector<Cell>& a, const std::vector<Cell>& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const Cell& x, const Cell& y) {
    return text::compare(tables::value_of(x), tables::value_of(y)) == 0;
  });
}

}  // namespace

int row_of(const Repair& fault) { return fault.changes.front().cell.row; }

bool is_copy(const Table& table, int row) {
  const auto& cells = tables::cells_of(table, row);
  if (std::none_of(cells.begin(), cells.end(), tables::is_positive)) return false;
  return (row > 0 && same(cells, tables::cells_of(table, row - 1))) ||
         (row + 1 < tables::row_count(table) && same(cells, tables::cells_of(table, row + 1)));
}

std::size_t likeliest(const Table& table, const std::vector<Repair>& faults) {
  const auto copies = static_cast<std::size_t>(std::count_if(
      faults.begin(), faults.end(), [&](const Repair& f) { return is_copy(table, row_of(f)); }));
  return copies > 0 ? copies : faults.size();
}

std::vector<Repair> find_row_faults(const Table& table) {
  if (!tables::all_count(table)) return {};
  std::vector<Repair> faults;
  for (int r = 0; r < tables::row_count(table); ++r)
    if (auto changes = changes_of(table, r); !changes.empty())
      faults.push_back({std::move(changes), Slip::other});
  std::stable_partition(faults.begin(), faults.end(),
                        [&](const Repair& fault) { return is_copy(table, row_of(fault)); });
  return faults;
}

}  // namespace xxgk::causes
