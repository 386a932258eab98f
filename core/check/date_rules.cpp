// D: the period of the statistics and the date of the report.
#include <algorithm>
#include <array>

#include "check/rules.h"

namespace xxgk::checking {
namespace {

using std::u16string_view;

struct Date {
  int year = 0;
  int month = 0;
  int day = 0;
  std::size_t begin = 0;
  std::size_t end = 0;
};

int read_number(u16string_view text, std::size_t& at) {
  int value = 0;
  const std::size_t begin = at;
  while (at < text.size() && is_digit(text[at]) && at - begin < 4) value = value * 10 + (text[at++] - u'0');
  return at == begin ? -1 : value;
}

// 2023年1月1日 at i.
bool read_date(u16string_view text, std::size_t i, Date& date) {
  if (i > 0 && is_digit(text[i - 1])) return false;
  date.begin = i;
  const auto part = [&](char16_t unit, int& value) {
    value = read_number(text, i);
    if (value < 0 || i >= text.size() || text[i] != unit) return false;
    ++i;
    return true;
  };
  if (!part(u'年', date.year) || date.year < 1900 || !part(u'月', date.month) || !part(u'日', date.day))
    return false;
  date.end = i;
  return true;
}

std::vector<Date> dates_in(u16string_view text) {
  std::vector<Date> dates;
  for (std::size_t i = 0; i < text.size(); ++i) {
    Date date;
    if (!is_digit(text[i]) || !read_date(text, i, date)) continue;
    dates.push_back(date);
    i = date.end - 1;
  }
  return dates;
}

bool exists(const Date& date) {
  constexpr std::array<int, 12> days{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  if (date.month < 1 || date.month > 12 || date.day < 1) return false;
  const bool leap = date.year % 4 == 0 && (date.year % 100 != 0 || date.year % 400 == 0);
  return date.day <= days[static_cast<std::size_t>(date.month - 1)] + (leap && date.month == 2);
}

std::string written(const Passage& passage, const Date& date) {
  return argument("", u16string_view(passage.text).substr(date.begin, date.end - date.begin)).value;
}

// D-02: 统计期限自Y年1月1日起至Y年12月31日止, in the introduction or section 一.
void check_period(Context& context) {
  const std::optional<int> year = context.report().year;
  int count = 0;
  for (const Passage& passage : context.passages()) {
    if (passage.section > 1 || !year) continue;
    std::size_t at = passage.text.find(u"统计期限");
    if (at == std::u16string::npos) at = passage.text.find(u"统计时限");
    if (at == std::u16string::npos) continue;
    std::size_t end = at;
    while (end < passage.text.size() && passage.text[end] != u'。') ++end;
    const std::vector<Date> dates = dates_in(u16string_view(passage.text).substr(at, end - at));
    if (dates.size() != 2) continue;
    ++count;
    const Date& from = dates[0];
    const Date& to = dates[1];
    std::string_view variant;
    if (from.year != *year || to.year != *year || !exists(from) || !exists(to))
      variant = "year";
    else if (from.month != 1 || from.day != 1 || to.month != 12 || to.day != 31)
      variant = "days";
    if (variant.empty()) continue;
    Finding& finding = context.add("D-02", variant, variant == "year" ? Severity::error : Severity::warning);
    finding.span = passage.span(at + from.begin, at + to.end);
    finding.found =
        argument("", u16string_view(passage.text).substr(at + from.begin, to.end - from.begin)).value;
    finding.arguments = {argument("year", *year)};
  }
  if (count > 0)
    context.checked("D-02", count);
  else
    context.skipped("D-02", year ? "nothing_to_check" : "year_unknown");
}

// The date under the report: a line of its own in section 六.
const Date* signature(const Passage* last, Date& date) {
  if (!last || last->paragraphs.empty()) return nullptr;
  for (std::size_t p = last->paragraphs.size(); p-- > 0;) {
    const Paragraph& paragraph = last->paragraphs[p];
    const u16string_view line = u16string_view(last->text).substr(0, paragraph.end);
    if (read_date(line, paragraph.begin, date) && date.end == paragraph.end) return &date;
  }
  return nullptr;
}

// D-04, D-05: a report is dated in the year after the one it is about.
void check_signature(Context& context) {
  const std::optional<int> year = context.report().year;
  const Passage* last = context.passage(6);
  Date date;
  if (!year || !signature(last, date) || !exists(date)) {
    context.skipped("D-04", year ? "nothing_to_check" : "year_unknown");
    context.skipped("D-05", year ? "nothing_to_check" : "year_unknown");
    return;
  }
  if (date.year <= *year) {
    Finding& finding = context.add("D-04", "");
    finding.span = last->span(date.begin, date.end);
    finding.found = written(*last, date);
    finding.arguments = {argument("year", *year)};
  } else if (date.year > *year + 1) {
    Finding& finding = context.add("D-05", "");
    finding.span = last->span(date.begin, date.end);
    finding.found = written(*last, date);
    finding.arguments = {argument("year", *year), argument("next", *year + 1)};
  }
  context.checked("D-04", 1);
  context.checked("D-05", 1);
}

// D-06: 2月30日.
void check_impossible_dates(Context& context) {
  int count = 0;
  for (const Passage& passage : context.passages()) {
    for (const Date& date : dates_in(passage.text)) {
      ++count;
      if (exists(date) || date.month < 1 || date.month > 12) continue;  // Q-03 speaks of impossible months
      Finding& finding = context.add("D-06", "");
      finding.span = passage.span(date.begin, date.end);
      finding.found = written(passage, date);
    }
  }
  if (count > 0)
    context.checked("D-06", count);
  else
    context.skipped("D-06", "nothing_to_check");
}

}  // namespace

void check_dates(Context& context) {
  check_period(context);
  check_signature(context);
  check_impossible_dates(context);
}

}  // namespace xxgk::checking
