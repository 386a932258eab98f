// HTML, of whatever kind, as one text: a saved page, a fragment, Word's HTML, the clipboard.
//
//     Rendered page = read_html(decoded.text);
//
// What is not part of the document is left out: scripts, styles, navigation, page headers and footers, hidden
// elements, form controls (but not what a text field in a table shows), deleted text, pronunciation. See
// render.h for the form of the text. The text must be decoded already; what it says of its encoding is ignored.
#pragma once

#include <string_view>

#include "document/document.h"

namespace xxgk::document {

Rendered read_html(std::u16string_view source);

}  // namespace xxgk::document
