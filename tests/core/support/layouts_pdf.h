// Text as PDF tools write it: pages with footers, labels wrapped around their numbers, the merged first column
// upright, columns torn apart.
#pragma once

#include <vector>

#include "support/layouts.h"

namespace xxgk::testing {

// `pdftotext -layout`: columns of blanks.
std::vector<Chunk> pdf_layout(const Generated& report);
// `pdftotext -raw`: a label and its numbers on one line.
std::vector<Chunk> pdf_raw(const Generated& report);
// `pdftotext` alone: blocks of labels and numbers column by column. Destroys the table.
std::vector<Chunk> pdf_columns(const Generated& report);

}  // namespace xxgk::testing
