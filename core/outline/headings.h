// The headings of the six sections among the lines of a report.
//
// A line is a heading for its number and its words together: the words may differ from the official ones in a
// few letters, more so where the number is right. Row labels of section 三 (一、本年新收…), sub-headings in
// brackets and a list of the headings in the introduction are none. The best chain of candidates wins.
#pragma once

#include <string_view>
#include <vector>

#include "outline/lines.h"
#include "outline/outline.h"

namespace xxgk::outline {

std::vector<Heading> find_headings(std::u16string_view text, const std::vector<Line>& lines);

}  // namespace xxgk::outline
