// A Word document (.docx) as one text.
//
//     Rendered document = read_docx(bytes);
//     if (document.failure != Failure::none) ...   // failure_name says which message to give
//
// As Word shows it: automatic numbers are written out, tracked insertions are taken and deletions left out, text
// boxes follow the paragraph they hang on, hidden text, headers, footers and notes are left out. A tab within
// a line of prose stays a tab. See render.h for the form of the text.
#pragma once

#include <string_view>

#include "document/document.h"

namespace xxgk::document {

Rendered read_docx(std::string_view bytes);

}  // namespace xxgk::document
