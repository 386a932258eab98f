// I-09: the rows that were not read and that no finding speaks of, so that nothing is lost in silence.
#pragma once

#include <vector>

#include "facts/facts.h"
#include "rules/judgements.h"

namespace xxgk::judge {

// One finding for every table that has such rows: which, and why. The last resort, when all else is told. Returns how many
// tables were looked at, and whether something was found.
Check add_unread(const facts::Facts& facts, std::vector<rules::Judgement>& findings);

}  // namespace xxgk::judge
