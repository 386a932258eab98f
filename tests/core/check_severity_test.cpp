// How grave a finding is: each clause of the rules on prose, dates and wording that makes it an error, a warning or a hint.
#include <catch2/catch.hpp>

#include "support/guide.h"
#include "support/text_report.h"

using namespace xxgk;
using namespace xxgk::testing;

namespace {

struct Case {
  std::string_view line;
  std::string_view rule;
  Severity severity;
};

constexpr Severity kHint = Severity::hint;
constexpr Severity kWarning = Severity::warning;
constexpr Severity kError = Severity::error;

void check_severities(const std::string& base, std::string_view heading, const std::vector<Case>& cases) {
  for (const Case& c : cases) {
    INFO(c.rule << ": " << c.line);
    const Report report = run(with_line(base, heading, c.line));
    const Finding* finding = find(report, c.rule);
    REQUIRE(finding);
    CHECK(static_cast<int>(finding->severity) == static_cast<int>(c.severity));
  }
}

// Of 2024: received 26, carried in 2, processed 25, carried out 3; reconsiderations 2 with 1 pending; suits 1.
std::string base() { return guide_base("2021"); }

// The same with a table of applications that does not add up, and with one of cases.
std::string broken_base() {
  return edited(base(), nlohmann::json::parse(R"({"cells": {"applications.received.natural_person": "21",
                                                             "disputes.reconsideration.upheld": "0"}})"));
}

}  // namespace

TEST_CASE("how grave a contradiction between text and table is", "[severity]") {
  check_severities(base(), kFirstHeading,
                   {
                       {"全年共收到政府信息公开申请40件。", "N-01", kError},
                       {"全年共收到政府信息公开申请40件，受理热线来电9件。", "N-01", kWarning},
                       {"全年办理政府信息公开申请40件。", "N-02", kError},
                       {"全年办理政府信息公开申请40件，办理政协提案9件。", "N-02", kWarning},
                       {"政府信息公开申请上年结转9件。", "N-03", kError},
                       {"全年答复政府信息公开申请40件。", "N-04", kWarning},
                       {"全年答复政府信息公开申请40件，结转下年度3件。", "N-04", kError},
                       {"政府信息公开申请结转下年度9件。", "N-05", kError},
                       {"政府信息公开申请中，予以公开9件。", "N-06", kError},
                       {"政府信息公开申请中，同意公开40件。", "N-06", kHint},
                       {"政府信息公开申请中，本机关不掌握9件。", "N-07", kWarning},
                       {"政府信息公开申请中，申请人自行撤回9件。", "N-07", kHint},
                       {"政府信息公开申请中，自然人9件。", "N-08", kWarning},
                       {"因政府信息公开引发行政复议9件。", "N-09", kWarning},
                       {"因政府信息公开引发行政复议9件，其中维持1件、尚未审结1件。", "N-09", kError},
                       {"因政府信息公开引发行政诉讼9件。", "N-10", kWarning},
                       {"因政府信息公开引发行政诉讼9件，其中维持1件。", "N-10", kError},
                       {"政府信息公开行政复议、行政诉讼9件。", "N-11", kWarning},
                       {"政府信息公开行政复议结果维持9件。", "N-12", kWarning},
                       {"政府信息公开申请已全部办结。", "N-23", kWarning},
                       {"政府信息公开申请办结率100%。", "N-23", kHint},
                       {"制发行政规范性文件9件。", "N-26", kError},
                       {"制发规范性文件9件。", "N-26", kWarning},
                       {"作出行政许可决定9件。", "N-27", kWarning},
                       {"公开行政许可决定90件。", "N-27", kHint},
                       {"行政事业性收费40万元。", "N-28", kWarning},
                       {"全年未收到政府信息公开申请。", "N-30", kError},
                       {"未发生因政府信息公开引起的行政复议。", "N-31", kError},
                       {"政府信息公开行政复议均获维持。", "N-33", kWarning},
                       {"未制发行政规范性文件。", "N-35", kError},
                   });
  check_severities(guide_base("zero"), kFirstHeading,
                   {{"全年共收到政府信息公开申请4件，答复4件，予以公开4件。", "N-32", kError}});
}

