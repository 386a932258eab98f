#include "outline/next_report.h"

#include <algorithm>

#include "form/form.h"
#include "text/characters.h"

namespace xxgk::outline {
namespace {

using std::u16string_view;

// A line that is a title like that of a report, and no link of the page to another one.
bool is_other_title(u16string_view line, u16string_view title) {
  constexpr std::size_t longest_title = 60;
  constexpr u16string_view title_end = u"政府信息公开工作年度报告";
  constexpr u16string_view of_links[] = {u"：", u"《", u"上一", u"下一"};
  return line.size() <= longest_title && line.size() > title_end.size() && line.ends_with(title_end) &&
         line != title && std::none_of(std::begin(of_links), std::end(of_links), [&](u16string_view words) {
           return line.find(words) != u16string_view::npos;
         });
}

// A heading as the form has it, with its number: 一、总体情况.
bool is_official_heading(u16string_view line) {
  const std::size_t number = line.size() > 2 ? text::kNumeralsToTen.find(line[0]) : u16string_view::npos;
  return number < form::section_headings().size() && line[1] == u'、' &&
         line.substr(2) == form::section_headings()[number].title.official;
}

}  // namespace

std::optional<NextReport> find_next_report(u16string_view text, const std::vector<Line>& lines,
                                           const std::vector<Heading>& headings, u16string_view title) {
  constexpr int first_section = 5;
  constexpr int last_section = 6;
  if (headings.empty() || headings.back().number < first_section) return std::nullopt;
  const Heading& last = headings.back();
  std::optional<NextReport> found;
  for (const Line& line : lines) {
    if (line.span.begin < last.heading_line.end) continue;
    const u16string_view words = text.substr(line.span.begin, line.span.end - line.span.begin);
    const bool again = last.number == last_section && is_official_heading(words);
    if (!again && is_other_title(words, title)) {
      if (!found) found = NextReport{line.span, true};
      continue;
    }
    if (again) return found ? found : NextReport{line.span, false};
    if (found && words.find(u'。') != u16string_view::npos) return found;
  }
  return std::nullopt;
}

}  // namespace xxgk::outline
