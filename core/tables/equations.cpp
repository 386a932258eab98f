#include "tables/equations.h"

#include <algorithm>

#include "text/decimal.h"

namespace xxgk::tables {
namespace {

bool is_total(const Grid& grid, const form::Equation::Term& term) {
  return grid.form->rows[static_cast<std::size_t>(term.row)]
             .columns[static_cast<std::size_t>(term.column)]
             .id == "total";
}

const Cell& cell_at(const Grid& grid, const form::Equation::Term& term) {
  return grid.cells[static_cast<std::size_t>(term.row)][static_cast<std::size_t>(term.column)];
}

bool row_has_parts(const Grid& grid, int row) {
  const std::vector<Cell>& cells = grid.cells[static_cast<std::size_t>(row)];
  return std::any_of(cells.begin(), cells.end() - 1, is_positive);
}

// Adds one side to the equation; false when a term has no value to count with.
bool add_side(const Grid& grid, const std::vector<form::Equation::Term>& side, int side_sign, Equation& out,
              std::optional<Decimal>& sum) {
  bool known = true;
  for (const auto& term : side) {
    const Cell& cell = cell_at(grid, term);
    EquationTerm entry;
    entry.cell = cell.id;
    entry.sign = term.sign * side_sign;
    if (counts(cell)) {
      entry.value = value_of(cell);
      entry.assumed_zero = is_empty(cell);
      if (sum) sum = term.sign > 0 ? text::add(*sum, *entry.value) : text::subtract(*sum, *entry.value);
    }
    known =
        known && counts(cell) && !(is_empty(cell) && is_total(grid, term) && row_has_parts(grid, term.row));
    out.terms.push_back(std::move(entry));
  }
  return known;
}

Equation apply(const Grid& grid, const form::Equation& equation) {
  Equation out;
  out.id = equation.id;
  std::optional<Decimal> left = Decimal{};
  std::optional<Decimal> right = Decimal{};
  const bool left_known = add_side(grid, equation.left, 1, out, left);
  const bool right_known = add_side(grid, equation.right, -1, out, right);
  // One term on the right is a total: the parts are added up to it.
  const bool result_empty = equation.right.size() == 1 && is_empty(cell_at(grid, equation.right.front()));
  if (!left_known || !right_known || result_empty || !left || !right) return out;
  const bool any_empty =
      std::any_of(out.terms.begin(), out.terms.end(), [](const EquationTerm& t) { return t.assumed_zero; });
  const bool holds = left == right;
  if (!holds && any_empty && equation.right.size() > 1) return out;
  out.left = left;
  out.right = right;
  out.status = holds ? EquationStatus::holds : EquationStatus::fails;
  return out;
}

}  // namespace

std::vector<Equation> equations_of(const Grid& grid) {
  std::vector<Equation> out;
  for (const form::Equation& equation : grid.form->equations) out.push_back(apply(grid, equation));
  return out;
}

}  // namespace xxgk::tables
