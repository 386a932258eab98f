// The tables of the registry, a file a family of rules, and what they share: short words for severities, and
// the instruments that rules cite.
#pragma once

#include <vector>

#include "xxgk/xxgk.h"

namespace xxgk::rules {

std::vector<RuleInfo> input_rules();      // I
std::vector<RuleInfo> structure_rules();  // S
std::vector<RuleInfo> tables_rules();     // V, T2, T3, T4
std::vector<RuleInfo> narrative_rules();  // N
std::vector<RuleInfo> wording_rules();    // D, Q

constexpr Severity kError = Severity::error;
constexpr Severity kWarning = Severity::warning;
constexpr Severity kHint = Severity::hint;

constexpr std::string_view kRegulations = "《中华人民共和国政府信息公开条例》（国务院令第711号）";
constexpr std::string_view kForm2021 =
    "《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）";
constexpr std::string_view kForm2019 = "《政府信息公开工作年度报告格式（试行）》（国办公开办函〔2019〕60号）";

constexpr std::string_view kFees = "《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）";

using BasisList = std::vector<Basis>;

namespace basis {

inline BasisList none() { return {}; }
inline BasisList contents() { return {{kRegulations, "第五十条"}, {kForm2021, ""}}; }
inline BasisList accuracy() { return {{kForm2021, "（四）明确责任"}}; }
inline BasisList form() { return {{kForm2021, ""}}; }
inline BasisList forms() { return {{kForm2021, ""}, {kForm2019, ""}}; }
inline BasisList sums_note() {
  return {{kForm2021, "第三部分表格的勾稽关系说明"}, {kForm2019, "第三部分表格的勾稽关系说明"}};
}

}  // namespace basis

}  // namespace xxgk::rules
