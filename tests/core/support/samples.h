// Whole reports as text, for tests that need some report and not a certain one.
#pragma once

#include <string>

namespace xxgk::testing {

std::string good_report();
std::string with_wrong_sum();  // the same with one finding, the error that a total of section 三 is wrong

}  // namespace xxgk::testing
