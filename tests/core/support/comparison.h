// What a report as read says, against the report as generated. Each function gives one line of words for every
// disagreement; none means that all is well.
#pragma once

#include <string>
#include <vector>

#include "support/generator.h"
#include "xxgk/xxgk.h"

namespace xxgk::testing {

// Cells read as a number that is not there.
std::vector<std::string> wrong_numbers(const Report& read, const Generated& report);

// Cells written as a number and not read, and, with `blanks`, empty cells not read as empty.
std::vector<std::string> not_read(const Report& read, const Generated& report, bool blanks);

// Cells whose span does not hold exactly the characters of the cell.
std::vector<std::string> wrong_spans(const Report& read);

std::string lines(const std::vector<std::string>& all);

}  // namespace xxgk::testing
