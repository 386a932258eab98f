// V-01, V-02: cells that are empty or hold a mark instead of a number.
#include <algorithm>

#include "rules/said_values.h"
#include "rules/tables/cell_places.h"
#include "rules/tables/tables.h"
#include "text/decimal.h"

namespace xxgk::rules {
namespace {

// What the cell should be for one equation that has no other empty term, or nothing.
std::optional<Decimal> implied_by(const Table& table, const form::EquationForm& equation, const Cell& cell) {
  std::optional<Decimal> rest = Decimal{};
  int own_sign = 0;
  const auto add = [&](const form::EquationForm::Term& term, int side) {
    const Cell& other = tables::cells_of(table, term.row)[static_cast<std::size_t>(term.column)];
    const int sign = term.sign * side;
    if (other.id == cell.id) {
      own_sign = sign;
    } else if (other.state != CellState::number || !rest) {
      rest.reset();
    } else {
      rest = sign > 0 ? text::add(*rest, tables::value_of(other))
                      : text::subtract(*rest, tables::value_of(other));
    }
  };
  for (const auto& term : equation.left) add(term, 1);
  for (const auto& term : equation.right) add(term, -1);
  if (own_sign == 0 || !rest) return std::nullopt;
  return own_sign > 0 ? text::negate(*rest) : *rest;
}

// The one value that every equation around the cell leaves for it.
std::optional<Decimal> implied_value(const Table& table, const Cell& cell) {
  std::optional<Decimal> value;
  for (const form::EquationForm& equation : form::of(table).equations) {
    const std::optional<Decimal> here = implied_by(table, equation, cell);
    if (!here) continue;
    if (here->mantissa < 0 || (value && text::compare(*value, *here) != 0)) return std::nullopt;
    value = here;
  }
  return value;
}

// A blank total whose parts are not all 0.
bool is_needed_total(const Table& table, const CellPlace& place) {
  const auto positive = [](const Cell& cell) { return tables::is_positive(cell); };
  const auto& row = tables::cells_of(table, place.row);
  if (place.column->id == "total" && std::any_of(row.begin(), row.end(), positive)) return true;
  if (form::of(table).rows[static_cast<std::size_t>(place.row)].id != "total_processed") return false;
  const auto column = static_cast<std::size_t>(place.cell - row.data());
  for (const form::EquationForm& equation : form::of(table).equations) {
    if (equation.right.size() != 1 || equation.right.front().row != place.row ||
        equation.left.front().row == place.row ||
        static_cast<std::size_t>(equation.right.front().column) != column)
      continue;
    return std::any_of(equation.left.begin(), equation.left.end(), [&](const form::EquationForm::Term& term) {
      return tables::is_positive(tables::cells_of(table, term.row)[static_cast<std::size_t>(term.column)]);
    });
  }
  return false;
}

// The sum of the cells beside a blank total, blanks counting as 0.
std::optional<Decimal> sum_of_row(const Table& table, const CellPlace& place) {
  if (place.column->id != "total") return std::nullopt;
  std::optional<Decimal> sum = Decimal{};
  for (const Cell& cell : tables::cells_of(table, place.row)) {
    if (!tables::counts(cell)) return std::nullopt;
    if (sum) sum = text::add(*sum, tables::value_of(cell));
  }
  return sum;
}

void add_implied(Finding& finding, const Table& table, const Cell& cell) {
  if (const auto value = implied_value(table, cell)) {
    finding.expected = *value;
    finding.variant += "_implied";
  }
}

// The prose gives the number that the cell lacks.
bool add_said(const facts::Facts& facts, Judgements& judgements, std::string_view rule, const Cell& cell) {
  std::vector<const prose::Claim*> claims = claims_on(facts, cell);
  if (claims.empty()) return false;
  const prose::Claim* claim = claims.front();
  const Severity severity = std::max(Severity::warning, claim->slot->severity);
  Judgement& finding = add_for_cell(judgements, rule, "one_said", severity, cell);
  finding.expected = claim->value;
  finding.arguments.push_back(argument("sentence", claim->clause->text));
  finding.explains = std::move(claims);
  return true;
}

void check_blanks(const facts::Facts& facts, Judgements& judgements, const Table& table) {
  std::vector<const Cell*> blanks;
  for (const CellPlace& place : places_of(table)) {
    if (place.cell->state != CellState::blank || judgements.settled().is_corrected(place.cell->id)) continue;
    if (!is_needed_total(table, place)) {
      if (!add_said(facts, judgements, "V-01", *place.cell)) blanks.push_back(place.cell);
      continue;
    }
    Judgement& finding = add_for_cell(judgements, "V-01", "total", Severity::error, *place.cell);
    if (const auto sum = sum_of_row(table, place)) {
      finding.expected = *sum;
      finding.variant += "_implied";
    } else {
      add_implied(finding, table, *place.cell);
    }
  }
  if (blanks.empty()) return;
  const bool most = blanks.size() * 2 > places_of(table).size();
  const std::string_view variant = most ? "most" : blanks.size() == 1 ? "one" : "some";
  Judgement& finding = add_for_cells(judgements, "V-01", variant, Severity::warning, table, blanks);
  if (blanks.size() == 1) add_implied(finding, table, *blanks.front());
}

void check_placeholders(const facts::Facts& facts, Judgements& judgements, const Table& table) {
  auto cells = cells_with(table, [&](const CellPlace& p) {
    return p.cell->state == CellState::placeholder && !judgements.settled().is_corrected(p.cell->id);
  });
  std::erase_if(cells, [&](const Cell* cell) { return add_said(facts, judgements, "V-02", *cell); });
  if (cells.empty()) return;
  Judgement& finding =
      add_for_cells(judgements, "V-02", cells.size() == 1 ? "one" : "some", Severity::warning, table, cells);
  finding.expected = whole_number(0);
  if (cells.size() == 1 && cells.front()->span) finding.fix = TextFix{*cells.front()->span, u"0"};
}

}  // namespace

void check_empty_cells(const facts::Facts& facts, Judgements& judgements) {
  int cells = 0;
  int blanks = 0;
  int marks = 0;
  for (const Table& table : facts.tables()) {
    if (!tables::was_read(table)) continue;
    for (const CellPlace& place : places_of(table)) {
      blanks += place.cell->state == CellState::blank;
      marks += place.cell->state == CellState::placeholder;
    }
    cells += static_cast<int>(cells_with(table, [](const CellPlace& p) {
                                return p.cell->state != CellState::missing &&
                                       p.cell->state != CellState::ambiguous;
                              }).size());
    check_blanks(facts, judgements, table);
    check_placeholders(facts, judgements, table);
  }
  // A blank fails the rule although the finding on a sum may be the one that speaks of it.
  for (const auto& [rule, faults] : {std::pair{"V-01", blanks}, std::pair{"V-02", marks}}) {
    if (cells > 0)
      judgements.checked(rule, cells, faults > 0);
    else
      judgements.skipped(rule, "table_absent");
  }
}

}  // namespace xxgk::rules
