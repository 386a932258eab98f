#include "tables/equations.h"

#include <algorithm>

#include "text/decimal.h"

namespace xxgk::tables {
namespace {

CellRef ref_of(const Table& table, const form::EquationForm::Term& term) {
  return {static_cast<std::uint8_t>(table.id), static_cast<std::uint8_t>(term.row),
          static_cast<std::uint8_t>(term.column)};
}

bool row_has_parts(const Table& table, int row) {
  const std::vector<Cell>& cells = cells_of(table, row);
  return std::any_of(cells.begin(), cells.end() - 1, is_positive);
}

// Adds one side to the equation; false when a term has no value to count with.
bool add_side(const Table& table, const std::vector<form::EquationForm::Term>& terms, Side side,
              Equation& out, std::optional<Decimal>& sum) {
  bool known = true;
  for (const auto& term : terms) {
    EquationTerm entry;
    entry.cell = ref_of(table, term);
    entry.side = side;
    entry.sign = term.sign;
    const Cell& cell = cell_at(table, entry.cell);
    if (counts(cell)) {
      entry.value = value_of(cell);
      entry.assumed_zero = is_empty(cell);
      if (sum) sum = term.sign > 0 ? text::add(*sum, *entry.value) : text::subtract(*sum, *entry.value);
    }
    const bool is_total = column_of(table, entry.cell).id == "total";
    known = known && counts(cell) && !(is_empty(cell) && is_total && row_has_parts(table, term.row));
    out.terms.push_back(std::move(entry));
  }
  return known;
}

Equation apply(const Table& table, EquationRef ref) {
  const form::EquationForm& equation = form_equation(table, ref);
  Equation out;
  out.id = ref;
  std::optional<Decimal> left = Decimal{};
  std::optional<Decimal> right = Decimal{};
  const bool left_known = add_side(table, equation.left, Side::left, out, left);
  const bool right_known = add_side(table, equation.right, Side::right, out, right);
  // One term on the right is a total: the parts are added up to it.
  const bool result_empty =
      equation.right.size() == 1 && is_empty(cell_at(table, ref_of(table, equation.right.front())));
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

std::vector<Equation> equations_of(const Table& table) {
  const auto id = static_cast<std::uint8_t>(table.id);
  const std::size_t count = form::of(table).equations.size();
  std::vector<Equation> out;
  for (std::size_t i = 0; i < count; ++i) out.push_back(apply(table, {id, static_cast<std::uint8_t>(i)}));
  return out;
}

const form::EquationForm& form_equation(const Table& table, EquationRef equation) {
  return form::of(table).equations[equation.index];
}

bool all_hold(const Table& table) {
  const std::vector<Equation> equations = equations_of(table);
  return std::all_of(equations.begin(), equations.end(),
                     [](const Equation& e) { return e.status == EquationStatus::holds; });
}

}  // namespace xxgk::tables
