// T3-01 to T3-04 and T4-01, T4-02: the sums of sections 三 and 四.
#include <algorithm>

#include "causes/causes.h"
#include "rules/cause_findings.h"
#include "rules/tables/tables.h"
#include "tables/equations.h"

namespace xxgk::rules {
namespace {

// Says of each rule how many of its equations were assessed and how many could not be.
void tally_sums(const facts::Facts& facts, Judgements& judgements, TableId id,
                std::initializer_list<std::string_view> rules) {
  const Table& table = facts.table(id);
  const std::vector<Equation> equations = facts.equations_of(id);
  for (const std::string_view rule : rules) {
    const auto with = [&](EquationStatus status) {
      return static_cast<int>(std::count_if(equations.begin(), equations.end(), [&](const Equation& e) {
        return e.status == status && rule_of_equation(tables::form_equation(table, e.id).kind) == rule;
      }));
    };
    const int holding = with(EquationStatus::holds);
    const int failing = with(EquationStatus::fails);
    const int open = with(EquationStatus::not_assessable);
    if (holding + failing > 0) judgements.checked(rule, holding + failing, failing > 0);
    if (open > 0) judgements.skipped(rule, tables::was_read(table) ? "cells_unread" : "table_absent", open);
  }
}

void check_sums(const facts::Facts& facts, Judgements& judgements, TableId id, std::string_view totals_rule,
                std::initializer_list<std::string_view> rules) {
  for (const causes::Cause& cause : causes::find_causes(facts, id)) add_findings(facts, judgements, cause);
  if (tables::was_read(facts.table(id)))
    judgements.checked(totals_rule, 1);
  else
    judgements.skipped(totals_rule, "table_absent");
  tally_sums(facts, judgements, id, rules);
}

}  // namespace

void check_applications(const facts::Facts& facts, Judgements& judgements) {
  check_sums(facts, judgements, TableId::applications, "T3-04", {"T3-01", "T3-02", "T3-03"});
}

void check_disputes(const facts::Facts& facts, Judgements& judgements) {
  check_sums(facts, judgements, TableId::disputes, "T4-02", {"T4-01"});
}

}  // namespace xxgk::rules
