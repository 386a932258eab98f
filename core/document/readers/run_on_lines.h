// A whole report, or a table of it, that came as one line: what blanks part there stood on lines or in cells of its own.
#pragma once

#include <string_view>
#include <vector>

#include "xxgk/xxgk.h"

namespace xxgk::document {

// The lines, each word of those that run on being one.
std::vector<Span> split_run_on(std::u16string_view text, const std::vector<Span>& lines);

}  // namespace xxgk::document
