// Web pages and Word documents.
#pragma once

#include <string>

#include "support/layouts.h"

namespace xxgk::testing {

// A whole saved page: chrome around the article, tables with row and column spans.
Rendering html_page(const Generated& report);
// The same page in GB18030, named by its meta element.
Rendering html_page_gb18030(const Generated& report);
// What a browser or Word puts on the clipboard: Word's markup, every word in several spans.
Rendering html_word(const Generated& report);
// A Word document: gridSpan, vMerge, words in several runs.
Rendering docx(const Generated& report);

}  // namespace xxgk::testing
