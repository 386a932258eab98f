#include "causes/row_faults.h"

#include <algorithm>

#include "causes/evidence.h"
#include "causes/sum_findings.h"
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

// How many of the likeliest rows there are: those that are copies, or all.
std::size_t likeliest(const tables::Grid& grid, const std::vector<Repair>& faults) {
  const auto copies = static_cast<std::size_t>(std::count_if(
      faults.begin(), faults.end(), [&](const Repair& f) { return is_copy(grid, row_of(grid, f)); }));
  return copies > 0 ? copies : faults.size();
}

}  // namespace

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

void add_row_finding(facts::Context& context, const tables::Grid& grid, std::vector<Repair> faults,
                     const std::vector<Equation>& equations) {
  Cause cause;
  for (const Equation& equation : equations)
    if (fails(equation)) cause.equations.push_back(equation.id);
  const std::size_t likely = likeliest(grid, faults);
  faults.resize(likely);
  int first_row = row_of(grid, faults.front());
  int last_row = row_of(grid, faults.back());
  cause.repairs = std::move(faults);
  weigh(context, grid, cause);
  const bool decided = cause.is_decided();
  if (decided) {
    first_row = last_row = row_of(grid, cause.repairs.front());
    context.mend(cause.repairs.front().changes);
  }
  const bool pair = likely == 2 && last_row == first_row + 1 && is_copy(grid, first_row);
  Finding& finding = context.add(rule_of_equation(cause.equations.front()), decided ? "row"
                                                                            : pair  ? "copied"
                                                                                    : "some_row");
  finding.equations = cause.equations;
  if (decided || pair) {
    for (int r = first_row; r <= last_row; ++r)
      for (const Cell& cell : grid.cells[static_cast<std::size_t>(r)]) {
        finding.cells.push_back(cell.id);
        if (!finding.span) finding.span = cell.span;
      }
  } else {
    const auto equation = std::find_if(equations.begin(), equations.end(), fails);
    for (const EquationTerm& term : equation->terms) finding.cells.push_back(term.cell);
    for (const auto& row : grid.cells)
      for (const Cell& cell : row)
        if (cell.id == finding.cells.back()) finding.span = cell.span;
  }
  finding.arguments = {facts::argument("row", grid.row_id(first_row)),
                       facts::argument("first_row", grid.row_id(first_row)),
                       facts::argument("last_row", grid.row_id(last_row))};
  if (decided) finding.expected = text::to_string(cause.repairs.front().changes.back().to);
  if (!cause.evidence.empty()) {
    finding.variant = "row_said";
    finding.arguments.push_back(facts::argument("evidence", cause.evidence.front()->clause->text));
  }
}

}  // namespace xxgk::causes
