// Where arithmetic leaves several repairs, a sentence of the report may decide; what a repair explains is told once.
#include <algorithm>
#include <catch2/catch.hpp>

#include "output/messages.h"
#include "support/layouts.h"
#include "support/names.h"
#include "text/utf.h"

using namespace xxgk;
using namespace xxgk::testing;

namespace {

constexpr std::u16string_view kFirst = u"一、总体情况";

std::int64_t value(const Generated& report, const std::string& id) { return report.cells.at(id)->mantissa; }

// With pending reconsiderations, so that their total and the decided ones are different numbers.
Generated report_with_cases() {
  Recipe recipe;
  recipe.largest = 60;
  for (recipe.seed = 1;; ++recipe.seed) {
    Generated report = generate(recipe);
    if (value(report, "disputes.reconsideration.pending") > 2) return report;
  }
}

// Writes another number into a cell of the printed table, and leaves all else.
void print(Generated& report, std::string_view id, std::int64_t number) {
  const std::string digits = std::to_string(number);
  for (auto& section : report.sections) {
    if (!section.table) continue;
    for (auto& row : section.table->rows)
      for (PrintedCell& cell : row)
        if (cell.id == id) cell.text.assign(digits.begin(), digits.end());
  }
}

void say(Generated& report, std::u16string sentence) {
  for (auto& section : report.sections)
    if (section.heading == kFirst) section.paragraphs.push_back(std::move(sentence));
}

std::u16string number(std::int64_t value) { return text::to_utf16(std::to_string(value)); }

Report run(const Generated& report) {
  Options options;
  options.input = InputKind::text;
  return check(layout("tabs_bare").render(report).bytes, options);
}

std::vector<const Finding*> of_family(const Report& report, std::string_view family) {
  std::vector<const Finding*> found;
  for (const Finding& finding : report.findings)
    if (finding.rule.substr(0, family.size()) == family) found.push_back(&finding);
  return found;
}

}  // namespace

TEST_CASE("a sentence decides what is wrong in a group of section 四", "[evidence]") {
  Generated generated = report_with_cases();
  const std::string id = "disputes.reconsideration.total";
  const std::int64_t total = value(generated, id);
  REQUIRE(total > 0);
  print(generated, id, total + 2);

  const Report silent = run(generated);
  REQUIRE(of_family(silent, "T4").size() == 1);
  CHECK(of_family(silent, "T4").front()->repairs.size() > 1);

  say(generated, u"因政府信息公开引发行政复议" + number(total) + u"件。");
  const Report report = run(generated);
  REQUIRE(of_family(report, "T4").size() == 1);
  const Finding& finding = *of_family(report, "T4").front();
  CHECK(names_of(report, finding.cells) == std::vector<std::string>{id});
  CHECK(plain(report, finding.expected) == std::to_string(total));
  CHECK(output::finding_words(report, finding, Language::zh).find("与正文“因政府信息公开引发行政复议") !=
        std::string::npos);
  CHECK(of_family(report, "N").empty());
}

TEST_CASE("a sentence that agrees with no repair stays a finding of its own", "[evidence]") {
  Generated generated = report_with_cases();
  const std::string id = "disputes.reconsideration.total";
  const std::int64_t total = value(generated, id);
  print(generated, id, total + 2);
  say(generated, u"因政府信息公开引发行政复议" + number(total + 100) + u"件。");
  const Report report = run(generated);
  CHECK(of_family(report, "T4").front()->repairs.size() > 1);
  REQUIRE(of_family(report, "N").size() == 1);
  CHECK(of_family(report, "N").front()->severity == Severity::warning);
}

TEST_CASE("the prose contradicts a wrong cell, and that is said once", "[evidence]") {
  Generated generated = report_with_cases();
  // The generated prose gives the true number already.
  const std::string id = "applications.carried_out.total";
  print(generated, id, value(generated, id) + 9);
  const Report report = run(generated);
  REQUIRE(report.findings.size() == 1);
  CHECK(names_of(report, report.findings.front().cells) == std::vector<std::string>{id});
  CHECK(output::finding_words(report, report.findings.front(), Language::en).find("the text agrees") !=
        std::string::npos);
}

TEST_CASE("more wrong cells than can be named are one finding", "[evidence]") {
  Generated generated = report_with_cases();
  int step = 0;
  for (const char* row : {"granted", "partly_granted", "refused.state_secret", "unavailable.not_held",
                          "not_processed.repeated", "other.other"}) {
    const std::string id = std::string("applications.") + row + ".natural_person";
    print(generated, id, value(generated, id) + 3 + 5 * step++);
  }
  const Report report = run(generated);
  const auto findings = of_family(report, "T3");
  REQUIRE(findings.size() == 1);
  CHECK(findings.front()->repairs.empty());
  CHECK(findings.front()->equations.size() == 7);
  CHECK(output::finding_words(report, *findings.front(), Language::zh).find("7 条勾稽不成立") !=
        std::string::npos);
}

TEST_CASE("a statement about reconsiderations and lawsuits is one finding", "[evidence]") {
  Generated generated = report_with_cases();
  REQUIRE(value(generated, "disputes.litigation_direct.total") > 0);
  say(generated, u"未发生因政府信息公开引起的行政复议、行政诉讼。");
  const Report report = run(generated);
  REQUIRE(of_family(report, "N").size() == 1);
  CHECK(of_family(report, "N").front()->rule == "N-31");
  CHECK(output::finding_words(report, *of_family(report, "N").front(), Language::zh).find("以及") !=
        std::string::npos);
}

TEST_CASE("applications carried out deny that all are answered; documents in the table, that there are none",
          "[evidence]") {
  Generated generated = report_with_cases();
  REQUIRE(value(generated, "applications.carried_out.total") > 0);
  REQUIRE(value(generated, "disclosure.normative_documents.in_force") > 0);
  say(generated, u"政府信息公开申请均已办结。无现行有效的规范性文件。");
  const Report report = run(generated);
  std::vector<std::string> rules;
  for (const Finding* finding : of_family(report, "N")) rules.push_back(finding->rule);
  CHECK(rules == std::vector<std::string>{"N-23", "N-35"});
}

TEST_CASE("applicants counted under two kinds are recognised", "[evidence]") {
  Generated generated = report_with_cases();
  const std::string row = "applications.received.";
  std::string from = row + "natural_person";
  std::string to = row + "enterprise";
  if (value(generated, from) < 2) std::swap(from, to);
  REQUIRE(value(generated, from) >= 2);
  print(generated, from, value(generated, from) - 2);
  print(generated, to, value(generated, to) + 2);
  const Report report = run(generated);
  const auto findings = of_family(report, "T3");
  REQUIRE(findings.size() == 1);
  CHECK(findings.front()->variant == "reclassified");
  CHECK(output::finding_words(report, *findings.front(), Language::zh).find("可能有 2 件申请") !=
        std::string::npos);
}
