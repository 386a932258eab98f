// What happens at the limits of the input and of a report, and just below them; those of web pages and Word
// documents are tested with their readers.
#include <algorithm>
#include <catch2/catch.hpp>
#include <libxml/parserInternals.h>

#include "output/messages.h"
#include "support/layouts.h"
#include "xxgk/limits.h"

using namespace xxgk;
using namespace xxgk::testing;

namespace {

std::string repeated(std::string_view text, std::size_t times) {
  std::string out;
  for (std::size_t i = 0; i < times; ++i) out += text;
  return out;
}

// A report in which everything agrees, with lines put behind the line that begins so.
std::string report_with(std::string_view line, const std::string& added) {
  Recipe recipe;
  recipe.seed = 11;
  std::string text = layout("tabs_bare").render(generate(recipe)).bytes;
  const std::size_t at = text.find(line);
  REQUIRE(at != std::string::npos);
  return text.insert(text.find('\n', at) + 1, added);
}

const Finding* find(const Report& report, std::string_view rule, std::string_view variant) {
  const auto at = std::find_if(report.findings.begin(), report.findings.end(),
                               [&](const Finding& f) { return f.rule == rule && f.variant == variant; });
  return at == report.findings.end() ? nullptr : &*at;
}

bool tells(const Report& report, const Finding& finding, std::size_t limit) {
  const auto words = [&](Language language) { return output::finding_words(report, finding, language); };
  const std::string number = std::to_string(limit);
  return words(Language::zh).find(number) != std::string::npos &&
         words(Language::en).find(number) != std::string::npos;
}

}  // namespace

TEST_CASE("an input of too many bytes is not looked into", "[limits]") {
  const std::string blanks(limits::kInputBytes + 1, ' ');
  const Report report = check(blanks, {});
  CHECK(report.outcome == Outcome::undetermined);
  REQUIRE(find(report, "I-04", ""));
  CHECK(tells(report, *find(report, "I-04", ""), limits::kInputBytes >> 20));
  CHECK_FALSE(find(check(std::string_view(blanks).substr(1), {}), "I-04", ""));
}

TEST_CASE("text longer than the limit is not checked, whatever it came in", "[limits]") {
  const std::string line = "本机关按照要求公开信息。\n";
  constexpr std::size_t length = 13;
  const std::string whole = report_with("六、", repeated(line, 1000));
  CHECK(check(whole, {}).outcome != Outcome::undetermined);

  const std::string longer = report_with("六、", repeated(line, limits::kTextUnits / length));
  for (const std::string& bytes : {longer, "<html><body><pre>" + longer + "</pre></body></html>"}) {
    const Report report = check(bytes, {});
    CHECK(report.outcome == Outcome::undetermined);
    REQUIRE(find(report, "I-04", "text"));
    CHECK(tells(report, *find(report, "I-04", "text"), limits::kTextUnits));
  }
}

TEST_CASE("a table whose part of the text is too large is said to be left unread", "[limits]") {
  const std::string row = "一、本年新收政府信息公开申请数量\t1\t2\t3\t4\t5\t6\t21\n";
  const Report report = check(report_with("三、", repeated(row, limits::kTableSymbols / 20)), {});
  CHECK(report.outcome == Outcome::findings);
  CHECK(report.tables[0].state == TableState::read);
  CHECK(report.tables[1].state == TableState::unreadable);
  CHECK(report.tables[2].state == TableState::read);
  const Finding* finding = find(report, "I-04", "table");
  REQUIRE(finding);
  CHECK(tells(report, *finding, limits::kTableSymbols));
  REQUIRE(finding->span);
  CHECK(finding->span->begin == report.sections[2].span.begin + report.sections[2].heading.size());

  // Prose between a heading and its table does not count.
  const Report wordy = check(report_with("三、", repeated("本机关按照要求公开信息。\n", 2000)), {});
  CHECK_FALSE(find(wordy, "I-04", "table"));
  CHECK(wordy.tables[1].state == TableState::read);
}

TEST_CASE("of very many findings the gravest are listed", "[limits]") {
  std::string text = report_with("六、", repeated("其它渠道。\n", 2 * limits::kFindings));
  text.insert(text.find("六、"), "2021年13月1日更新。\n");
  const Report report = check(text, {});
  CHECK(report.findings.size() == limits::kFindings + 1);
  REQUIRE(find(report, "I-04", "findings"));
  CHECK(tells(report, *find(report, "I-04", "findings"), limits::kFindings));
  CHECK(find(report, "Q-03", ""));
  CHECK(find(report, "Q-04", ""));
}

TEST_CASE("a sentence longer than any is not compared with the tables", "[limits]") {
  const auto contradicted = [](std::size_t clauses) {
    const std::string text =
        report_with("一、", "全年共收到政府信息公开申请9999件" + repeated("，逐项落实", clauses) + "。\n");
    const Report report = check(text, {});
    return std::any_of(report.findings.begin(), report.findings.end(),
                       [](const Finding& f) { return f.rule == "N-01"; });
  };
  CHECK(contradicted(10));
  CHECK_FALSE(contradicted(limits::kSentenceUnits / 5));
}

TEST_CASE("the nesting that messages tell is what libxml2 takes", "[limits]") {
  CHECK(xmlParserMaxDepth == limits::kNesting);
}
