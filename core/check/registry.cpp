#include "check/registry.h"

#include <algorithm>

#include "xxgk/xxgk.h"

namespace xxgk {
namespace {

constexpr Severity kError = Severity::error;
constexpr Severity kWarning = Severity::warning;
constexpr Severity kHint = Severity::hint;

using BasisList = std::vector<Basis>;

constexpr std::string_view kRegulations = "《中华人民共和国政府信息公开条例》（国务院令第711号）";
constexpr std::string_view kForm2021 =
    "《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）";
constexpr std::string_view kForm2019 = "《政府信息公开工作年度报告格式（试行）》（国办公开办函〔2019〕60号）";

std::vector<RuleInfo> make_rules() {
  const BasisList none;
  const BasisList contents{{kRegulations, "第五十条"}, {kForm2021, ""}};
  const BasisList form{{kForm2021, ""}};
  const BasisList forms{{kForm2021, ""}, {kForm2019, ""}};
  const BasisList sums_note{{kForm2021, "第三部分表格的勾稽关系说明"},
                            {kForm2019, "第三部分表格的勾稽关系说明"}};

  return {
      {"I-01", "I", kError, true, "不是政府信息公开工作年度报告", "Not a report", none},
      {"I-02", "I", kError, true, "没有读到任何表格", "No table could be read", none},
      {"I-03", "I", kError, true, "不是文字", "Not text", none},
      {"I-04", "I", kError, true, "内容过大", "Too large", none},
      {"I-05", "I", kWarning, true, "有无法识别的字符", "Broken characters", none},
      {"I-06", "I", kError, true, "文件打不开", "The file cannot be opened", none},
      {"I-07", "I", kError, true, "不认识的编码名称", "Unknown encoding", none},

      {"S-01", "S", kError, true, "六个部分齐全", "All six sections are there", contents},
      {"S-10", "S", kError, true, "使用现行格式", "The form in force is used", form},
      {"S-12", "S", kWarning, true, "表格的行名、列名与格式一致", "Labels of rows and columns as in the form",
       forms},
      {"S-13", "S", kError, true, "表格的行和列齐全", "All rows and columns of the form are there", form},
      {"S-15", "S", kWarning, true, "每行数据个数与列数相符", "As many values as places", none},

      {"V-01", "V", kError, true, "数据单元格已填写", "No cell is left blank", none},
      {"V-02", "V", kWarning, true, "没有用符号代替数字", "No mark in place of a number", none},
      {"V-03", "V", kError, true, "件数是整数", "Counts are whole numbers", none},
      {"V-04", "V", kError, true, "件数不为负", "Counts are not negative", none},
      {"V-05", "V", kWarning, true, "金额以万元为单位填写数字", "Amounts are plain numbers in 万元", forms},
      {"V-07", "V", kError, true, "数字书写正确", "Numbers are well written", none},

      {"T3-01", "T3", kError, true, "各行：六类申请人之和等于总计",
       "Each row: the six applicants add up to the total", forms},
      {"T3-02", "T3", kError, true, "各列：各项办理结果之和等于（七）总计",
       "Each column: the outcomes add up to （七）总计", forms},
      {"T3-03", "T3", kError, true, "各列：新收＋上年结转＝总计＋结转下年度",
       "Each column: received + carried in = processed + carried out", sums_note},
      {"T3-04", "T3", kError, true, "总计行、总计列已填写", "The row and the column of totals are filled in",
       forms},
      {"T3-13", "T3", kWarning, true, "（六）其他处理按现行格式填写",
       "（六）其他处理 as in the form in force", form},

      {"T4-01", "T4", kError, true, "各组：四种结果之和等于总计",
       "Each group: the four results add up to the total", forms},
      {"T4-02", "T4", kError, true, "总计已填写", "The totals are filled in", forms},
  };
}

}  // namespace

const std::vector<RuleInfo>& rules() {
  static const std::vector<RuleInfo> all = make_rules();
  return all;
}

std::string_view rules_version() { return "1"; }

}  // namespace xxgk

namespace xxgk::checking {

const RuleInfo* find_rule(std::string_view id) {
  const auto& all = rules();
  const auto at = std::find_if(all.begin(), all.end(), [&](const RuleInfo& rule) { return rule.id == id; });
  return at == all.end() ? nullptr : &*at;
}

bool is_enabled(const RuleInfo& rule, const Options& options) {
  if (rule.family == "I") return true;
  const auto names = [&](const std::vector<std::string>& list) {
    return std::any_of(list.begin(), list.end(),
                       [&](const std::string& name) { return name == rule.id || name == rule.family; });
  };
  if (names(options.disable)) return false;
  return rule.on_by_default || names(options.enable);
}

}  // namespace xxgk::checking
