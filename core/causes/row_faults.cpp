#include "causes/row_faults.h"

#include <algorithm>

#include "tables/equations.h"
#include "text/decimal.h"

namespace xxgk::causes {
namespace {

constexpr std::size_t kFewestCells = 4;  // fewer are found cell by cell

bool fails(const Equation& equation) { return equation.status == EquationStatus::fails; }

const EquationTerm* term_of_row(const Equation& equation, const std::vector<Cell>& row, std::size_t& column) {
  for (const EquationTerm& term : equation.terms)
    for (column = 0; column < row.size(); ++column)
      if (row[column].id == term.cell) return &term;
  return nullptr;
}

// The changes of one row that make every column hold, and all else with them; none where they do not.
std::vector<CellChange> changes_of(const tables::Grid& grid, int r) {
  tables::Grid mended = grid;
  auto& row = mended.cells[static_cast<std::size_t>(r)];
  for (const form::Equation& form_equation : grid.form->equations) {
    if (form_equation.id.ends_with(".row")) continue;
    const std::vector<Equation> now = tables::equations_of(mended);
    const auto equation =
        std::find_if(now.begin(), now.end(), [&](const Equation& e) { return e.id == form_equation.id; });
    if (!fails(*equation)) continue;
    std::size_t column = 0;
    const EquationTerm* term = term_of_row(*equation, row, column);
    const auto gap = text::subtract(*equation->right, *equation->left);
    if (!term || !gap) return {};
    const auto value = text::add(tables::value_of(row[column]), term->sign > 0 ? *gap : text::negate(*gap));
    if (!value || value->mantissa < 0) return {};
    row[column].state = CellState::number;
    row[column].value = value;
  }
  const std::vector<Equation> after = tables::equations_of(mended);
  if (!std::all_of(after.begin(), after.end(),
                   [](const Equation& e) { return e.status == EquationStatus::holds; }))
    return {};
  std::vector<CellChange> changes;
  for (std::size_t c = 0; c < row.size(); ++c) {
    const Cell& was = grid.cells[static_cast<std::size_t>(r)][c];
    if (text::compare(tables::value_of(was), tables::value_of(row[c])) != 0)
      changes.push_back({was.id, was.value, tables::value_of(row[c])});
  }
  return changes.size() >= kFewestCells ? changes : std::vector<CellChange>{};
}

bool same(const std::vector<Cell>& a, const std::vector<Cell>& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const Cell& x, const Cell& y) {
    return text::compare(tables::value_of(x), tables::value_of(y)) == 0;
  });
}

}  // namespace

int row_of(const tables::Grid& grid, const Repair& fault) {
  const std::string& cell = fault.changes.front().cell;
  int row = 0;
  while (grid.row_id(row) != cell.substr(0, cell.rfind('.'))) ++row;
  return row;
}

bool is_copy(const tables::Grid& grid, int row) {
  const auto& cells = grid.cells[static_cast<std::size_t>(row)];
  if (std::none_of(cells.begin(), cells.end(), tables::is_positive)) return false;
  return (row > 0 && same(cells, grid.cells[static_cast<std::size_t>(row) - 1])) ||
         (row + 1 < grid.row_count() && same(cells, grid.cells[static_cast<std::size_t>(row) + 1]));
}

std::size_t likeliest(const tables::Grid& grid, const std::vector<Repair>& faults) {
  const auto copies = static_cast<std::size_t>(std::count_if(
      faults.begin(), faults.end(), [&](const Repair& f) { return is_copy(grid, row_of(grid, f)); }));
  return copies > 0 ? copies : faults.size();
}

std::vector<Repair> find_row_faults(const tables::Grid& grid) {
  for (const auto& row : grid.cells)
    if (!std::all_of(row.begin(), row.end(), tables::counts)) return {};
  std::vector<Repair> faults;
  for (int r = 0; r < grid.row_count(); ++r)
    if (auto changes = changes_of(grid, r); !changes.empty())
      faults.push_back({std::move(changes), Slip::other});
  std::stable_partition(faults.begin(), faults.end(),
                        [&](const Repair& fault) { return is_copy(grid, row_of(grid, fault)); });
  return faults;
}

}  // namespace xxgk::causes
