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
  const BasisList accuracy{{kForm2021, "（四）明确责任"}};
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
      {"S-02", "S", kError, true, "六个部分顺序、序号正确", "The sections are in order and well numbered",
       form},
      {"S-04", "S", kWarning, true, "各部分标题与格式一致", "Section headings as in the form", form},
      {"S-05", "S", kWarning, true, "报告标题写明年度和“政府信息公开”",
       "The title has the year and the subject", form},
      {"S-06", "S", kWarning, true, "引言所列部分与报告一致", "The introduction names the six sections",
       none},
      {"S-07", "S", kWarning, true, "小标题序号连续", "Sub-headings are numbered without gaps", none},
      {"S-08",
       "S",
       kWarning,
       true,
       "总体情况包括五个方面",
       "Section 1 covers its five aspects",
       {{kForm2021, "一、（一）总体情况"}}},
      {"S-09",
       "S",
       kHint,
       true,
       "政府报告写明考核、评议、责任追究",
       "A government reports on assessment and accountability",
       {{kRegulations, "第五十条第四项"}}},
      {"S-10", "S", kError, true, "使用现行格式", "The form in force is used", form},
      {"S-11", "S", kWarning, true, "引用现行的格式文件", "The form in force is cited", forms},
      {"S-12", "S", kWarning, true, "表格的行名、列名与格式一致", "Labels of rows and columns as in the form",
       forms},
      {"S-13", "S", kError, true, "表格的行和列齐全", "All rows and columns of the form are there", form},
      {"S-14", "S", kError, true, "三张表齐全", "The three tables are there", contents},
      {"S-15", "S", kWarning, true, "每行数据个数与列数相符", "As many values as places", none},
      {"S-16", "S", kHint, true, "第三部分表格保留勾稽关系说明",
       "The note on sums stands in the table of section 3", sums_note},
      {"S-17", "S", kWarning, true, "金额表头写明单位万元", "The header of the amount names its unit 万元",
       forms},
      {"S-18",
       "S",
       kError,
       true,
       "第五部分写明存在的问题",
       "Section 5 states problems",
       {{kRegulations, "第五十条第四项"}}},
      {"S-19",
       "S",
       kWarning,
       true,
       "第五部分写明改进情况",
       "Section 5 states improvements",
       {{kRegulations, "第五十条第四项"}}},
      {"S-20",
       "S",
       kHint,
       true,
       "第六部分有内容",
       "Section 6 is not empty",
       {{kRegulations, "第五十条第五项"}}},
      {"S-21", "S", kHint, true, "写明信息处理费收取情况", "Fees for processing information are mentioned",
       none},
      {"S-22", "S", kHint, false, "总体情况不超过一千字", "Section 1 has no more than 1000 characters", none},
      {"S-23", "S", kHint, true, "第二至四部分以表格为主", "Sections 2 to 4 consist of their tables", none},
      {"S-24", "S", kWarning, true, "只有一份报告", "There is only one report", none},

      {"V-01", "V", kError, true, "数据单元格已填写", "No cell is left blank", none},
      {"V-02", "V", kWarning, true, "没有用符号代替数字", "No mark in place of a number", none},
      {"V-03", "V", kError, true, "件数是整数", "Counts are whole numbers", none},
      {"V-04", "V", kError, true, "件数不为负", "Counts are not negative", none},
      {"V-05", "V", kWarning, true, "金额以万元为单位填写数字", "Amounts are plain numbers in 万元", forms},
      {"V-06", "V", kWarning, true, "收费金额的单位是万元", "Fees are in 万元", forms},
      {"V-07", "V", kError, true, "数字书写正确", "Numbers are well written", none},

      {"T2-01", "T2", kWarning, true, "现行有效件数不少于本年制发件数",
       "As many documents in force as were issued this year", none},
      {"T2-04",
       "T2",
       kWarning,
       true,
       "有权机关才能制定规章",
       "Only bodies with the power to make them have 规章",
       {{"《中华人民共和国立法法》", "第九十一条、第九十三条"}}},
      {"T2-08", "T2", kWarning, true, "对外公开总数量不少于本年新公开数量",
       "The total disclosed is no less than this year's", none},
      {"T2-09", "T2", kError, true, "上一年项目数量与本年增减之和不为负",
       "Last year's items plus the change are not negative", none},
      {"T2-10", "T2", kWarning, true, "采购项目数量与采购总金额相符",
       "Procurement has both items and an amount, or neither", none},

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
      {"T4-03", "T4", kHint, true, "复议后起诉之前有行政复议",
       "A suit after reconsideration follows a reconsideration", none},
      {"T4-05", "T4", kHint, true, "没有申请却有复议、诉讼的说明", "Cases without applications are explained",
       none},

      {"N-01", "N", kError, true, "正文的收到申请数与表一致", "Applications received: text and table agree",
       accuracy},
      {"N-03", "N", kError, true, "正文的上年结转数与表一致", "Applications carried in: text and table agree",
       accuracy},
      {"N-04", "N", kWarning, true, "正文的答复数与表一致", "Applications answered: text and table agree",
       accuracy},
      {"N-05", "N", kError, true, "正文的结转下年度数与表一致",
       "Applications carried out: text and table agree", accuracy},
      {"N-06", "N", kError, true, "正文的办理结果与表一致", "Outcomes: text and table agree", accuracy},
      {"N-09", "N", kWarning, true, "正文的行政复议数与表一致", "Reconsiderations: text and table agree",
       accuracy},
      {"N-10", "N", kWarning, true, "正文的行政诉讼数与表一致", "Lawsuits: text and table agree", accuracy},
      {"N-11", "N", kWarning, true, "正文的复议、诉讼总数与表一致",
       "Reconsiderations and lawsuits: text and table agree", accuracy},
      {"N-26", "N", kWarning, true, "正文的规范性文件数与表一致", "Normative documents: text and table agree",
       accuracy},
      {"N-30", "N", kError, true, "正文称没有申请，表中也没有", "No applications: text and table agree",
       accuracy},
      {"N-31", "N", kError, true, "正文称没有复议、诉讼，表中也没有", "No cases: text and table agree",
       accuracy},
      {"N-32", "N", kError, true, "正文有申请，表三不是全零",
       "Applications in the text, and not only zeros in the table", accuracy},
      {"N-33", "N", kWarning, true, "正文称均维持，表中没有其他结果", "All upheld: text and table agree",
       accuracy},

      {"D-02", "D", kError, true, "统计期限是报告年度全年", "The period of the statistics is the whole year",
       none},
      {"D-04", "D", kWarning, true, "落款日期在统计期限之后",
       "The report is dated after the year it is about", none},
      {"D-05", "D", kWarning, true, "落款日期在次年", "The report is dated in the following year", none},
      {"D-06", "D", kError, true, "日期存在", "Dates exist", none},

      {"Q-01", "Q", kWarning, true, "没有写成其他年度", "No other year stands for this one", accuracy},
      {"Q-03", "Q", kWarning, true, "日期书写正确", "Dates are well written", accuracy},
      {"Q-04", "Q", kHint, true, "没有常见的错别字", "No commonly confused words", none},
      {"Q-05", "Q", kWarning, true, "没有重复的字词", "No words twice in a row", accuracy},
      {"Q-06", "Q", kError, true, "没有漏填的数字", "No number is left out", accuracy},
      {"Q-08", "Q", kWarning, true, "没有转换残留的文字", "No leftovers of conversion", none},
      {"Q-10",
       "Q",
       kWarning,
       true,
       "条例名称正确",
       "The regulation is named correctly",
       {{kRegulations, ""}}},
      {"Q-13", "Q", kWarning, true, "没有个人信息", "No personal data", {{kRegulations, "第十五条"}}},
      {"Q-18", "Q", kWarning, true, "没有重复的段落", "No paragraph stands twice", accuracy},
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
