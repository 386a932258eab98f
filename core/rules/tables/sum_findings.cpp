#include "rules/tables/sum_findings.h"

#include <algorithm>

#include "causes/evidence.h"
#include "causes/row_faults.h"
#include "text/decimal.h"

namespace xxgk::rules {
namespace {

bool fails(const Equation& equation) { return equation.status == EquationStatus::fails; }

const Cell* find_cell(const tables::Grid& grid, std::string_view id) {
  for (const auto& row : grid.cells)
    for (const Cell& cell : row)
      if (cell.id == id) return &cell;
  return nullptr;
}

const Equation* find_equation(const facts::Facts& facts, std::string_view id) {
  const auto& all = facts.equations();
  const auto at = std::find_if(all.begin(), all.end(), [&](const Equation& e) { return e.id == id; });
  return at == all.end() ? nullptr : &*at;
}

// The cells that a reader should look at: those of the repairs, or all of the equation.
std::vector<std::string> cells_to_look_at(const causes::Cause& cause, const Equation& equation) {
  std::vector<std::string> cells;
  const auto add = [&](const std::string& id) {
    if (std::find(cells.begin(), cells.end(), id) == cells.end()) cells.push_back(id);
  };
  for (const Repair& repair : cause.repairs) {
    for (const CellChange& change : repair.changes) add(change.cell);
    if (cause.is_decided()) break;
  }
  if (cells.empty())
    for (const EquationTerm& term : equation.terms) add(term.cell);
  return cells;
}

// Of several ways, the one that changes only what anybody sees is no count: an empty cell, a number below 0.
void prefer_visible(causes::Cause& cause) {
  if (cause.is_decided()) return;
  const auto is_visible = [](const Repair& repair) {
    return std::all_of(repair.changes.begin(), repair.changes.end(),
                       [](const CellChange& change) { return !change.from || change.from->mantissa < 0; });
  };
  if (std::count_if(cause.repairs.begin(), cause.repairs.end(), is_visible) != 1) return;
  std::stable_partition(cause.repairs.begin(), cause.repairs.end(), is_visible);
  cause.by_sight = true;
}

std::optional<Span> place_of(const tables::Grid& grid, const causes::Cause& cause, const Equation& equation) {
  // The total stands last; it is where a reader sees that a sum is wrong.
  const std::string& id =
      cause.is_decided() ? cause.repairs.front().changes.front().cell : equation.terms.back().cell;
  if (const Cell* cell = find_cell(grid, id); cell && cell->span) return cell->span;
  for (const EquationTerm& term : equation.terms)
    if (const Cell* cell = find_cell(grid, term.cell); cell && cell->span) return cell->span;
  return std::nullopt;
}

// Two columns are out of balance by the same amount in opposite directions: applicants were counted as one kind when
// they came in and as another when they went out. The other column's equation, or nullptr.
const Equation* counterpart(const facts::Facts& facts, const causes::Cause& cause, const Equation& equation) {
  if (cause.equations.size() != 2 || !cause.equations[0].ends_with(".balance") ||
      !cause.equations[1].ends_with(".balance"))
    return nullptr;
  const Equation* other = find_equation(facts, cause.equations[1]);
  if (!other || !other->left || !other->right) return nullptr;
  const auto gap = text::subtract(*equation.left, *equation.right);
  const auto opposite = text::subtract(*other->right, *other->left);
  return gap && gap == opposite ? other : nullptr;
}

std::string_view variant_of(causes::Shift::Kind kind) {
  switch (kind) {
  case causes::Shift::Kind::exchanged: return "exchanged";
  case causes::Shift::Kind::moved_left: return "moved_left";
  case causes::Shift::Kind::moved_right: return "moved_right";
  }
  return {};
}

}  // namespace

std::string_view rule_of_equation(std::string_view id) {
  if (id.starts_with("disputes.")) return "T4-01";
  if (id.ends_with(".row")) return "T3-01";
  return id.ends_with(".processed") ? "T3-02" : "T3-03";
}

void add_sum_finding(const facts::Facts& facts, Judgements& judgements, const tables::Grid& grid,
                     causes::Cause cause) {
  causes::weigh(facts, grid, cause);
  for (const prose::Claim* claim : cause.settled) judgements.explain(*claim);
  prefer_visible(cause);
  if (cause.is_decided()) judgements.correct(cause.repairs.front().changes);
  const Equation* equation = find_equation(facts, cause.equations.front());
  if (!equation || !equation->left || !equation->right) return;
  Finding& finding = judgements.add(rule_of_equation(equation->id), "");
  finding.cells = cells_to_look_at(cause, *equation);
  finding.equations = cause.equations;
  finding.repairs = cause.repairs;
  finding.span = place_of(grid, cause, *equation);
  finding.expected = text::to_string(*equation->left);
  finding.found = text::to_string(*equation->right);
  finding.arguments = {argument("sum", *equation->left), argument("total", *equation->right)};
  if (const auto difference = text::subtract(*equation->left, *equation->right)) {
    finding.arguments.push_back(
        argument("difference", difference->mantissa < 0 ? text::negate(*difference) : *difference));
  }
  const std::string& total = equation->terms.back().cell;
  finding.arguments.push_back(argument("row", total.substr(0, total.rfind('.'))));
  finding.arguments.push_back(argument("column", total));
  if (const Equation* other = counterpart(facts, cause, *equation)) {
    finding.variant = "reclassified";
    finding.arguments.push_back(argument("other_column", other->terms.back().cell));
  }
  if (!cause.evidence.empty())
    finding.arguments.push_back(argument("evidence", cause.evidence.front()->clause->text));
  if (cause.is_decided() && cause.repairs.front().changes.size() == 1) {
    const CellChange& change = cause.repairs.front().changes.front();
    finding.expected = text::to_string(change.to);
    finding.found = change.from ? std::optional<std::string>(text::to_string(*change.from)) : std::nullopt;
  }
}

void tally_sums(const facts::Facts& facts, Judgements& judgements, TableId table,
                std::initializer_list<std::string_view> rules) {
  const std::vector<Equation> equations = facts.equations_of(table);
  for (const std::string_view rule : rules) {
    const auto with = [&](EquationStatus status) {
      return static_cast<int>(std::count_if(equations.begin(), equations.end(), [&](const Equation& e) {
        return e.status == status && rule_of_equation(e.id) == rule;
      }));
    };
    const int holding = with(EquationStatus::holds);
    const int failing = with(EquationStatus::fails);
    const int open = with(EquationStatus::not_assessable);
    if (holding + failing > 0) judgements.checked(rule, holding + failing, failing > 0);
    if (open > 0) judgements.skipped(rule, facts.grid(table).seen ? "cells_unread" : "table_absent", open);
  }
}

void add_shift_finding(Judgements& judgements, const tables::Grid& grid, const causes::Shift& shift,
                       const std::vector<Equation>& equations) {
  const auto first = std::find_if(equations.begin(), equations.end(), fails);
  if (first == equations.end()) return;
  judgements.correct(causes::changes_of(grid, shift));
  Finding& finding = judgements.add(rule_of_equation(first->id), variant_of(shift.kind));
  for (const Equation& equation : equations)
    if (fails(equation)) finding.equations.push_back(equation.id);
  const int last = shift.row + (shift.kind == causes::Shift::Kind::exchanged);
  for (int r = shift.row; r <= last; ++r)
    for (const Cell& cell : grid.cells[static_cast<std::size_t>(r)]) {
      finding.cells.push_back(cell.id);
      if (!finding.span) finding.span = cell.span;
    }
  finding.arguments = {argument("row", grid.row_id(shift.row)), argument("first_row", grid.row_id(shift.row)),
                       argument("last_row", grid.row_id(last))};
}

void add_row_finding(const facts::Facts& facts, Judgements& judgements, const tables::Grid& grid,
                     std::vector<Repair> faults, const std::vector<Equation>& equations) {
  causes::Cause cause;
  for (const Equation& equation : equations)
    if (fails(equation)) cause.equations.push_back(equation.id);
  const std::size_t likely = causes::likeliest(grid, faults);
  faults.resize(likely);
  int first_row = causes::row_of(grid, faults.front());
  int last_row = causes::row_of(grid, faults.back());
  cause.repairs = std::move(faults);
  causes::weigh(facts, grid, cause);
  for (const prose::Claim* claim : cause.settled) judgements.explain(*claim);
  const bool decided = cause.is_decided();
  if (decided) {
    first_row = last_row = causes::row_of(grid, cause.repairs.front());
    judgements.correct(cause.repairs.front().changes);
  }
  const bool pair = likely == 2 && last_row == first_row + 1 && causes::is_copy(grid, first_row);
  Finding& finding = judgements.add(rule_of_equation(cause.equations.front()), decided ? "row"
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
  finding.arguments = {argument("row", grid.row_id(first_row)), argument("first_row", grid.row_id(first_row)),
                       argument("last_row", grid.row_id(last_row))};
  if (decided) finding.expected = text::to_string(cause.repairs.front().changes.back().to);
  if (!cause.evidence.empty()) {
    finding.variant = "row_said";
    finding.arguments.push_back(argument("evidence", cause.evidence.front()->clause->text));
  }
}

}  // namespace xxgk::rules
