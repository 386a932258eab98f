// What is true of every report, whatever the input was: spans lie inside the text, no number is told that the
// text does not hold, states agree with values, sums with their terms, and the JSON is well formed.
//
//     CHECK(broken_promises(bytes, options) == std::vector<std::string>{});
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "xxgk/xxgk.h"

namespace xxgk::testing {

// A line for everything that is not as it must be.
std::vector<std::string> broken_invariants(const Report& report);

// Checks the input and looks at the report. `twice`: also that checking it again, and checking the text that an
// HTML or Word document was rendered as, says the same.
std::vector<std::string> broken_promises(std::string_view bytes, const Options& options, bool twice = true);

}  // namespace xxgk::testing
