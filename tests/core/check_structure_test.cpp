// S rules: what looks alike and is right, and the sections that are none of the form.
#include <catch2/catch.hpp>

#include <set>
#include <utility>

#include "support/guide.h"
#include "support/text_report.h"

using namespace xxgk;
using namespace xxgk::testing;

TEST_CASE("a section besides the six", "[structure]") {
  const std::string base = report_text();
  Report report = run(base + "\n七、机构职能\n负责辖区内的公共服务。\n");
  REQUIRE(find(report, "S-03"));
  CHECK(find(report, "S-03")->severity == Severity::warning);
  CHECK(covered(report, *find(report, "S-03")) == "七、机构职能");
  for (const std::string_view tail :
       {"附件：公开目录", "七、附件", "棠洲镇人民政府\n2024年1月20日",
        "一、甲\n二、乙\n三、丙\n四、丁\n五、戊\n六、己\n七、庚", "七是继续推进。", "7.机构职能"}) {
    INFO(tail);
    CHECK_FALSE(find(run(base + "\n" + std::string(tail) + "\n"), "S-03"));
  }
  CHECK(find(run(replaced_all(base, "2023", "2020") + "\n七、机构职能\n"), "S-03")->severity ==
        Severity::hint);
  CHECK(is_skipped(run(base.substr(0, base.find("三、"))), "S-03"));
}

TEST_CASE("headings are found however they are written", "[structure]") {
  const std::string base = report_text();
  struct Case {
    std::string_view what;
    std::string_view by;
  };
  const Case cases[] = {
      {"本报告依据", "本报告包括总体情况、主动公开政府信息情况等六个方面。本报告依据"},
      {"六、其他需要报告的事项\n", "六、其他需要报告的事项：无其他需要报告的事项\n"},
      {"改进情况：一是", "改进情况：\n一、加强培训\n二、更新栏目\n一是"},
  };
  for (const Case& c : cases) {
    INFO(c.by);
    const Report report = run(replaced(base, c.what, c.by));
    for (const std::string_view rule : {"S-01", "S-02", "S-03"}) CHECK_FALSE(find(report, rule));
  }
}

TEST_CASE("the form of 2019 was on trial", "[structure]") {
  const std::string base = report_text({2019});
  const std::size_t fifth = base.find(kFifthHeading);
  const Report report = run(base.substr(0, fifth) + base.substr(base.find(kLastHeading)));
  REQUIRE(find(report, "S-01"));
  CHECK(find(report, "S-01")->severity == Severity::hint);
}

TEST_CASE("the cited form, and what is no citation of it", "[structure]") {
  check_lines(report_text(),
              {
                  {kFirstHeading, "依据国办公开办函[2019]60号编制。", "S-11", "办函[2019]60号"},
                  {kFirstHeading, "国办公开办函〔2019〕60号已被取代，不再使用。", "S-11", ""},
                  {kFirstHeading, "自国办公开办函〔2019〕60号印发以来，格式统一。", "S-11", ""},
                  {kFirstHeading, "依据国办公开办函〔202130号编制。", "S-11", ""},
              });
}

TEST_CASE("fees, in the prose and in the tables", "[structure]") {
  const std::string base = report_text();
  const auto with_last = [&](std::string_view body) {
    return run(with_section(base, kLastHeading, "", body));
  };
  Report report = with_last("本年度收取信息处理费400元。");
  REQUIRE(find(report, "T2-06"));
  CHECK(find(report, "T2-06")->variant == "zero");
  for (const std::string_view innocent :
       {"发出收费通知3件，金额400元，申请人均未缴纳。", "收取信息处理费400元，已全部退还。",
        "未收取信息处理费。", "2022年收取信息处理费400元。", "信息处理费收取标准为每件100元。"}) {
    INFO(innocent);
    CHECK_FALSE(find(with_last(innocent), "T2-06"));
  }
  report = with_last("无。");
  CHECK(find(report, "S-21"));
  CHECK_FALSE(find(
      run(with_line(with_section(base, kLastHeading, "", "无。"), kFirstHeading, "未向申请人收取费用。")),
      "S-21"));
}

TEST_CASE("documents in force and the list of their names", "[structure]") {
  check_lines(
      report_text(),
      {
          {kFirstHeading, "现行有效规范性文件3件：《甲办法》、《乙办法》。", "T2-11",
           "现行有效规范性文件3件：《甲办法》、《乙办法》"},
          {kFirstHeading,
           "现行有效规范性文件2件：《甲办法》、《关于印发《乙办法》的通知》（某政发〔2020〕1号）。", "T2-11",
           ""},
          {kFirstHeading, "现行有效规范性文件3件：《甲办法》、《乙办法》等。", "T2-11", ""},
          {kFirstHeading, "现行有效规范性文件3件，已全部公开，学习《甲办法》、《乙办法》。", "T2-11", ""},
      });
}

TEST_CASE("the unit of amounts may stand above the table", "[structure]") {
  const std::string bare = replaced(report_text({2023, 40}), "（单位：万元）", "");
  CHECK(find(run(bare), "S-17"));
  const std::string_view heading = "二、主动公开政府信息情况";
  CHECK_FALSE(find(run(with_line(bare, heading, "单位：件、万元")), "S-17"));
}

TEST_CASE("a rule says once why it was not checked", "[structure]") {
  std::string text = report_text();
  const std::string_view headings[] = {"二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况",
                                       "四、政府信息公开行政复议、行政诉讼情况", kFifthHeading};
  for (int i = 0; i < 3; ++i) text = with_section(text, headings[i], headings[i + 1], "见下表。");
  const Report report = run(text);
  CHECK(is_skipped(report, "S-14"));
  std::set<std::pair<std::string, std::string>> said;
  for (const Check& check : report.checks) {
    INFO(check.rule << " " << check.why);
    CHECK(said.emplace(check.rule, check.why).second);
  }
}

TEST_CASE("rows that lost their blank cells on the way are one finding", "[structure]") {
  // One cell a line, and the zeros of these rows gone.
  const auto torn = [](int rows) {
    std::string text = guide_base("2021");
    const std::size_t begin = text.find("一、本年新收政府信息公开申请数量\t");
    std::size_t end = begin;
    for (int row = 0; row < rows; ++row) end = text.find('\n', end) + 1;
    text.replace(begin, end - begin, replaced_all(text.substr(begin, end - begin), "\t0", ""));
    return run(text);
  };
  const auto said = [](const Report& report) {
    std::vector<std::string> variants;
    for (const Finding& finding : report.findings)
      if (finding.rule == "S-15") variants.push_back(finding.variant);
    return variants;
  };
  CHECK(said(torn(2)) == std::vector<std::string>{"row", "row"});
  const Report report = torn(4);
  CHECK(said(report) == std::vector<std::string>{"many_short"});
  const Finding& finding = *find(report, "S-15");
  CHECK(finding.cells.size() == 28);
  CHECK(plain(report, finding.expected) == "28");
  CHECK(plain(report, finding.found) == "14");
  CHECK(covered(report, finding) == "20\t4\t1\t1\t26");
}

TEST_CASE("what comes after the end of an excerpt is not missed", "[structure]") {
  const std::string whole = report_text();
  const std::size_t fees = whole.find("第二十条第（八）项");
  REQUIRE(fees != std::string::npos);
  std::string excerpt = whole.substr(0, fees) + "第二十条第（八）";
  for (std::size_t at; (at = excerpt.find('\t')) != std::string::npos;) excerpt.replace(at, 1, "\n\n");
  CHECK_FALSE(find(run(excerpt), "S-13"));
}
