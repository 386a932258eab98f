// What the prose says that a single cell should hold.
#pragma once

#include <string_view>
#include <vector>

#include "facts/facts.h"
#include "rules/judgements.h"

namespace xxgk::rules {

// The claims that contradict the tables as they are and would agree if this cell held their value.
std::vector<const prose::Claim*> claims_on(const facts::Facts& facts, const Cell& cell);

// The first of them, with all of them explained by a finding about the cell; nullptr where there is none.
const prose::Claim* take_claims_on(const facts::Facts& facts, Judgements& judgements, const Cell& cell);

}  // namespace xxgk::rules
