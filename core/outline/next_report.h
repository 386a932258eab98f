// Another report behind the one that is read: last year's pasted with this year's, or a page with several.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "outline/lines.h"
#include "outline/outline.h"

namespace xxgk::outline {

// Behind the heading of section 五 or 六: another title with sentences below it (a list of titles is one of the page), or a
// heading of the form once more. `title` is that of the report itself, without white space.
std::optional<NextReport> find_next_report(std::u16string_view text, const std::vector<Line>& lines,
                                           const std::vector<Heading>& headings, std::u16string_view title);

}  // namespace xxgk::outline
