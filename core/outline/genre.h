// What a text is instead of a report of ours, by its title: what schools, editors and offices publish beside these reports.
//
//     蘅川大学2023—2024学年信息公开工作报告       school_year
//     《青禾镇2024年政府信息公开工作年度报告》解读   explanation
//     青禾镇2024年政务公开工作总结               summary
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "outline/lines.h"
#include "outline/title.h"

namespace xxgk::outline {

enum class Genre {
  report,  // or nothing that is known
  school_year,
  explanation,
  summary
};

// `lines` stand before the first section, `title` is what find_title found among them.
Genre genre_of(std::u16string_view text, const std::vector<Line>& lines, const std::optional<Title>& title);

// "school_year": what the words of I-10 are sought by.
std::string_view name_of(Genre genre);

}  // namespace xxgk::outline
