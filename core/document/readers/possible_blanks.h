// Empty cells in a text that puts one cell a line, with blank lines between: an empty line more than usual may
// be one.
#pragma once

#include <cstddef>
#include <set>

#include "document/document.h"

namespace xxgk::document {

// `page_marks` are the lines left out of the pieces because they number a page.
void insert_possible_blanks(Document& document, const std::set<std::size_t>& page_marks);

}  // namespace xxgk::document
