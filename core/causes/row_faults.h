// A row of section 三 that is wrong from end to end: copied from the row beside it, or never filled in.
//
// Its own sum may hold; then every column in which it has figures fails, each by another amount. That is one
// cause, although no change of a few cells makes the sums hold.
#pragma once

#include <vector>

#include "tables/table.h"

namespace xxgk::causes {

// The rows that alone could make every sum hold, each with the changes that would; empty where none could. Rows that are the
// same as the row beside them come first.
std::vector<Repair> find_row_faults(const Table& table);

// The row that a fault is in.
int row_of(const Repair& fault);
// Its figures are those of the row beside it, and not all 0.
bool is_copy(const Table& table, int row);
// How many of the likeliest rows there are: those that are copies, or all.
std::size_t likeliest(const Table& table, const std::vector<Repair>& faults);

}  // namespace xxgk::causes
