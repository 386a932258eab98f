// Which of all hypotheses explain best what is wrong: the one measure that ranks them.
#pragma once

#include "causes/causes.h"
#include "causes/proposals.h"
#include "facts/facts.h"

namespace xxgk::causes {

// Counts for each hypothesis the claims that agree with it, and with the tables as they are not; less those the other way.
void count_support(const facts::Facts& facts, const std::vector<const prose::Claim*>& claims,
                   Hypotheses& hypotheses);

// The best of all, then the best of those that settle nothing of what it settles, and so on.
std::vector<Cause> choose(Hypotheses hypotheses);

}  // namespace xxgk::causes
