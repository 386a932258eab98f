// How people slip when they fill in a table.
#pragma once

#include <vector>

#include "tables/table.h"

namespace xxgk::causes {

// The slip that turned the repaired values of a table into those written.
Slip slip_of(const Table& table, const std::vector<CellChange>& changes);

}  // namespace xxgk::causes
