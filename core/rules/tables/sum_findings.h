// Findings about sums that do not hold: shared by the tables of sections 三 and 四.
#pragma once

#include <string_view>
#include <vector>

#include "causes/causes.h"
#include "causes/shifts.h"
#include "facts/facts.h"
#include "rules/judgements.h"

namespace xxgk::rules {

// The rule that an equation belongs to.
std::string_view rule_of_equation(form::Equation::Kind kind);

// What the prose says of the repairs comes first.
void add_sum_finding(const facts::Facts& facts, Judgements& judgements, const Table& table,
                     causes::Cause cause);
// Of sums that a shift explains, and of rows that are wrong from end to end; `equations` are those of the table.
void add_shift_finding(const facts::Facts& facts, Judgements& judgements, const Table& table,
                       const causes::Shift& shift, const std::vector<Equation>& equations);
void add_row_finding(const facts::Facts& facts, Judgements& judgements, const Table& table,
                     std::vector<Repair> faults, const std::vector<Equation>& equations);

// Says of each rule how many of its equations were assessed and how many could not be.
void tally_sums(const facts::Facts& facts, Judgements& judgements, TableId table,
                std::initializer_list<std::string_view> rules);

}  // namespace xxgk::rules
