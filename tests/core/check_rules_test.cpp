// The rules one by one: a report in which everything agrees, changed in one place, trips its rule or does not.
#include <algorithm>
#include <catch2/catch.hpp>

#include "output/messages.h"
#include "support/text_report.h"

using namespace xxgk;
using namespace xxgk::testing;

TEST_CASE("sentences trip their rules, and innocent ones do not", "[rules]") {
  struct Case {
    std::string_view heading;
    std::string_view line;
    std::string_view rule;
    std::string_view found;  // the characters the finding covers; empty: no finding
  };
  // The report is of 2023 and all its figures are 0.
  const Case cases[] = {
      {kFirstHeading, "根据根据上级要求开展工作。", "Q-05", "根据根据"},
      {kFirstHeading, "开展政策的的宣传。", "Q-05", "的的"},
      {kFirstHeading, "本镇镇介绍栏目已经更新。", "Q-05", "镇镇"},
      {kFirstHeading, "新收政府信息公开公开申请0件。", "Q-05", "公开公开"},
      {kFirstHeading, "以推动公开为目的的各项工作。", "Q-05", ""},
      {kFirstHeading, "以及及时回应关切，一件一件抓落实，人民政府政府信息公开栏目，各部门部门预算。", "Q-05",
       ""},
      {kFirstHeading, "常常检查，层层落实，逐条逐条核对，镇镇长负责。", "Q-05", ""},
      {kFirstHeading, "2022年度我镇通过网站公开信息12条。", "Q-01", "2022年"},
      {kFirstHeading, "2022年结转的申请0件，比2022年减少。", "Q-01", ""},
      {kFirstHeading, "2022年度部门决算和2023年度部门预算均已公开。", "Q-01", ""},
      {kFirstHeading, "2023年年我镇公开信息。", "Q-03", "2023年年"},
      {kFirstHeading, "2023年13月1日更新。", "Q-03", "2023年13月"},
      {kFirstHeading, "2023年年度报告已经公开。", "Q-03", ""},
      {kFirstHeading, "2023年2月30日召开会议。", "D-06", "2023年2月30日"},
      {kFirstHeading, "2023年2月28日召开会议。", "D-06", ""},
      {kFirstHeading, "窗体顶端", "Q-08", "窗体顶端"},
      {kFirstHeading, "[bookmark: _GoBack]我镇继续努力。", "Q-08", "[bookmark:"},
      {kFirstHeading, "电子表格的窗体顶端设有说明。", "Q-08", ""},
      {kFirstHeading, "其它渠道。", "Q-04", "其它"},
      {kFirstHeading, "全年共公开信息XX条。", "Q-06", "XX"},
      {kFirstHeading, "全年信息共条，已经发布。", "Q-06", "信息共条"},
      {kFirstHeading, "制定文件、条例、条件若干。", "Q-06", ""},
      {kFirstHeading, "根据《中华人民共和国信息公开条例》编制。", "Q-10", "中华人民共和国信息公开条例"},
      {kFirstHeading, "根据《中华人民共和国政府信息公开条例》编制。", "Q-10", ""},
      {kFirstHeading, "申请人身份证号11010519491231002X。", "Q-13", "11010519491231002X"},
      {kFirstHeading, "文件编号110105194912310021已经归档。", "Q-13", ""},
      {kFirstHeading, "申请人手机13900000000。", "Q-13", "13900000000"},
      {kFirstHeading, "联系电话：13900000000。", "Q-13", ""},
      {kFirstHeading, "依据国办公开办函〔2019〕60号编制。", "S-11", "办函〔2019〕60号"},
      {kFirstHeading, "依据国办公开办函〔2021〕30号编制。", "S-11", ""},
      {kFirstHeading, "（一）甲\n（三）乙", "S-07", "（三）乙"},
      {kFirstHeading, "（一）甲\n（二）乙\n（一）丙", "S-07", ""},
      {kFirstHeading, "全年共收到政府信息公开申请3件。", "N-32", "3件"},
      {kFirstHeading, "全年共收到政府信息公开申请0件。", "N-32", ""},
      {kFirstHeading, "全年收到热线来电咨询政府信息公开申请事宜30件。", "N-32", ""},
      {kFirstHeading, "2022年收到政府信息公开申请3件。", "N-32", ""},
      {kFirstHeading, "全年答复政府信息公开申请3件。", "N-04", "3件"},
      {kFirstHeading, "上年度结转2件。", "N-03", "2件"},
      {kFirstHeading, "2022年受理、上年结转0件。", "N-03", ""},
      {kFirstHeading, "结转下年度办理2件。", "N-05", "2件"},
      {kFirstHeading, "予以公开1件、不予公开0件。", "N-06", "1件"},
      {kFirstHeading, "予以公开约10件。", "N-06", ""},
      {kFirstHeading, "因政府信息公开引发行政复议2件，行政诉讼0件。", "N-09", "2件"},
      {kFirstHeading, "政府信息公开行政诉讼案件3件。", "N-10", "3件"},
      {kFirstHeading, "未收到政府信息公开申请。", "N-30", ""},
      {kFirstHeading, "全年办理政府信息公开申请3件。", "N-32", "3件"},
      {kFirstHeading, "答复政府信息公开申请3件，结转下年度2件。", "N-32", "3件"},
      {kFirstHeading, "政府信息公开申请中，信息不存在2件。", "N-07", "2件"},
      {kFirstHeading, "政府信息公开申请中，自然人提交2件。", "N-08", "2件"},
      {kFirstHeading, "政府信息公开行政复议结果维持2件。", "N-12", "2件"},
      {kFirstHeading, "作出行政处罚决定12件。", "N-27", "12件"},
      {kFirstHeading, "公开行政许可决定12件。", "N-27", "12件"},
      {kFirstHeading, "行政事业性收费共3.5万元。", "N-28", "3.5万元"},
      {kFirstHeading, "行政事业性收费共0万元。", "N-28", ""},
      {kFirstHeading, "未发生行政复议、行政诉讼。", "N-31", ""},
      {kFirstHeading, "制发行政规范性文件5件。", "N-26", "5件"},
      {kFirstHeading, "公开解读制发行政规范性文件5件。", "N-26", ""},
      {kLastHeading, "2023年12月20日", "D-04", "2023年12月20日"},
      {kLastHeading, "2024年1月20日", "D-04", ""},
      {kLastHeading, "2025年1月20日", "D-05", "2025年1月20日"},
      {kLastHeading, "某县政府信息公开工作年度报告", "S-24", "某县政府信息公开工作年度报告"},
  };
  const std::string base = report_text();
  for (const Case& c : cases) {
    const Report report = run(with_line(base, c.heading, c.line));
    INFO(c.rule << ": " << c.line);
    const Finding* finding = find(report, c.rule);
    const bool failed = std::any_of(report.checks.begin(), report.checks.end(), [&](const Check& check) {
      return check.rule == c.rule && check.status == CheckStatus::failed;
    });
    CHECK(failed == !c.found.empty());
    if (c.found.empty()) {
      if (finding) INFO(output::finding_words(report, *finding, Language::zh));
      CHECK_FALSE(finding);
    } else {
      REQUIRE(finding);
      REQUIRE(finding->span);
      CHECK(covered(report, *finding) == c.found);
    }
  }
}

