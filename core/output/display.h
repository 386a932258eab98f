// Text of a report as it may be shown on a terminal: without what would steer the terminal, and with a known
// width (most Chinese characters take two columns).
#pragma once

#include <string>
#include <string_view>

#include "xxgk/xxgk.h"

namespace xxgk::output {

// One line: ends of lines and tabs become blanks; other control characters and those that turn the direction of
// writing become U+FFFD.
std::string printable(std::string_view utf8);

// The line in which a span begins and, below, carets under the span; a long line is cut around the span.
//
//     marked = excerpt(u"甲\n共收到申请12件\n", {7, 9});
//     marked.line == "共收到申请12件"; marked.carets == "          ^^";
//
// An empty span (the place of a blank cell) gets one caret; both are empty where there is nothing to show.
struct Excerpt {
  std::string line;
  std::string carets;
};
Excerpt excerpt(std::u16string_view text, Span span);

}  // namespace xxgk::output
