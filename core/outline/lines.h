// The lines of a document with what is on them, side by side pieces joined, folded for comparison.
#pragma once

#include <string>
#include <vector>

#include "document/document.h"
#include "text/fold.h"
#include "xxgk/xxgk.h"

namespace xxgk::outline {

struct Line {
  Span span;             // from its first to its last character that is no white space
  text::Letters folded;  // of its beginning only, where the line is longer than any heading or title
};

// Lines that hold characters, in the order of the text.
std::vector<Line> lines_of(const document::Document& document);

// The letters of `first` followed by those of `second`.
text::Letters joined(text::Letters first, const text::Letters& second);

}  // namespace xxgk::outline
