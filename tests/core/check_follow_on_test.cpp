// A slip in headings, numbers, dates or paragraphs is one finding at its place; what fails only because of it is none.
#include <catch2/catch.hpp>

#include "output/messages.h"
#include "support/guide.h"
#include "support/text_report.h"

using namespace xxgk;
using namespace xxgk::testing;

namespace {

struct Slip {
  const char* edit;  // of the base of 2021; core/guide/README.md says what an edit is
  const char* rule;
  const char* begins;  // what the finding covers begins so; empty: it has no place
};

void check_slips(const std::vector<Slip>& slips) {
  for (const Slip& slip : slips) {
    const Report report = run(edited(guide_base("2021"), nlohmann::json::parse(slip.edit)));
    std::string words;
    for (const Finding& finding : report.findings)
      words += finding.rule + " " + output::finding_words(report, finding, Language::zh) + "\n";
    INFO(slip.edit << "\n" << words);
    REQUIRE(report.findings.size() == 1);
    const Finding& finding = report.findings.front();
    CHECK(finding.rule == slip.rule);
    CHECK(finding.span.has_value() == (*slip.begins != '\0'));
    if (finding.span) CHECK(covered(report, finding).rfind(slip.begins, 0) == 0);
  }
}

}  // namespace

TEST_CASE("one wrong number among sub-headings", "[follow-on]") {
  check_slips({
      {R"({"replace": [["（三）政府信息管理", "（四）政府信息管理"]]})", "S-07", "（四）政府"},
      {R"({"replace": [["（五）监督保障", "（六）监督保障"]]})", "S-07", "（六）监督"},
      {R"({"replace": [["（四）政府信息公开平台", "（三）政府信息公开平台"]]})", "S-07",
       "（三）政府信息公开平台"},
  });
}

TEST_CASE("what stands there twice", "[follow-on]") {
  check_slips({
      {R"({"replace": [["接受社会评议，未发生责任追究情形。", ["接受社会评议，未发生责任追究情形。",
        "（五）监督保障。开展业务培训2次，把政府信息公开纳入年度工作考核，接受社会评议，未发生责任追究情形。"]]]})",
       "Q-18", "（五）监督保障"},
      {R"({"replace": [["\n五、存在的主要问题及改进情况\n", ["",
        "五、存在的主要问题及改进情况", "五、存在的主要问题及改进情况", ""]]]})",
       "S-02", "五、存在"},
  });
}

TEST_CASE("several paragraphs pasted twice are one repetition", "[follow-on]") {
  const std::string base = guide_base("2021");
  const std::size_t begin = base.find("一、总体情况\n");
  const std::string section = base.substr(begin, base.find("二、主动公开政府信息情况\n", begin) - begin);
  const Report report = run(replaced(base, section, section + section));
  REQUIRE(report.findings.size() == 1);
  CHECK(report.findings.front().rule == "Q-18");
  CHECK(report.findings.front().variant == "block");
}

TEST_CASE("headings that changed places", "[follow-on]") {
  check_slips({
      {R"({"replace": [["\n四、政府信息公开行政复议、行政诉讼情况\n", "\n四、存在的主要问题及改进情况\n"],
        ["\n五、存在的主要问题及改进情况\n", "\n五、政府信息公开行政复议、行政诉讼情况\n"]]})",
       "S-02", "四、存在的主要问题"},
      {R"({"replace": [["\n一、总体情况\n", "\n一、主动公开政府信息情况\n"],
        ["\n二、主动公开政府信息情况\n", "\n二、总体情况\n"]]})",
       "S-02", "一、主动公开"},
  });
}

TEST_CASE("a section that is empty or gone", "[follow-on]") {
  check_slips({
      {R"({"section": {"1": null}})", "S-01", ""},
      {R"({"section": {"1": ""}})", "S-08", "一、总体情况"},
      {R"({"section": {"5": ""}})", "S-18", "五、存在"},
  });
}

TEST_CASE("years and dates", "[follow-on]") {
  check_slips({
      {R"({"replace": [["至2024年12月31日止", "至2024年12月32日止"]]})", "D-02", "2024年1月1日"},
      {R"({"replace": [["自2024年1月1日", "自202年1月1日"]]})", "D-02", "202年"},
      {R"({"replace": [["全年主动公开政府信息", "202年全年主动公开政府信息"]]})", "Q-03", "202年"},
      {R"({"replace": [["现公布蘅川县青禾镇人民政府2024年", "现公布蘅川县青禾镇人民政府2023年"]]})", "D-01",
       "2023"},
      {R"({"replace": [["2024年政府信息公开工作年度报告\n\n根据", "2025年政府信息公开工作年度报告\n\n根据"]]})",
       "D-01", "2024年1月1日"},
      {R"({"replace": [["2024年政府信息公开工作年度报告\n\n根据", "2025年政府信息公开工作年度报告\n\n根据"],
        ["每季度抽查一次。", "每季度抽查一次。2025年，将继续完善公开目录。"]]})",
       "D-01", "2024年1月1日"},
      {R"({"replace": [["本年度未收取信息处理费，",
        "本年度对2件申请收取信息处理费1001元，其中1件收取600元，1件收取400元，"]]})",
       "N-29", "1001元"},
      {R"({"replace": [["2024年政府信息公开工作年度报告\n\n根据", "2020年政府信息公开工作年度报告\n\n根据"]]})",
       "D-01", "2024年1月1日"},
  });
}

TEST_CASE("what looks like these slips and is none", "[follow-on]") {
  for (const char* edit : {
           R"({"replace": [["现公布蘅川县青禾镇人民政府2024年",
             "对照《蘅川县2023年政府信息公开工作年度报告》，现公布蘅川县青禾镇人民政府2024年"]]})",
           R"({"replace": [["清理失效链接9处", "清理失效链接202处"]]})",
           R"({"section": {"5": ["（一）存在的主要问题", "解读形式不够丰富，答复文书的说理还不充分。",
             "（二）改进情况", "一是制作图解和短视频；二是对照范本逐件审核答复文书。"]}})",
       }) {
    INFO(edit);
    CHECK(run(edited(guide_base("2021"), nlohmann::json::parse(edit))).findings.empty());
  }
}
