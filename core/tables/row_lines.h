// Lines that hold a row of a table and nothing else. They say where a table is whose heading and first words are not there.
#pragma once

#include <cstdint>
#include <vector>

#include "document/document.h"
#include "form/form.h"

namespace xxgk::tables {

// Where each begins, in the order of the text: the label of a row of the table in any form, and as many numbers or empty
// cells as the row has places.
std::vector<std::uint32_t> row_lines(const document::Document& document, const form::Forms& forms,
                                     TableId table);

}  // namespace xxgk::tables