TEST_CASE("words broken over two lines are joined", "[rules]") {
  const Report report =
      run(with_line(report_text(), kFirstHeading,
                    "为了进一步提高全镇上下对于政府信息公开工作的认识，我们加大了培训\n\n培训力度。"));
  const Finding* finding = find(report, "Q-05");
  REQUIRE(finding);
  CHECK(plain(report, finding->found) == "培训培训");
  REQUIRE(finding->fix);
  CHECK(finding->fix->text.empty());
}

TEST_CASE("figures that a table has are not contradicted", "[rules]") {
  const std::string base = report_text({2023, 40});
  Report report = run(base);
  const auto total = [&](std::string_view id) {
    for (const Table& table : report.tables)
      for (const Row& row : table.rows)
        for (const Cell& cell : row.cells)
          if (name_of(report, cell.id) == id) return cell.value->mantissa;
    return std::int64_t{-1};
  };
  const std::int64_t received = total("applications.received.total");
  const std::int64_t carried = total("applications.carried_in.total");
  REQUIRE(received > 0);
  const auto says = [&](std::int64_t figure) {
    return run(
        with_line(base, kFirstHeading, "全年共收到政府信息公开申请" + std::to_string(figure) + "件。"));
  };
  report = says(received);
  CHECK_FALSE(find(report, "N-01"));
  report = says(received + carried);
  CHECK_FALSE(find(report, "N-01"));
  report = says(received + carried + 1000);
  REQUIRE(find(report, "N-01"));
  CHECK(find(report, "N-01")->severity == Severity::error);
  report = run(with_line(base, kFirstHeading, "全年没有收到政府信息公开申请。"));
  REQUIRE(find(report, "N-30"));
  report = run(with_line(base, kFirstHeading, "全年没有收到科研机构的政府信息公开申请。"));
  CHECK_FALSE(find(report, "N-30"));
}

TEST_CASE("headings and titles are compared with the form", "[rules]") {
  const std::string base = report_text();
  struct Case {
    std::string_view what;
    std::string_view by;
    std::string_view rule;
    std::optional<Severity> severity;
  };
  const Case cases[] = {
      {"二、主动公开政府信息情况", "二、主动公开政府信息的情况", "S-04", Severity::hint},
      {"三、收到和处理政府信息公开申请情况", "三、政府信息依申请公开办理情况", "S-04", Severity::warning},
      {"四、政府信息公开行政复议、行政诉讼情况", "四、因政府信息公开工作被申请行政复议、提起行政诉讼情况",
       "S-04", std::nullopt},
      {"五、存在的主要问题及改进情况", "五、存在问题及改进措施", "S-04", Severity::hint},
      {"五、存在的主要问题及改进情况", "四、存在的主要问题及改进情况", "S-02", Severity::error},
      {"本年制发件数", "本年度止件数", "S-12", Severity::warning},
      {"行政规范性文件\t", "规范性文件\t", "S-12", Severity::warning},
      {"第二十条第（五）项", "第二十条（五）项", "S-12", Severity::hint},
  };
  for (const Case& c : cases) {
    const Report report = run(replaced(base, c.what, c.by));
    INFO(c.by);
    const Finding* finding = find(report, c.rule);
    CHECK((finding != nullptr) == c.severity.has_value());
    if (finding && c.severity) CHECK(finding->severity == *c.severity);
  }
}

