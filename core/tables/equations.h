// The equations of the forms, applied to the cells that were read.
#pragma once

#include <vector>

#include "tables/grid.h"

namespace xxgk::tables {

// The equations of one table in the order of its form, those of an unseen table not assessable.
//
// A blank or a mark for none counts as 0 and says so. What cannot be assessed: an equation with a missing,
// ambiguous or invalid term, with a blank total (as its result, or as a term whose own row has parts above 0),
// or a balance (received + carried in = processed + carried out) that does not hold and has an empty term.
std::vector<Equation> equations_of(const Grid& grid);

}  // namespace xxgk::tables
