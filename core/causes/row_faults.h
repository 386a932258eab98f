// A row of section 三 that is wrong from end to end: copied from the row beside it, or never filled in.
//
// Its own sum may hold; then every column in which it has figures fails, each by another amount. That is one
// cause, although no change of a few cells mends it.
#pragma once

#include <vector>

#include "facts/context.h"

namespace xxgk::causes {

// The rows that alone could make every sum hold, each with the changes that would; empty where none could. Rows that are the
// same as the row beside them come first.
std::vector<Repair> find_row_faults(const tables::Grid& grid);

// One finding for all the sums that fail; the prose says which row it is where it can.
void add_row_finding(facts::Context& context, const tables::Grid& grid, std::vector<Repair> faults,
                     const std::vector<Equation>& equations);

}  // namespace xxgk::causes
