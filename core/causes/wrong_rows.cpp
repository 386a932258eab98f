// A row that is wrong from end to end. Its own sum may hold; then every column in which it has figures fails, each by
// another amount.
#include <algorithm>
#include <optional>
#include <utility>

#include "causes/proposals.h"
#include "tables/equations.h"
#include "text/decimal.h"

namespace xxgk::causes {
namespace {

constexpr std::size_t kFewestCells = 4;  // fewer are found cell by cell

// What the term's cell should hold to make its equation hold.
std::optional<Decimal> value_wanted(const Equation& equation, const EquationTerm& term) {
  const auto gap = text::subtract(*equation.right, *equation.left);
  if (!gap) return std::nullopt;
  return text::add(*term.value, tables::sign_in_difference(term) > 0 ? *gap : text::negate(*gap));
}

// The changes of one row that make every failing equation of a column hold; none where they cannot.
std::vector<CellChange> changes_of(const Situation& situation, int row) {
  std::vector<CellChange> changes;
  for (const Equation& equation : situation.equations) {
    if (equation.status != EquationStatus::fails ||
        tables::form_equation(situation.table, equation.id).kind == form::EquationForm::row)
      continue;
    const auto term = std::find_if(equation.terms.begin(), equation.terms.end(),
                                   [&](const EquationTerm& t) { return t.cell.row == row; });
    if (term == equation.terms.end()) return {};
    const auto value = value_wanted(equation, *term);
    if (!value || value->mantissa < 0) return {};
    // A cell may stand in two of them; if they want different values, the row is not what is wrong.
    if (!has_change(changes, term->cell))
      add_change(changes, tables::cell_at(situation.table, term->cell), *value);
  }
  return changes;
}

bool same(const std::vector<Cell>& a, const std::vector<Cell>& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const Cell& x, const Cell& y) {
    return text::compare(tables::value_of(x), tables::value_of(y)) == 0;
  });
}

// Its figures are those of the row beside it, and not all 0.
bool is_copy(const Table& table, int row) {
  const auto& cells = tables::cells_of(table, row);
  if (std::none_of(cells.begin(), cells.end(), tables::is_positive)) return false;
  return (row > 0 && same(cells, tables::cells_of(table, row - 1))) ||
         (row + 1 < tables::row_count(table) && same(cells, tables::cells_of(table, row + 1)));
}

}  // namespace

void propose_wrong_rows(const Situation& situation, Hypotheses& out) {
  for (int r = 0; r < tables::row_count(situation.table); ++r) {
    std::vector<CellChange> changes = changes_of(situation, r);
    if (changes.size() < kFewestCells) continue;
    const auto kind =
        is_copy(situation.table, r) ? Hypothesis::Kind::copied_row : Hypothesis::Kind::wrong_row;
    propose_if_all_hold(situation, kind, std::move(changes), out);
  }
}

}  // namespace xxgk::causes
