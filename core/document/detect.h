// What kind of input some bytes are, by their content alone.
//
//     if (detect(bytes) == InputKind::docx) ...
//
// A ZIP or OLE container is `docx` whatever is in it: read_docx says what is wrong with those that are no
// Word document. HTML is known by its tags, in every encoding. The rest is text.
#pragma once

#include <string_view>

#include "xxgk/xxgk.h"

namespace xxgk::document {

InputKind detect(std::string_view bytes);

}  // namespace xxgk::document
