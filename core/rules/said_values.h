// What the prose says that a single cell should hold. A finding about the cell explains these claims.
#pragma once

#include <string_view>
#include <vector>

#include "facts/facts.h"

namespace xxgk::rules {

// The claims that contradict the tables as they are and would agree if this cell held their value.
std::vector<const prose::Claim*> claims_on(const facts::Facts& facts, const Cell& cell);

}  // namespace xxgk::rules
