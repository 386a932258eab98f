// The title of a report and what it says: 〔unit〕〔year〕年政府信息公开工作年度报告, in the orders in which it is
// written, on one line or broken over up to three.
//
//     "桑镇 2021 年政府信息公开工作年度报告"                      unit 桑镇, year 2021
//     "2019年甲市人民政府办公厅政府信息公开工作年度报告"         unit 甲市人民政府办公厅, year 2019
//     "某乡人民政府信息公开工作2021年度" / "报告"                unit 某乡人民政府, year 2021
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "outline/lines.h"
#include "xxgk/xxgk.h"

namespace xxgk::outline {

struct Title {
  Span span;
  std::optional<Span> unit;
  std::optional<int> year;
};

// Among `lines`, which stand before the first section.
std::optional<Title> find_title(std::u16string_view text, const std::vector<Line>& lines);

// The first 《…》 within `within` that reads as the title of a report with unit and year.
std::optional<Title> find_quoted_title(std::u16string_view text, Span within);

}  // namespace xxgk::outline
