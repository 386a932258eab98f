// The instruments that rules cite. Each was read; a rule that rests on none has an empty list and never a guess.
#pragma once

#include <string_view>

#include "xxgk/xxgk.h"

namespace xxgk::rules {

constexpr std::string_view kRegulations = "《中华人民共和国政府信息公开条例》（国务院令第711号）";
constexpr std::string_view kForm2021 =
    "《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）";
constexpr std::string_view kForm2019 = "《政府信息公开工作年度报告格式（试行）》（国办公开办函〔2019〕60号）";
constexpr std::string_view kFees = "《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）";

inline constexpr Basis kContents[] = {{kRegulations, "第五十条"}, {kForm2021, ""}};
inline constexpr Basis kAccuracy[] = {{kForm2021, "（四）明确责任"}};
inline constexpr Basis kForm[] = {{kForm2021, ""}};
inline constexpr Basis kForms[] = {{kForm2021, ""}, {kForm2019, ""}};
inline constexpr Basis kSumsNote[] = {{kForm2021, "第三部分表格的勾稽关系说明"},
                                      {kForm2019, "第三部分表格的勾稽关系说明"}};

}  // namespace xxgk::rules