TEST_CASE("a missing section is an error, an excerpt is not judged", "[rules]") {
  const std::string base = report_text();
  const std::size_t fifth = base.find(kFifthHeading);
  const std::size_t last = base.find(kLastHeading);
  Report report = run(base.substr(0, fifth) + base.substr(last));
  REQUIRE(find(report, "S-01"));
  CHECK(find(report, "S-01")->severity == Severity::error);
  report = run(base.substr(0, base.find("三、")));
  CHECK_FALSE(find(report, "S-01"));
  CHECK(std::any_of(report.checks.begin(), report.checks.end(),
                    [](const Check& c) { return c.rule == "S-01" && c.status == CheckStatus::skipped; }));
}

TEST_CASE("section five needs problems and measures", "[rules]") {
  const std::string base = report_text();
  const std::size_t begin = base.find(kFifthHeading) + kFifthHeading.size();
  const std::size_t end = base.find(kLastHeading);
  const auto with_body = [&](std::string_view body) {
    return run(base.substr(0, begin) + "\n" + std::string(body) + "\n" + base.substr(end));
  };
  struct Case {
    std::string_view body;
    std::string_view rule;
    bool trips;
  };
  const Case cases[] = {
      {"无。", "S-18", true},
      {"", "S-18", true},
      {"公开不够及时。", "S-18", true},
      {"一年来，我镇的政府信息公开工作取得了明显成效，得到了群众的一致好评和肯定。", "S-18", true},
      {"主要问题是公开内容不够全面，更新不及时，群众关心的事项公开较少，解读形式单一。", "S-19", true},
      {"主要问题是公开内容不够全面，更新不及时。下一步将加强培训，完善制度，丰富解读形式。", "S-18", false},
      {"主要问题是公开内容不够全面，更新不及时。下一步将加强培训，完善制度，丰富解读形式。", "S-19", false},
  };
  for (const Case& c : cases) {
    INFO(c.body);
    const Report report = with_body(c.body);
    CHECK((find(report, c.rule) != nullptr) == c.trips);
  }
}

TEST_CASE("the form has to be that of the year", "[rules]") {
  const auto of_year = [](int form_year, std::string_view written) {
    std::string text = report_text({form_year});
    const std::string from = std::to_string(form_year);
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at))
      text.replace(at, 4, written);
    return run(text);
  };
  Report report = of_year(2020, "2023");
  REQUIRE(find(report, "S-10"));
  CHECK(find(report, "S-10")->severity == Severity::error);
  CHECK(find(report, "T3-13"));
  report = of_year(2023, "2020");
  REQUIRE(find(report, "S-10"));
  CHECK(find(report, "S-10")->severity == Severity::hint);
  report = of_year(2023, "2019");
  CHECK_FALSE(find(report, "S-10"));
  report = run(report_text({2020}));
  CHECK_FALSE(find(report, "S-10"));
  CHECK_FALSE(find(report, "T3-13"));
}

TEST_CASE("cells that hold no plain number", "[rules]") {
  struct Case {
    std::string_view written;
    std::string_view rule;
    Severity severity;
  };
  const Case cases[] = {
      {"", "V-01", Severity::warning},  {"/", "V-02", Severity::warning}, {"无", "V-02", Severity::warning},
      {"1.5", "V-03", Severity::error}, {"3件", "V-03", Severity::hint},  {"约3", "V-03", Severity::error},
      {"-2", "V-04", Severity::error},  {"007", "V-07", Severity::error},
  };
  const std::string base = report_text();
  for (const Case& c : cases) {
    const Report report = run(replaced(base, "行政许可\t0", "行政许可\t" + std::string(c.written)));
    INFO(c.written);
    const Finding* finding = find(report, c.rule);
    REQUIRE(finding);
    CHECK(finding->severity == c.severity);
    CHECK(names_of(report, finding->cells) == std::vector<std::string>{"disclosure.licensing.decisions"});
  }
  const Report report = run(replaced(base, "行政事业性收费\t0", "行政事业性收费\t251000元"));
  REQUIRE(find(report, "V-05"));
  CHECK(plain(report, find(report, "V-05")->expected) == "25.1");
}

TEST_CASE("rules that are off by default run when asked for", "[rules]") {
  std::string long_text;
  for (int i = 0; i < 300; ++i) long_text += "持续推进公开";
  const std::string text = with_line(report_text(), kFirstHeading, long_text + "。");
  CHECK_FALSE(find(run(text), "S-22"));
  CHECK(find(run(text, {"S-22"}), "S-22"));
}
