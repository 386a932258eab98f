#include "support/text_report.h"

#include <algorithm>
#include <catch2/catch.hpp>

#include "output/messages.h"
#include "support/layouts.h"
#include "text/utf.h"

namespace xxgk::testing {

std::string report_text(const Base& base) {
  Recipe recipe;
  recipe.seed = 11;
  recipe.year = base.year;
  recipe.largest = base.largest;
  recipe.unit = base.unit;
  return layout("tabs_bare").render(generate(recipe)).bytes;
}

std::string replaced(std::string text, std::string_view what, std::string_view by) {
  const std::size_t at = text.find(what);
  INFO(what);
  REQUIRE(at != std::string::npos);
  return text.replace(at, what.size(), by);
}

std::string replaced_all(std::string text, std::string_view what, std::string_view by) {
  for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + by.size()))
    text.replace(at, what.size(), by);
  return text;
}

std::string with_line(const std::string& text, std::string_view heading, std::string_view line) {
  return replaced(text, heading, std::string(heading) + "\n" + std::string(line));
}

std::string with_section(const std::string& text, std::string_view heading, std::string_view next,
                         std::string_view body) {
  const std::size_t begin = text.find(heading);
  REQUIRE(begin != std::string::npos);
  const std::size_t end = next.empty() ? text.size() : text.find(next, begin);
  REQUIRE(end != std::string::npos);
  return text.substr(0, begin + heading.size()) + "\n" + std::string(body) + "\n" + text.substr(end);
}

Report run(const std::string& text, std::vector<std::string> enable) {
  Options options;
  options.input = InputKind::text;
  options.enable = std::move(enable);
  return check(text, options);
}

std::string covered(const Report& report, const Finding& finding) {
  REQUIRE(finding.span);
  return text::to_utf8(report.text.substr(finding.span->begin, finding.span->end - finding.span->begin));
}

void check_lines(const std::string& base, const std::vector<LineCase>& cases) {
  for (const LineCase& c : cases) {
    const Report report = run(with_line(base, c.heading, c.line), {std::string(c.rule)});
    INFO(c.rule << ": " << c.line);
    const Finding* finding = find(report, c.rule);
    if (c.found.empty()) {
      if (finding) FAIL_CHECK(output::finding_words(report, *finding, Language::zh));
    } else {
      REQUIRE(finding);
      CHECK(covered(report, *finding) == c.found);
    }
  }
}

bool is_skipped(const Report& report, std::string_view rule) {
  return std::any_of(report.checks.begin(), report.checks.end(),
                     [&](const Check& c) { return c.rule == rule && c.status == CheckStatus::skipped; });
}

}  // namespace xxgk::testing