TEST_CASE("beside a table that does not add up the text is only warned of, and the message says so",
          "[severity]") {
  check_severities(broken_base(), kFirstHeading,
                   {
                       {"全年共收到政府信息公开申请40件。", "N-01", kWarning},
                       {"全年办理政府信息公开申请40件。", "N-02", kWarning},
                       {"政府信息公开申请上年结转9件。", "N-03", kWarning},
                       {"全年答复政府信息公开申请40件，结转下年度3件。", "N-04", kWarning},
                       {"政府信息公开申请结转下年度9件。", "N-05", kWarning},
                       {"政府信息公开申请中，予以公开9件。", "N-06", kWarning},
                       {"政府信息公开申请办结率100%。", "N-23", kHint},
                       {"全年未收到政府信息公开申请。", "N-30", kWarning},
                       {"因政府信息公开引发行政复议9件，其中维持1件、尚未审结1件。", "N-09", kWarning},
                       {"未发生因政府信息公开引起的行政复议。", "N-31", kWarning},
                       // another table
                       {"制发行政规范性文件9件。", "N-26", kError},
                   });
  for (const auto& [line, variant] : {std::pair{"全年共收到政府信息公开申请40件。", "figure_unsure"},
                                      {"全年未收到政府信息公开申请。", "statement_unsure"},
                                      {"政府信息公开申请中，申请人自行撤回9件。", "more_unsure"}}) {
    const Report report = run(with_line(broken_base(), kFirstHeading, line));
    const bool said = std::any_of(report.findings.begin(), report.findings.end(),
                                  [wanted = variant](const Finding& f) { return f.variant == wanted; });
    INFO(line);
    CHECK(said);
  }
}

TEST_CASE("a table that was read in part is no sure one", "[severity]") {
  const std::string partly = replaced(base(), "2.重复申请\t0\t0\t0\t0\t0\t0\t0\n", "");
  REQUIRE(run(partly).tables[1].state == TableState::partly_read);
  check_severities(partly, kFirstHeading, {{"政府信息公开申请结转下年度9件。", "N-05", kWarning}});
}

TEST_CASE("one finding says that the table was not filled in", "[severity]") {
  const Report report =
      run(with_line(guide_base("zero"), kFirstHeading,
                    "全年共收到政府信息公开申请4件，答复4件，予以公开3件，结转下年度1件。"));
  CHECK(count(report, "N-32") == 1);
  for (const std::string_view rule : {"N-01", "N-04", "N-05", "N-06"}) CHECK(count(report, rule) == 0);
}

TEST_CASE("how grave it is where the prose contradicts itself", "[severity]") {
  check_severities(
      base(), kFirstHeading,
      {
          {"公开信息80条，其中公告50条、动态40条。", "N-20", kError},
          {"公开信息80条，分别为公告50条、动态20条。", "N-20", kError},
          {"公开信息80条，包括公告50条、动态40条。", "N-20", kError},
          {"公开信息80条，其中公告50条、动态40条等。", "N-20", kWarning},
          {"公开信息80条，其中公告50条、动态30条，解读20条。", "N-20", kWarning},
          {"公开信息80条，其中网站50条、微信40条。", "N-20", kWarning},
          {"公开信息80条（公告50条、动态40条）。", "N-20", kError},
          {"公开信息80条（公告50条、动态20条）。", "N-20", kWarning},
          {"受理留言80条，其中咨询20条，占35%。", "N-21", kWarning},
          {"受理留言22条，比2023年（31条）下降39%。", "N-22", kWarning},
          {"公开信息12万条，其中动态8条、公告4条。", "N-24", kError},
          {"全年共主动公开政府信息168条。", "N-25", kWarning},
          {"2024年收取信息处理费405元。", "N-29", kWarning},
          {"2024年收取信息处理费400万元。其中，党政办1件，收取300元；财政所1件，收取100元。", "N-24", kError},
          {"2024年收取信息处理费400元。", "N-34", kError},
          {"主动公开政府信息0条，通过网站发布公告97条。", "N-38", kHint},
      });
  check_severities(edited(base(), nlohmann::json::parse(R"({"section": {"6": ""}})")), kFirstHeading,
                   {{"信息处理费收取情况详见第六部分。", "N-37", kHint}});
}

TEST_CASE("what came in and what went out are compared where no table tells", "[severity]") {
  const std::string excerpt = "蘅川县青禾镇人民政府2024年政府信息公开工作年度报告\n\n一、总体情况\n\n";
  const auto balance = [&](std::string_view sentence) {
    return find(run(excerpt + std::string(sentence) + "\n"), "N-20");
  };
  const Report report = run(excerpt + "上年结转8件，收到政府信息公开申请83件，办结88件，结转下年2件。\n");
  REQUIRE(find(report, "N-20"));
  CHECK(find(report, "N-20")->variant == "balance");
  CHECK(find(report, "N-20")->severity == kWarning);
  CHECK_FALSE(balance("上年结转8件，收到政府信息公开申请82件，办结88件，结转下年2件。"));
  CHECK_FALSE(balance("收到政府信息公开申请90件（上年结转8件），办结88件，结转下年2件。"));
  // 答复 may leave out what was withdrawn, and the table has it.
  CHECK_FALSE(find(
      run(with_line(base(), kFirstHeading, "上年结转2件，收到政府信息公开申请26件，答复24件，结转下年3件。")),
      "N-20"));
}

