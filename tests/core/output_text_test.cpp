#include "output/text.h"

#include <catch2/catch.hpp>

#include "output/display.h"
#include "output/messages.h"
#include "support/program.h"
#include "support/report_builder.h"
#include "support/samples.h"

using namespace xxgk;
using namespace xxgk::output;
using namespace xxgk::testing;

namespace {

Excerpt at(std::u16string_view text, std::u16string_view part) {
  const auto begin = static_cast<std::uint32_t>(text.find(part));
  return excerpt(text, {begin, begin + static_cast<std::uint32_t>(part.size())});
}

Report sample() {
  Report report = zero_report(form_of(2021), 2021);
  report.source.name = "a.txt";
  report.text = u"甲\n𠮷乙3丙\n";
  set(report, "applications.received.natural_person", 3);
  cell(report, "applications.received.natural_person").span = Span{5, 6};
  run_rules(report);
  return report;
}

std::size_t lines_in(const std::string& text) {
  return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
}

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("carets stand under the span", "[text-output]") {
  const struct {
    std::u16string_view text;
    std::u16string_view part;
    std::string line;
    std::string carets;
  } cases[] = {
      {u"ab12cd", u"12", "ab12cd", "  ^^"},
      {u"共12件", u"12", "共12件", "  ^^"},
      {u"共收到申请12件\n下一行", u"申请", "共收到申请12件", "      ^^^^"},
      {u"上\r\n二1\r\n", u"1", "二1", "  ^"},
      {u"上\r二1\r下", u"1", "二1", "  ^"},
      {u"行\t1\t22", u"22", "行    1    22", "           ^^"},
      {u"𠮷1", u"1", "𠮷1", "  ^"},
      {u"\u0065\u03011", u"1", "\u0065\u03011", " ^"},  // an accent takes no column
      {u"（一）", u"一", "（一）", "  ^^"},
      {u"起\n止", u"起\n止", "起", "^^"},  // the first line of several
      {u"尾   \n", u"尾", "尾", "^^"},
  };
  for (const auto& each : cases) {
    const Excerpt shown = at(each.text, each.part);
    INFO(each.line);
    CHECK(shown.line == each.line);
    CHECK(shown.carets == each.carets);
  }
}

TEST_CASE("the place of a blank cell gets one caret", "[text-output]") {
  CHECK(excerpt(u"规章\t\t0", {3, 3}).carets == "        ^");
  CHECK(excerpt(u"规章", {2, 2}).carets == "    ^");
  CHECK(excerpt(u"规章", {99, 99}).carets == "    ^");  // beyond the text is its end
  CHECK(excerpt(u"一\n\n二", {2, 2}).line.empty());
  CHECK(excerpt(u"", {0, 0}).line.empty());
}

TEST_CASE("a long line is cut around the span", "[text-output]") {
  const std::u16string many(300, u'字');
  const Excerpt middle = excerpt(many + u"错" + many, {300, 301});
  CHECK(middle.line.rfind("...字", 0) == 0);
  CHECK(middle.line.substr(middle.line.size() - 3) == "...");
  CHECK(middle.carets == std::string(3 + 40, ' ') + "^^");
  CHECK(middle.line.size() < 3 * 60);
  const Excerpt end = excerpt(many + u"错", {300, 301});
  CHECK(end.line.substr(end.line.size() - 3) == "错");
  CHECK(end.carets.size() == 3 + 100);
  const Excerpt start = excerpt(u"错" + many, {0, 1});
  CHECK(start.carets == "^^");
  const Excerpt whole = excerpt(many, {0, 300});
  CHECK(whole.carets == std::string(100, '^'));
  const std::u16string pairs = u"\xD842\xDFB7";
  std::u16string long_pairs;
  for (int i = 0; i < 1000; ++i) long_pairs += pairs;
  CHECK_FALSE(has(excerpt(u"1" + long_pairs + u"2", {1999, 2001}).line, "\xEF\xBF\xBD"));
}

TEST_CASE("nothing of a report steers the terminal", "[text-output]") {
  CHECK(printable("a\x1b[31mb\x07\n\tc\xc2\x9b") == "a\xEF\xBF\xBD[31mb\xEF\xBF\xBD  c\xEF\xBF\xBD");
  CHECK(printable("12\xE2\x80\xAE") == "12\xEF\xBF\xBD");  // turns the writing round
  CHECK(printable("\xff") == "\xEF\xBF\xBD");
  CHECK(at(u"\x1b[2J申请12", u"12").line == "\xEF\xBF\xBD[2J申请12");
  Report report = sample();
  report.source.name = "a\x1b]0;x\x07.txt";
  CHECK_FALSE(has(TextWriter({Language::zh}).report(report), "\x1b"));
}

TEST_CASE("a finding is a line, then its place in the report", "[text-output]") {
  const std::string text = TextWriter({Language::en}).report(sample());
  CHECK(text.rfind("a.txt:2:4: error T3-01 Row \"一、本年新收政府信息公开申请数量\"", 0) == 0);
  CHECK(has(text, "\n    𠮷乙3丙\n        ^\n"));
  CHECK(has(text, "\na.txt: 1 error, 0 warnings, 0 hints; of "));
  CHECK(has(text, "\n    skipped: "));
  CHECK_FALSE(has(text, "{"));
  const std::string bare = TextWriter({Language::en, false}).report(sample());
  CHECK(lines_in(bare) == 3);
  CHECK_FALSE(has(bare, "^"));
}

TEST_CASE("colours are for those who ask", "[text-output]") {
  CHECK_FALSE(has(TextWriter({Language::zh}).report(sample()), "\x1b"));
  CHECK(has(TextWriter({Language::zh, true, true}).report(sample()), "\x1b[1;31m错误\x1b[0m T3-01"));
}

TEST_CASE("ignored findings come after the others, each with its reason", "[text-output]") {
  Report report = sample();
  report.ignored.push_back({report.findings[0], "已核对"});
  report.ignored.push_back({report.findings[0], ""});
  report.findings.clear();
  report.outcome = Outcome::clean;
  const std::string zh = TextWriter({Language::zh}).report(report);
  CHECK(zh.rfind("a.txt：没有发现问题；已忽略 2 个；检查 ", 0) == 0);
  CHECK(has(zh, "\na.txt:2:4: 已忽略 T3-01 "));
  CHECK(has(zh, "理由：已核对\n"));
  CHECK(has(zh, "没有写明理由。\n"));
  const std::string en = TextWriter({Language::en}).report(report);
  CHECK(has(en, "a.txt: nothing found; 2 ignored; of "));
  CHECK(has(en, "\na.txt:2:4: ignored T3-01 "));
}

TEST_CASE("the notice comes once, the sum when there are several", "[text-output]") {
  TextWriter writer({Language::en});
  CHECK(writer.end().empty());  // nothing was checked
  writer.report(sample());
  CHECK(writer.end() == std::string(notice_words(Language::en)) + "\n");
  writer.report(zero_report(form_of(2021), 2021));
  CHECK(writer.end() ==
        "2 reports: 0 without findings, 1 with, 1 undetermined; 1 error, 0 warnings, 0 hints\n" +
            std::string(notice_words(Language::en)) + "\n");
}

TEST_CASE("colours are on a terminal only, and not with NO_COLOR", "[text-output][cli]") {
  const Folder folder;
  folder.write("bad.txt", with_wrong_sum());
  const auto on_terminal = [&](const std::string& setting) {
    const std::string line = setting + " " + XXGK_CHECK_PROGRAM + " bad.txt";
    return shell("script -qec '" + line + "' /dev/null </dev/null", folder.path()).out;
  };
  CHECK(has(on_terminal("env -u NO_COLOR TERM=xterm"), "\x1b[1;31m"));
  CHECK_FALSE(has(on_terminal("NO_COLOR=1 TERM=xterm"), "\x1b"));
  CHECK_FALSE(has(on_terminal("env -u NO_COLOR TERM=dumb"), "\x1b"));
  CHECK_FALSE(has(run("bad.txt", folder.path()).out, "\x1b"));
}
