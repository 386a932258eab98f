#include "causes/unfilled_totals.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "tables/equations.h"
#include "text/decimal.h"

namespace xxgk::causes {
namespace {

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

// No equation that a filled total stands in fails any more.
bool settles(const Table& table, const Unfilled& unfilled) {
  const auto is_filled = [&](const EquationTerm& term) {
    return std::any_of(unfilled.fills.begin(), unfilled.fills.end(),
                       [&](const CellChange& fill) { return fill.cell == term.cell; });
  };
  const std::vector<Equation> equations = tables::equations_of(filled(table, {unfilled}));
  return std::none_of(equations.begin(), equations.end(), [&](const Equation& e) {
    return e.status == EquationStatus::fails && std::any_of(e.terms.begin(), e.terms.end(), is_filled);
  });
}

std::optional<Unfilled> judge(const Table& table, const std::vector<Total>& totals) {
  Unfilled unfilled;
  std::size_t with_parts = 0;
  std::vector<CellChange> zeros;
  for (const Total& t : totals) {
    const std::optional<Decimal> sum = sum_of(t.parts);
    if (sum && sum->mantissa == 0 && tables::is_empty(*t.total))
      unfilled.zeros.push_back({t.total->id, std::nullopt, *sum});
    if (!sum || sum->mantissa <= 0) continue;
    ++with_parts;
    if (tables::is_empty(*t.total)) {
      unfilled.fills.push_back({t.total->id, std::nullopt, *sum});
    } else if (tables::counts(*t.total) && tables::value_of(*t.total).mantissa == 0) {
      zeros.push_back({t.total->id, Decimal{}, *sum});
    }
  }
  // A total of 0 may as well be right and its parts wrong: only where filling it leaves nothing open.
  if (!zeros.empty() && unfilled.fills.size() + zeros.size() == with_parts) {
    Unfilled all = unfilled;
    all.fills.insert(all.fills.end(), zeros.begin(), zeros.end());
    if (all.fills.size() >= 2 && settles(table, all)) return all;
  }
  if (unfilled.fills.size() < 2) return std::nullopt;
  return unfilled;
}

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
  for (const form::Equation& equation : form::of(table).equations) {
    if (equation.right.size() != 1) continue;
    const auto cell = [&](const form::Equation::Term& term) {
      return &tables::cells_of(table, term.row)[static_cast<std::size_t>(term.column)];
    };
    if (equation.left.front().row == equation.right.front().row) continue;
    Total& t = totals.emplace_back();
    t.total = cell(equation.right.front());
    for (const auto& term : equation.left) t.parts.push_back(cell(term));
  }
  return totals;
}

}  // namespace

std::vector<Unfilled> find_unfilled(const Table& table) {
  std::vector<Unfilled> out;
  if (auto column = judge(table, row_totals(table))) out.push_back(std::move(*column));
  // A column of totals that was just found empty would make the row's own total look unfilled as well.
  const Table with_column = filled(table, out);
  if (auto row = judge(with_column, column_totals(with_column))) {
    row->row = true;
    out.push_back(std::move(*row));
  }
  return out;
}

Table filled(Table table, const std::vector<Unfilled>& unfilled) {
  for (const Unfilled& u : unfilled) table = tables::changed(std::move(table), u.fills);
  return table;
}

}  // namespace xxgk::causes
