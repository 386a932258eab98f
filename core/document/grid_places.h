// Where the cells of a table stand in its grid, from how many rows and columns each of them spans.
#pragma once

#include <vector>

#include "document/document.h"
#include "document/flow.h"

namespace xxgk::document {

// For every row and every entry of it; entries that are no cells of their own have no place.
std::vector<std::vector<Place>> grid_places(const std::vector<TableRow>& rows);

}  // namespace xxgk::document
