// S-05: the title of the report.
#include <algorithm>

#include "outline/year.h"
#include "rules/structure/structure.h"
#include "text/characters.h"
#include "text/simplified.h"

namespace xxgk::rules {
namespace {

using std::u16string_view;

// Where the year of a title ends, whichever way its digits are written.
std::size_t find_year(u16string_view title) {
  for (std::size_t i = 4; i <= title.size(); ++i) {
    const bool ends = i == title.size() || title[i] == u'年' || !text::is_digit(title[i]);
    if (ends && outline::year_before(title, i)) return i;
  }
  return u16string_view::npos;
}

// A line ends within 政府信息公开工作年度报告; between the unit and the year it may.
bool is_broken(u16string_view title) {
  constexpr u16string_view words = u"政府信息公开工作年度报告";
  std::u16string line;
  for (const char16_t c : title) {
    if (text::is_line_end(c)) {
      for (std::size_t size = 3; size < words.size(); ++size)
        if (line.ends_with(words.substr(0, size))) return true;
    }
    if (!text::is_white(c)) line += c;
  }
  return false;
}

}  // namespace

void check_title(const facts::Facts& facts, Judgements& judgements) {
  const auto& outline = facts.outline();
  if (!outline.title) {
    judgements.skipped("S-05", "no_title");
    return;
  }
  std::u16string title;
  for (const char16_t c : outline.title_text) title += text::simplified(c);
  const std::size_t year = find_year(title);
  const std::size_t subject = title.find(u"政府信息公开");
  const auto add = [&](std::string_view variant, Severity severity) {
    Judgement& finding = judgements.add("S-05", variant, severity);
    finding.span = outline.title;
    finding.found = std::u16string(outline.title_text);
  };
  const u16string_view as_written =
      u16string_view(facts.report().text)
          .substr(outline.title->begin, outline.title->end - outline.title->begin);
  if (year == u16string_view::npos)
    add("year", Severity::warning);
  else if (subject == u16string_view::npos &&
           prose::contains_any(title, {u"政务公开", u"信息公开", u"资讯公开"}))
    add("wording", Severity::hint);
  else if (subject == u16string_view::npos)
    add("subject", Severity::warning);
  else if (year > subject && !title.starts_with(u"关于"))
    add("order", Severity::hint);
  else if (is_broken(as_written))
    add("broken", Severity::hint);
  judgements.checked("S-05", 1);
}

}  // namespace xxgk::rules
