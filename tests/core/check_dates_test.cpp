// D rules and the rules on years.
#include <catch2/catch.hpp>

#include "support/text_report.h"

using namespace xxgk;
using namespace xxgk::testing;

namespace {

constexpr std::string_view kPeriod = "自2023年1月1日起至2023年12月31日止";

Report with_period(std::string_view period) { return run(replaced(report_text(), kPeriod, period)); }

}  // namespace

TEST_CASE("the year is the same throughout", "[dates]") {
  Report report = with_period("自2022年1月1日起至2022年12月31日止");
  REQUIRE(find(report, "D-01"));
  CHECK(find(report, "D-01")->severity == Severity::error);
  CHECK_FALSE(find(report, "D-02"));
  CHECK(is_skipped(report, "Q-01"));

  const std::string stale =
      "2022年，我镇更新网站。2022年，我镇组织培训。2022年，我镇检查落实。2022年公开12条。";
  report = run(with_line(report_text(), kFirstHeading, stale));
  REQUIRE(find(report, "D-01"));
  CHECK(find(report, "D-01")->severity == Severity::warning);
  CHECK_FALSE(find(report, "Q-01"));

  // comparisons, documents and the revision of the law
  const std::string lawful =
      "比2022年增加，比2022年减少，与2022年同期相比持平，《2022年要点》，条例2019年修订。2023年公开12条。";
  CHECK_FALSE(find(run(with_line(report_text(), kFirstHeading, lawful)), "D-01"));
  // budgets, accounts and answers are of the year before
  const std::string accounts =
      "公开2022年度部门决算，公开2022年绩效评价结果。发布2022年度政府信息公开年报，发布2022年建议答复9件。";
  CHECK_FALSE(find(run(with_line(report_text(), kFirstHeading, accounts)), "D-01"));
}

TEST_CASE("the period may be said in other words", "[dates]") {
  const auto stated = [](std::string_view words) {
    return run(replaced(report_text(), "统计期限" + std::string(kPeriod), words));
  };
  const Report covers = stated("报告涵盖2023年1月1日至12月21日本镇的工作");
  REQUIRE(find(covers, "D-02"));
  CHECK(covered(covers, *find(covers, "D-02")) == "2023年1月1日至12月21日");
  CHECK_FALSE(find(stated("报告涵盖2023年1月1日至12月31日本镇的工作"), "D-02"));
  CHECK_FALSE(find(stated("报告涵盖各村（居）的工作"), "D-02"));
  CHECK(find(stated("数据期限自2023年1月1日至2023年12月30日止"), "D-02"));
}

TEST_CASE("the period is the whole year", "[dates]") {
  struct Case {
    std::string_view period;
    std::string_view variant;  // empty: no finding
    Severity severity;
  };
  const Case cases[] = {
      {"自2023年1月1日起至2023年12月30日止", "days", Severity::warning},
      {"自2023年1月1日至11月30日", "days", Severity::warning},
      {"自2022年1月1日起至2023年12月31日止", "year", Severity::error},
      {"自2023年1月1日起至2023年12月32日止", "year", Severity::error},
      {"自202311日起至20231230日止", "garbled", Severity::warning},
      {"自2023年1月1日至12月31日", "", Severity::hint},
      {"从２０２３年１月１日到２０２３年１２月３１日", "", Severity::hint},
      {"截止2023年12月31日", "", Severity::hint},
  };
  for (const Case& c : cases) {
    INFO(c.period);
    const Report report = with_period(c.period);
    const Finding* finding = find(report, "D-02");
    CHECK_FALSE(find(report, "D-01"));
    CHECK((finding != nullptr) == !c.variant.empty());
    if (!finding) continue;
    CHECK(finding->variant == c.variant);
    CHECK(finding->severity == c.severity);
    CHECK_FALSE(find(report, "Q-03"));
  }
}

