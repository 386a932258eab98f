// Empty cells in a text that puts one cell a line, with blank lines between: an empty line more than usual may
// be one.
#pragma once

#include "document/document.h"

namespace xxgk::document {

void insert_possible_blanks(Document& document);

}  // namespace xxgk::document
