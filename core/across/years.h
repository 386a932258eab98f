// Y-01: what one year carries over is what the next year begins with.
#pragma once

#include "across/batch.h"

namespace xxgk::across {

// Of every two years of a unit that follow each other. A year of which there are two reports that differ tells nothing.
void compare_years(const std::vector<Comparable>& reports, Batch& batch);

}  // namespace xxgk::across
