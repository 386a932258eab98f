// The I rules: input that is no report, and input that looks odd and is one.
#include <algorithm>
#include <catch2/catch.hpp>
#include <string>

#include "judge/judge.h"
#include "support/guide.h"
#include "support/report_builder.h"
#include "xxgk/xxgk.h"

using namespace xxgk;
using namespace xxgk::testing;

namespace {

// The rules found, each once, in order.
std::string rules_of(const std::string& bytes, const Options& options = {}) {
  std::string rules;
  for (const Finding& finding : check(bytes, options).findings) rules += finding.rule + " ";
  return rules;
}

}  // namespace

TEST_CASE("what is no text, cannot be opened or has an unknown encoding", "[input]") {
  CHECK(rules_of(std::string("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\1\0\0\0\1\0\x8\2\0\0\0", 29)) == "I-11 ");
  CHECK(rules_of(std::string("\x7F"
                             "ELF\2\1\1\0\0\0\0\0\0\0\0\0\3\0\x3E\0\1\0\0\0",
                             24)) == "I-03 ");
  CHECK(rules_of("PK\x03\x04 broken") == "I-06 ");
  CHECK(rules_of("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 an old document") == "I-11 ");
  Options options;
  options.encoding = "EBCDIC-NOWHERE";
  CHECK(rules_of(guide_base("2021"), options) == "I-07 ");
  for (const char* known : {"UTF-8", "utf-8"}) {
    options.encoding = known;
    CHECK(rules_of(guide_base("2021"), options) == "");
  }
}

TEST_CASE("what is a report and what is none", "[input]") {
  CHECK(rules_of("关于召开会议的通知\n请准时参加。\n") == "I-01 ");
  CHECK(rules_of("一、总体情况") == "I-01 ");  // a lone heading
  CHECK(rules_of("") == "I-01 ");
  CHECK(rules_of("蘅川县青禾镇人民政府2024年政府信息公开工作年度报告") == "I-02 ");
  CHECK(rules_of("一、本年新收政府信息公开申请数量\t2\t0\t0\t0\t0\t0\t2\n"
                 "二、上年结转政府信息公开申请数量\t0\t0\t0\t0\t0\t0\t0\n") ==
        "I-09 ");  // no more of the table
  // Nor does the number of the next row make a value, wherever the text ends in it.
  for (const char* end :
       {"三、", "三、本年度办理结果\t", "三、本年度办理结果\t（", "三、本年度办理结果\t（一",
        "三、本年度办理结果\t(一", "三、本年度办理结果\t（一）"}) {
    INFO(end);
    CHECK(rules_of(std::string("一、本年新收政府信息公开申请数量\t2\t0\t0\t0\t0\t0\t2\n"
                               "二、上年结转政府信息公开申请数量\t0\t0\t0\t0\t0\t0\t0\n") +
                   end) == "I-09 ");
  }
}

TEST_CASE("a report is clean only where every cell was read", "[input]") {
  const auto checked = [](const std::string& text) { return check(text, {}); };
  CHECK(checked(guide_base("2021")).outcome == Outcome::clean);
  // A table alone, whose sums hold: of the other two nothing is known, and nothing is wrong.
  const std::string base = guide_base("2021");
  const std::size_t begin = base.find("一、本年新收");
  const Report alone = checked(base.substr(begin, base.find("\n四、", base.find("\n四、结转") + 1) - begin));
  CHECK(alone.findings.empty());
  CHECK(alone.outcome == Outcome::undetermined);
  CHECK_FALSE(judge::is_rejected(alone));
  CHECK(judge::is_rejected(checked("请准时参加。")));
}

TEST_CASE("rows that were not read are told where nothing else tells of them", "[input]") {
  const std::string base = guide_base("2021");
  const std::size_t row = base.find("行政规范性文件\t");
  REQUIRE(row != std::string::npos);
  std::string without = base;
  without.erase(base.find('\t', row), base.find('\n', row) - base.find('\t', row));
  const Report report = check(without, {});
  REQUIRE_FALSE(report.findings.empty());
  CHECK(std::any_of(report.findings.begin(), report.findings.end(), [&](const Finding& finding) {
    return std::any_of(finding.cells.begin(), finding.cells.end(), [&](CellRef cell) {
      return name_of(report, cell) == "disclosure.normative_documents.issued";
    });
  }));
  const std::size_t cut = base.find("（三）不予公开");
  CHECK(rules_of(base.substr(0, cut)).find("I-09") != std::string::npos);
}

TEST_CASE("a text that begins inside a table: the rows that are there are read, the others told", "[input]") {
  const std::string base = guide_base("2021");
  const auto read = [&](std::string_view first, std::string_view cell) {
    Report report = check(base.substr(base.find(first)), {});
    CHECK(std::any_of(report.findings.begin(), report.findings.end(),
                      [](const Finding& finding) { return finding.rule == "I-09"; }));
    return testing::cell(report, cell).state;
  };
  CHECK(read("（七）总计\t", "applications.total_processed.total") == CellState::number);
  CHECK(read("（七）总计\t", "applications.other.other.total") == CellState::missing);
  CHECK(read("四、结转下年度继续办理\t", "applications.carried_out.total") == CellState::number);
  CHECK(read("行政规范性文件\t", "disclosure.normative_documents.in_force") == CellState::number);
  CHECK(read("行政规范性文件\t", "disclosure.regulations.in_force") == CellState::missing);
}

TEST_CASE("years before the forms, and a wrong year over tables of today", "[input]") {
  CHECK(rules_of("禾溪县青杨镇人民政府2017年政府信息公开工作年度报告\n一、概述\n做好各项工作。\n"
                 "二、主动公开政府信息情况\n公开政府信息36条。\n") == "I-08 ");
  std::string text = guide_base("2021");
  text.replace(text.find("2024"), 4, "2018");
  const std::string rules = rules_of(text);
  CHECK(rules.find("I-08") == std::string::npos);
  CHECK(rules.find("D-01") != std::string::npos);
}

TEST_CASE("broken characters are a warning, rare ones nothing", "[input]") {
  const auto with = [](const std::string& words) {
    std::string text = guide_base("2021");
    return text.replace(text.find("通知公告"), std::string("通知公告").size(), words);
  };
  const Report report = check(with("通知公\xEF\xBF\xBD"), {});
  const auto broken = std::find_if(report.findings.begin(), report.findings.end(),
                                   [](const Finding& finding) { return finding.rule == "I-05"; });
  REQUIRE(broken != report.findings.end());
  CHECK(broken->severity == Severity::warning);
  CHECK(rules_of(with("通知公告（𠮷庆村）")) == "");
}
