// Sections that are none of the form and go on with its numbers: what S-03 speaks of, and what moves the numbers of those
// behind them (S-02).
#pragma once

#include <string_view>
#include <vector>

#include "rules/occurrences.h"

namespace xxgk::rules {

// The number of a line like 七、机构职能 or 第七部分 机构职能, 0 for any other line.
int section_number(std::u16string_view line);

// Their headings; none in an excerpt.
std::vector<prose::Occurrence> other_sections(const facts::Facts& facts);

}  // namespace xxgk::rules
