// How many random cases a property test runs: the environment variable XXGK_CASES, else a number that takes a
// few seconds for all properties together.
#pragma once

namespace xxgk::testing {

int cases(int usual);

}  // namespace xxgk::testing