TEST_CASE("how grave the slips of dates and words are", "[severity]") {
  check_severities(base(), kFirstHeading,
                   {
                       {"2023年度我镇组织公开目录清理。", "Q-01", kWarning},
                       {"于202411日更新专栏。", "Q-03", kWarning},
                       {"其它公告已经发布。", "Q-04", kHint},
                       {"开展开展业务培训。", "Q-05", kWarning},
                       {"全年共公开条。", "Q-06", kError},
                       {"一是更新；三是检查。", "Q-07", kHint},
                       {"一是更新；二是检查；二是培训。", "Q-07", kWarning},
                       {"窗体顶端", "Q-08", kWarning},
                       {"更新网站,组织培训。", "Q-09", kHint},
                       {"根据《中华人民共和国信息公开条例》编制。", "Q-10", kWarning},
                       {"依据条例（国务院令第492号）编制。", "Q-10", kWarning},
                       {"中华人名共和国。", "Q-11", kHint},
                       {"我局高度重视公开工作。", "Q-12", kWarning},
                       {"推动全省政府信息公开工作。", "Q-12", kWarning},
                       {"编制《白石乡2024年政府信息公开工作年度报告》。", "Q-12", kWarning},
                       {"特此报告。", "Q-12", kHint},
                       {"申请人手机13900000000。", "Q-13", kWarning},
                       {"截止2024年12月31日清理完成。", "Q-15", kHint},
                       {"更新专栏（含子栏目12个。", "Q-17", kHint},
                       {"2024年2月30日召开会议。", "D-06", kError},
                   });
  check_severities(base(), kFifthHeading,
                   {
                       {"2024年，我镇将继续加强公开工作。", "Q-02", kWarning},
                       {"今年，我镇将继续加强公开工作。", "Q-02", kHint},
                   });
  const auto signed_on = [](std::string_view date) {
    return replaced(base(), "\n2025年1月20日", "\n" + std::string(date));
  };
  const auto severity = [](const std::string& text, std::string_view rule) {
    const Report report = run(text);
    REQUIRE(find(report, rule));
    return find(report, rule)->severity;
  };
  CHECK(severity(signed_on("2024年12月20日"), "D-04") == kWarning);
  CHECK(severity(signed_on("2026年1月20日"), "D-05") == kWarning);
  CHECK(severity(signed_on("2025年4月20日"), "D-03") == kHint);
  // What the law names no limit for, and what kind of unit it is.
  CHECK(severity(replaced_all(signed_on("2025年4月20日"), "蘅川县青禾镇人民政府", "蘅川县人民医院"),
                 "D-03") == kHint);
  for (const std::string_view date : {"2025年01月20日", "2025-1-20", "二〇二五年一月二十日", "25年1月20日"}) {
    INFO(date);
    CHECK(severity(signed_on(date), "D-06") == kHint);
  }
  CHECK(severity(replaced(base(), "\n\n蘅川县青禾镇人民政府\n\n2025", "\n\n白石乡人民政府\n\n2025"),
                 "D-07") == kWarning);
  CHECK(severity(replaced(base(), "至2024年12月31日止", "至2024年12月止"), "D-02") == kWarning);
  CHECK(severity(replaced(base(), "自2024年1月1日起至2024年12月31日止", "为2024年1月至12月"), "D-02") ==
        kWarning);
  CHECK(severity(replaced(base(), "自2024年1月1日起至2024年12月31日止", "自2023年1月1日起至2023年12月31日止"),
                 "D-01") == kError);
  CHECK(severity(replaced(base(), "自2024年1月1日起至2024年12月31日止", "为2023年1月至12月"), "D-02") ==
        kError);
  const std::string twice =
      "把政府信息公开纳入年度工作考核，逐月核对栏目更新情况，逐件审核公开属性，每季度向镇长办公会报告一次。";
  CHECK(severity(with_line(with_line(base(), kFirstHeading, twice), kFifthHeading, twice), "Q-18") ==
        kWarning);
  // In the words of the form the same slip is graver.
  CHECK(severity(replaced(base(), "\n六、其他需要", "\n六、其它需要"), "S-04") == kWarning);
  CHECK(severity(replaced(base(), "\n3.其他\t", "\n3.其它\t"), "S-12") == kWarning);
}