TEST_CASE("a report is dated within its time limit", "[dates]") {
  struct Case {
    UnitKind unit;
    std::string_view date;
    std::optional<Severity> severity;
  };
  const Case cases[] = {
      {UnitKind::bureau, "2024年1月31日", std::nullopt},
      {UnitKind::bureau, "2024年2月1日", Severity::warning},
      {UnitKind::district, "2024年3月31日", std::nullopt},
      {UnitKind::district, "2024年4月1日", Severity::warning},
      {UnitKind::city, "2024年2月20日", std::nullopt},
      {UnitKind::township, "2024年2月20日", std::nullopt},
      {UnitKind::township, "2024年4月20日", Severity::hint},
      {UnitKind::subdistrict, "2024年4月20日", Severity::hint},
      {UnitKind::bureau, "2025年2月1日", std::nullopt},  // D-05 speaks of it
  };
  for (const Case& c : cases) {
    const std::string base = report_text({2023, 0, c.unit});
    INFO(c.date);
    const Report report = run(with_section(base, kLastHeading, "", "无。\n" + std::string(c.date)));
    const Finding* finding = find(report, "D-03");
    CHECK((finding != nullptr) == c.severity.has_value());
    if (finding && c.severity) CHECK(finding->severity == *c.severity);
  }
  // Published again; and no date at all is no fault.
  const std::string base = report_text({2023, 0, UnitKind::bureau});
  const Report report = run(with_section(base, kLastHeading, "", "本报告更正后重新发布。\n2024年5月6日"));
  CHECK_FALSE(find(report, "D-03"));
  CHECK(is_skipped(run(base), "D-03"));
  CHECK_FALSE(find(run(with_section(base, kLastHeading, "", "征求意见稿\n2023年12月6日")), "D-04"));
}

TEST_CASE("the signature is that of the title, its date written plainly", "[dates]") {
  struct Case {
    std::string_view signature;
    std::string_view rule;
    std::string_view found;  // empty: no finding
  };
  const Case cases[] = {
      {"岫泉镇人民政府\n2024年1月20日", "D-07", "岫泉镇人民政府"},
      {"岫泉镇人民政府 2024年1月20日", "D-07", "岫泉镇人民政府"},
      {"棠洲镇人民政府\n2024年1月20日", "D-07", ""},
      {"某某县棠洲镇人民政府（盖章）\n2024年1月20日", "D-07", ""},
      {"棠洲镇\n2024年1月20日", "D-07", ""},
      {"棠洲镇人民政府办公室\n2024年1月20日", "D-07", ""},
      {"没有其他事项。\n2024年1月20日", "D-07", ""},
      {"棠洲镇人民政府\n2024年01月20日", "D-06", "2024年01月20日"},
      {"棠洲镇人民政府\n2024-1-20", "D-06", "2024-1-20"},
      {"棠洲镇人民政府\n2024年10月20日", "D-06", ""},
      {"公开时间为2024年01月20日。", "D-06", ""},
  };
  for (const Case& c : cases) {
    INFO(c.signature);
    const Report report =
        run(with_section(report_text(), kLastHeading, "", "无。\n" + std::string(c.signature)));
    const Finding* finding = find(report, c.rule);
    CHECK((finding != nullptr) == !c.found.empty());
    if (finding) CHECK(covered(report, *finding) == c.found);
    CHECK_FALSE(is_skipped(report, "D-06"));
  }
  const Report report = run(with_section(report_text(), kLastHeading, "", "棠洲镇人民政府\n2024年01月05日"));
  REQUIRE(find(report, "D-06"));
  REQUIRE(find(report, "D-06")->fix);
  CHECK(find(report, "D-06")->fix->text == u"2024年1月5日");
}

TEST_CASE("years of other reports", "[dates]") {
  check_lines(
      report_text(),
      {
          {kFirstHeading, "结转2023年办理0件。", "Q-01", "2023年"},
          {kFirstHeading, "结转2024年办理0件。", "Q-01", ""},
          {kFirstHeading, "2023年度部门预算、2022年度部门决算、2021年度“三公”经费决算均已公开。", "Q-01", ""},
          {kFirstHeading, "2022年度部门决算已公开。", "Q-01", ""},
          {kFirstHeading, "依据某政发〔2022〕5号文件公开信息，十四五规划已发布。", "Q-01", ""},
          {kFirstHeading, "2022年10月，党的二十大召开，组织学习。", "Q-01", ""},
          {kFifthHeading, "2024年，我镇将继续公开信息。", "Q-01", ""},
          {kFifthHeading, "2023年，我镇将继续加强公开工作。", "Q-02", "2023年"},
          {kFifthHeading, "2022年度，将进一步做好公开工作。", "Q-02", "2022年"},
          {kFifthHeading, "今年，我镇将继续加强公开工作。", "Q-02", "今年"},
          {kFifthHeading, "2024年，我镇将继续加强公开工作。", "Q-02", ""},
          {kFifthHeading, "2023年，我镇将政务公开纳入考核，取得进展。", "Q-02", ""},
          {kFifthHeading, "2023年，我镇虽有进展但仍存在不足，将继续加强公开工作。", "Q-02", ""},
          {kFifthHeading, "2023年，我镇按工作计划更新了专栏。", "Q-02", ""},
          {kFirstHeading, "于202311日更新专栏。", "Q-03", "202311日"},
          {kFirstHeading, "全年浏览1234567次，历时20230天。", "Q-03", ""},
          {kFirstHeading, "2023年年底、2023年年初、2023年年度报告。", "Q-03", ""},
      });
}
