#include "causes/sum_findings.h"

#include <algorithm>

#include "causes/evidence.h"
#include "text/decimal.h"

namespace xxgk::causes {
namespace {

const Cell* find_cell(const tables::Grid& grid, std::string_view id) {
  for (const auto& row : grid.cells)
    for (const Cell& cell : row)
      if (cell.id == id) return &cell;
  return nullptr;
}

const Equation* find_equation(const facts::Context& context, std::string_view id) {
  const auto& all = context.report().equations;
  const auto at = std::find_if(all.begin(), all.end(), [&](const Equation& e) { return e.id == id; });
  return at == all.end() ? nullptr : &*at;
}

// The cells that a reader should look at: those of the repairs, or all of the equation.
std::vector<std::string> cells_to_look_at(const Cause& cause, const Equation& equation) {
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
void prefer_visible(Cause& cause) {
  if (cause.is_decided()) return;
  const auto is_visible = [](const Repair& repair) {
    return std::all_of(repair.changes.begin(), repair.changes.end(),
                       [](const CellChange& change) { return !change.from || change.from->mantissa < 0; });
  };
  if (std::count_if(cause.repairs.begin(), cause.repairs.end(), is_visible) != 1) return;
  std::stable_partition(cause.repairs.begin(), cause.repairs.end(), is_visible);
  cause.by_sight = true;
}

std::optional<Span> place_of(const tables::Grid& grid, const Cause& cause, const Equation& equation) {
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
const Equation* counterpart(const facts::Context& context, const Cause& cause, const Equation& equation) {
  if (cause.equations.size() != 2 || !cause.equations[0].ends_with(".balance") ||
      !cause.equations[1].ends_with(".balance"))
    return nullptr;
  const Equation* other = find_equation(context, cause.equations[1]);
  if (!other || !other->left || !other->right) return nullptr;
  const auto gap = text::subtract(*equation.left, *equation.right);
  const auto opposite = text::subtract(*other->right, *other->left);
  return gap && gap == opposite ? other : nullptr;
}

}  // namespace

std::string_view rule_of_equation(std::string_view id) {
  if (id.starts_with("disputes.")) return "T4-01";
  if (id.ends_with(".row")) return "T3-01";
  return id.ends_with(".processed") ? "T3-02" : "T3-03";
}

std::vector<Equation> equations_of_table(const facts::Context& context, TableId table) {
  const std::string prefix = std::string(context.grid(table).form->name) + ".";
  std::vector<Equation> out;
  for (const Equation& equation : context.report().equations)
    if (equation.id.starts_with(prefix)) out.push_back(equation);
  return out;
}

void add_sum_finding(facts::Context& context, const tables::Grid& grid, Cause cause) {
  weigh(context, grid, cause);
  prefer_visible(cause);
  if (cause.is_decided()) context.mend(cause.repairs.front().changes);
  const Equation* equation = find_equation(context, cause.equations.front());
  if (!equation || !equation->left || !equation->right) return;
  Finding& finding = context.add(rule_of_equation(equation->id), "");
  finding.cells = cells_to_look_at(cause, *equation);
  finding.equations = cause.equations;
  finding.repairs = cause.repairs;
  finding.span = place_of(grid, cause, *equation);
  finding.expected = text::to_string(*equation->left);
  finding.found = text::to_string(*equation->right);
  finding.arguments = {facts::argument("sum", *equation->left), facts::argument("total", *equation->right)};
  if (const auto difference = text::subtract(*equation->left, *equation->right)) {
    finding.arguments.push_back(
        facts::argument("difference", difference->mantissa < 0 ? text::negate(*difference) : *difference));
  }
  const std::string& total = equation->terms.back().cell;
  finding.arguments.push_back(facts::argument("row", total.substr(0, total.rfind('.'))));
  finding.arguments.push_back(facts::argument("column", total));
  if (const Equation* other = counterpart(context, cause, *equation)) {
    finding.variant = "reclassified";
    finding.arguments.push_back(facts::argument("other_column", other->terms.back().cell));
  }
  if (!cause.evidence.empty())
    finding.arguments.push_back(facts::argument("evidence", cause.evidence.front()->clause->text));
  if (cause.is_decided() && cause.repairs.front().changes.size() == 1) {
    const CellChange& change = cause.repairs.front().changes.front();
    finding.expected = text::to_string(change.to);
    finding.found = change.from ? std::optional<std::string>(text::to_string(*change.from)) : std::nullopt;
  }
}

void tally_sums(facts::Context& context, TableId table, std::initializer_list<std::string_view> rules) {
  const std::vector<Equation> equations = equations_of_table(context, table);
  for (const std::string_view rule : rules) {
    const auto with = [&](EquationStatus status) {
      return static_cast<int>(std::count_if(equations.begin(), equations.end(), [&](const Equation& e) {
        return e.status == status && rule_of_equation(e.id) == rule;
      }));
    };
    const int holding = with(EquationStatus::holds);
    const int failing = with(EquationStatus::fails);
    const int open = with(EquationStatus::not_assessable);
    if (holding + failing > 0) context.checked(rule, holding + failing, failing > 0);
    if (open > 0) context.skipped(rule, context.grid(table).seen ? "cells_unread" : "table_absent", open);
  }
}

}  // namespace xxgk::causes
