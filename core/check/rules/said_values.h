// What the prose says that a single cell should hold.
#pragma once

#include <string_view>
#include <vector>

#include "check/context.h"

namespace xxgk::checking {

// The claims that contradict the tables as they are and would agree if this cell held their value.
std::vector<const Claim*> claims_on(const Context& context, const Cell& cell);

// The first of them, with all of them explained by a finding about the cell; nullptr where there is none.
const Claim* take_claims_on(Context& context, const Cell& cell);

}  // namespace xxgk::checking
