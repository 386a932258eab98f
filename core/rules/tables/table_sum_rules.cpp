// T3-01 to T3-04 and T4-01, T4-02: the sums of sections 三 and 四.
#include <algorithm>

#include "causes/row_faults.h"
#include "causes/shifts.h"
#include "causes/unfilled_totals.h"
#include "rules/tables/sum_findings.h"
#include "rules/tables/tables.h"
#include "tables/equations.h"
#include "text/decimal.h"

namespace xxgk::rules {
namespace {

const Equation* find(const std::vector<Equation>& equations, EquationRef id) {
  const auto at =
      std::find_if(equations.begin(), equations.end(), [&](const Equation& e) { return e.id == id; });
  return at == equations.end() ? nullptr : &*at;
}

// Failing equations that hold once the totals are filled in, and those that have an unfilled total in them.
bool is_follow_on(const Equation& equation, const causes::Unfilled& unfilled) {
  return std::any_of(equation.terms.begin(), equation.terms.end(), [&](const EquationTerm& term) {
    return std::any_of(unfilled.fills.begin(), unfilled.fills.end(),
                       [&](const CellChange& fill) { return fill.cell == term.cell; });
  });
}

void add_unfilled(const facts::Facts& facts, Judgements& judgements, const Table& table,
                  std::string_view rule, const causes::Unfilled& unfilled, bool is_all) {
  Judgement& finding = judgements.add(rule, unfilled.row ? "row" : "column");
  if (!unfilled.zeros.empty()) finding.variant += "_partly";
  for (const CellChange& fill : unfilled.fills) {
    finding.cells.push_back(fill.cell);
    if (!finding.span) finding.span = tables::cell_at(table, fill.cell).span;
  }
  for (const CellChange& zero : unfilled.zeros) finding.cells.push_back(zero.cell);
  for (const Equation& equation : facts.equations_of(table.id))
    if (equation.status == EquationStatus::fails && is_follow_on(equation, unfilled))
      finding.equations.push_back(equation.id);
  finding.arguments = {argument("table", table.id),
                       argument("wanted", static_cast<int>(unfilled.fills.size()))};
  finding.corrects = unfilled.fills;
  finding.corrects.insert(finding.corrects.end(), unfilled.zeros.begin(), unfilled.zeros.end());
  if (is_all) finding.repairs = {{unfilled.fills, Slip::total_unfilled}};
}

// One wrong cell explains itself. Where it takes more, a row that stands one place off may explain them all, and
// where it takes more than a few, a row that is wrong from end to end.
void add_sum_findings(const facts::Facts& facts, Judgements& judgements, const Table& table,
                      const std::vector<Equation>& equations) {
  const std::vector<causes::Cause> causes = causes::find_causes(table, equations);
  const bool one_cell =
      causes.size() == 1 && !causes[0].repairs.empty() && causes[0].repairs[0].changes.size() == 1;
  if (table.id == TableId::applications && !causes.empty() && !one_cell) {
    if (const auto shift = causes::find_shift(table)) {
      add_shift_finding(facts, judgements, table, *shift, equations);
      return;
    }
    if (causes[0].repairs.empty()) {
      if (auto faults = causes::find_row_faults(table); !faults.empty()) {
        add_row_finding(facts, judgements, table, std::move(faults), equations);
        return;
      }
    }
  }
  for (const causes::Cause& cause : causes) add_sum_finding(facts, judgements, table, cause);
}

void check_sums(const facts::Facts& facts, Judgements& judgements, TableId id,
                std::string_view unfilled_rule) {
  const Table& table = facts.table(id);
  const std::vector<causes::Unfilled> unfilled = causes::find_unfilled(table);
  const Table full = causes::filled(table, unfilled);
  const std::vector<Equation> after = tables::equations_of(full);
  const bool is_all = std::none_of(after.begin(), after.end(),
                                   [](const Equation& e) { return e.status == EquationStatus::fails; });
  for (const causes::Unfilled& u : unfilled)
    add_unfilled(facts, judgements, table, unfilled_rule, u, is_all && unfilled.size() == 1);

  // What still fails with the totals in place has another cause; what fails only then is no finding of ours.
  const std::vector<Equation> before = facts.equations_of(id);
  std::vector<Equation> rest = after;
  for (Equation& equation : rest) {
    const Equation* was = find(before, equation.id);
    if (was && was->status != EquationStatus::fails && equation.status == EquationStatus::fails)
      equation.status = EquationStatus::not_assessable;
  }
  add_sum_findings(facts, judgements, full, rest);
  if (tables::was_read(table))
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
