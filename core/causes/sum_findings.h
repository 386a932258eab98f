// Findings about sums that do not hold: shared by the tables of sections 三 and 四.
#pragma once

#include <string_view>
#include <vector>

#include "causes/causes.h"
#include "facts/context.h"

namespace xxgk::causes {

// The rule that an equation belongs to: "applications.received.row" is of T3-01.
std::string_view rule_of_equation(std::string_view id);

// The equations of a table among those of the report.
std::vector<Equation> equations_of_table(const facts::Context& context, TableId table);

// What the prose says is weighed first.
void add_sum_finding(facts::Context& context, const tables::Grid& grid, Cause cause);

// Says of each rule how many of its equations were assessed and how many could not be.
void tally_sums(facts::Context& context, TableId table, std::initializer_list<std::string_view> rules);

}  // namespace xxgk::causes
