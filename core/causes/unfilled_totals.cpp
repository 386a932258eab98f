#include <algorithm>
#include <optional>
#include <utility>

#include "causes/proposals.h"
#include "tables/equations.h"
#include "text/decimal.h"

namespace xxgk::causes {
namespace {

using Kind = Hypothesis::Kind;
using Cells = std::vector<const Cell*>;

std::optional<Decimal> sum_of(const Cells& cells) {
  std::optional<Decimal> sum = Decimal{};
  for (const Cell* cell : cells) {
    if (!tables::counts(*cell) || !sum) return std::nullopt;
    sum = text::add(*sum, tables::value_of(*cell));
  }
  return sum;
}

// A total and what it is to be the sum of.
struct Total {
  const Cell* total;
  Cells parts;
};

std::vector<Total> row_totals(const Table& table) {
  std::vector<Total> totals;
  for (const Row& row : table.rows) {
    if (tables::column_of(table, row.cells.back().id).id != "total") return {};
    Total& t = totals.emplace_back();
    t.total = &row.cells.back();
    for (std::size_t c = 0; c + 1 < row.cells.size(); ++c) t.parts.push_back(&row.cells[c]);
  }
  return totals;
}

std::vector<Total> column_totals(const Table& table) {
  std::vector<Total> totals;
  for (const form::EquationForm& equation : form::of(table).equations) {
    if (equation.right.size() != 1) continue;
    const auto cell = [&](const form::EquationForm::Term& term) {
      return &tables::cells_of(table, term.row)[static_cast<std::size_t>(term.column)];
    };
    if (equation.left.front().row == equation.right.front().row) continue;
    Total& t = totals.emplace_back();
    t.total = cell(equation.right.front());
    for (const auto& term : equation.left) t.parts.push_back(cell(term));
  }
  return totals;
}

// The equations that a change is in and that fail.
std::vector<EquationRef> failing_with(const std::vector<CellChange>& changes,
                                      const std::vector<Equation>& equations) {
  std::vector<EquationRef> failing;
  for (const Equation& equation : equations)
    if (equation.status == EquationStatus::fails &&
        std::any_of(equation.terms.begin(), equation.terms.end(),
                    [&](const EquationTerm& term) { return has_change(changes, term.cell); }))
      failing.push_back(equation.id);
  return failing;
}

// What to fill in: of totals that are blank or 0 those with something to add up, then blank ones without.
std::vector<CellChange> fills_of(const Table& table, const std::vector<Total>& totals) {
  std::vector<CellChange> blanks;
  std::vector<CellChange> blanks_of_none;
  std::vector<CellChange> zeros;
  std::size_t with_parts = 0;
  for (const Total& t : totals) {
    const std::optional<Decimal> sum = sum_of(t.parts);
    if (!sum || sum->mantissa < 0) continue;
    with_parts += sum->mantissa > 0;
    if (tables::is_empty(*t.total))
      (sum->mantissa > 0 ? blanks : blanks_of_none).push_back({t.total->id, std::nullopt, *sum});
    else if (tables::counts(*t.total) && tables::value_of(*t.total).mantissa == 0)
      add_change(zeros, *t.total, *sum);
  }
  const auto with = [](std::vector<CellChange> some, const std::vector<CellChange>& more) {
    some.insert(some.end(), more.begin(), more.end());
    return some;
  };
  // A total of 0 may as well be right and its parts wrong: only where filling it leaves nothing open.
  if (!zeros.empty() && blanks.size() + zeros.size() == with_parts && with_parts >= 2) {
    std::vector<CellChange> all = with(blanks, zeros);
    if (failing_with(all, tables::equations_of(tables::changed(table, all))).empty())
      return with(std::move(all), blanks_of_none);
  }
  return blanks.size() < 2 ? std::vector<CellChange>{} : with(std::move(blanks), blanks_of_none);
}

}  // namespace

Hypotheses unfilled_totals(const Table& table) {
  const std::vector<Equation> equations = tables::equations_of(table);
  Hypotheses out;
  Table filled = table;
  for (const Kind kind : {Kind::unfilled_column, Kind::unfilled_row}) {
    std::vector<CellChange> fills =
        fills_of(filled, kind == Kind::unfilled_column ? row_totals(filled) : column_totals(filled));
    if (fills.empty()) continue;
    // A column of totals that was just found empty would make the row's own total look unfilled as well.
    filled = tables::changed(std::move(filled), fills);
    std::vector<EquationRef> settles = failing_with(fills, equations);
    out.push_back({kind, std::move(fills), Slip::total_unfilled, std::move(settles), {}, 0});
  }
  return out;
}

}  // namespace xxgk::causes
