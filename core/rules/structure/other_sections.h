// Sections that are none of the form and go on with its numbers: what S-03 speaks of, and what moves the numbers of those
// behind them (S-02).
#pragma once

#include <vector>

#include "rules/occurrences.h"

namespace xxgk::rules {

// Their headings; none in an excerpt.
std::vector<prose::Occurrence> other_sections(const facts::Facts& facts);

}  // namespace xxgk::rules
