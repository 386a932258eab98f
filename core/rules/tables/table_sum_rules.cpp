// T3-01 to T3-04 and T4-01, T4-02: the sums of sections 三 and 四.
#include <algorithm>

#include "causes/row_faults.h"
#include "causes/shifts.h"
#include "causes/unfilled_totals.h"
#include "rules/rules.h"
#include "rules/tables/sum_findings.h"
#include "tables/equations.h"
#include "text/decimal.h"

namespace xxgk::rules {
namespace {

const Equation* find(const std::vector<Equation>& equations, std::string_view id) {
  const auto at =
      std::find_if(equations.begin(), equations.end(), [&](const Equation& e) { return e.id == id; });
  return at == equations.end() ? nullptr : &*at;
}

std::optional<Span> span_of(const tables::Grid& grid, std::string_view id) {
  for (const auto& row : grid.cells)
    for (const Cell& cell : row)
      if (cell.id == id) return cell.span;
  return std::nullopt;
}

// Failing equations that hold once the totals are filled in, and those that have an unfilled total in them.
bool is_follow_on(const Equation& equation, const causes::Unfilled& unfilled) {
  return std::any_of(equation.terms.begin(), equation.terms.end(), [&](const EquationTerm& term) {
    return std::any_of(unfilled.fills.begin(), unfilled.fills.end(),
                       [&](const CellChange& fill) { return fill.cell == term.cell; });
  });
}

void add_unfilled(const facts::Facts& facts, Judgements& judgements, const tables::Grid& grid,
                  std::string_view rule, const causes::Unfilled& unfilled, bool mends) {
  Finding& finding = judgements.add(rule, unfilled.row ? "row" : "column");
  if (!unfilled.zeros.empty()) finding.variant += "_partly";
  for (const CellChange& fill : unfilled.fills) {
    finding.cells.push_back(fill.cell);
    if (!finding.span) finding.span = span_of(grid, fill.cell);
  }
  for (const CellChange& zero : unfilled.zeros) finding.cells.push_back(zero.cell);
  for (const Equation& equation : facts.equations_of(grid.id))
    if (equation.status == EquationStatus::fails && is_follow_on(equation, unfilled))
      finding.equations.push_back(equation.id);
  finding.arguments = {argument("table", grid.form->name),
                       argument("wanted", static_cast<int>(unfilled.fills.size()))};
  judgements.correct(unfilled.fills);
  judgements.correct(unfilled.zeros);
  if (mends) finding.repairs = {{unfilled.fills, Slip::total_unfilled}};
}

// One wrong cell explains itself. Where it takes more, a row that stands one place off may explain them all, and
// where it takes more than a few, a row that is wrong from end to end.
void add_sum_findings(const facts::Facts& facts, Judgements& judgements, const tables::Grid& grid,
                      const std::vector<Equation>& equations) {
  const std::vector<causes::Cause> causes = causes::find_causes(grid, equations);
  const bool one_cell =
      causes.size() == 1 && !causes[0].repairs.empty() && causes[0].repairs[0].changes.size() == 1;
  if (grid.id == TableId::applications && !causes.empty() && !one_cell) {
    if (const auto shift = causes::find_shift(grid)) {
      add_shift_finding(judgements, grid, *shift, equations);
      return;
    }
    if (causes[0].repairs.empty()) {
      if (auto faults = causes::find_row_faults(grid); !faults.empty()) {
        add_row_finding(facts, judgements, grid, std::move(faults), equations);
        return;
      }
    }
  }
  for (const causes::Cause& cause : causes) add_sum_finding(facts, judgements, grid, cause);
}

void check_sums(const facts::Facts& facts, Judgements& judgements, TableId table,
                std::string_view unfilled_rule) {
  const tables::Grid& grid = facts.grid(table);
  const std::vector<causes::Unfilled> unfilled = causes::find_unfilled(grid);
  const tables::Grid full = causes::filled(grid, unfilled);
  const std::vector<Equation> after = tables::equations_of(full);
  const bool mends = std::none_of(after.begin(), after.end(),
                                  [](const Equation& e) { return e.status == EquationStatus::fails; });
  for (const causes::Unfilled& u : unfilled)
    add_unfilled(facts, judgements, grid, unfilled_rule, u, mends && unfilled.size() == 1);

  // What still fails with the totals in place has another cause; what fails only then is no finding of ours.
  const std::vector<Equation> before = facts.equations_of(table);
  std::vector<Equation> rest = after;
  for (Equation& equation : rest) {
    const Equation* was = find(before, equation.id);
    if (was && was->status != EquationStatus::fails && equation.status == EquationStatus::fails)
      equation.status = EquationStatus::not_assessable;
  }
  add_sum_findings(facts, judgements, full, rest);
  if (grid.seen)
    judgements.checked(unfilled_rule, 1);
  else
    judgements.skipped(unfilled_rule, "table_absent");
}

}  // namespace

void check_applications(const facts::Facts& facts, Judgements& judgements) {
  check_sums(facts, judgements, TableId::applications, "T3-04");
  tally_sums(facts, judgements, TableId::applications, {"T3-01", "T3-02", "T3-03"});
}

void check_disputes(const facts::Facts& facts, Judgements& judgements) {
  check_sums(facts, judgements, TableId::disputes, "T4-02");
  tally_sums(facts, judgements, TableId::disputes, {"T4-01"});
}

}  // namespace xxgk::rules
