// How people slip when they fill in a table: which of several repairs is the likeliest.
#pragma once

#include <string_view>
#include <vector>

#include "check/context.h"

namespace xxgk::checking {

// The slip that turned the repaired values into those written.
Slip slip_of(const Grid& grid, const std::vector<CellChange>& changes);

// Likeliest first; equally likely ones keep their order.
void rank(std::vector<Repair>& repairs);

}  // namespace xxgk::checking
