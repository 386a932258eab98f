// A printed table with every place of its grid: which cell covers it, and whether the cell begins there.
#pragma once

#include <vector>

#include "support/generator.h"

namespace xxgk::testing {

struct Place {
  const PrintedCell* cell = nullptr;  // null where the table has no cell
  bool first_row = true;              // the cell begins in this row
  bool first_column = true;           // and in this column
};

using Grid = std::vector<std::vector<Place>>;

Grid grid_of(const Printed& table);

}  // namespace xxgk::testing
