#include "check/dates.h"

#include <array>

#include "check/prose.h"

namespace xxgk::checking {
namespace {

using std::u16string_view;

int read_number(u16string_view text, std::size_t& at) {
  int value = 0;
  const std::size_t begin = at;
  while (at < text.size() && is_digit(text[at]) && at - begin < 4) value = value * 10 + (text[at++] - u'0');
  return at == begin ? -1 : value;
}

bool read_part(u16string_view text, std::size_t& at, char16_t unit, int& value) {
  value = read_number(text, at);
  if (value < 0 || at >= text.size() || text[at] != unit) return false;
  ++at;
  return true;
}

// 1月1日 at `at`, for a date that knows its year.
bool read_day(u16string_view text, std::size_t at, Date& date) {
  if (!read_part(text, at, u'月', date.month) || !read_part(text, at, u'日', date.day)) return false;
  date.end = at;
  return true;
}

}  // namespace

bool read_date(u16string_view text, std::size_t at, Date& date) {
  if (at > 0 && is_digit(text[at - 1])) return false;
  date.begin = at;
  if (!read_part(text, at, u'年', date.year) || date.year < 1900) return false;
  return read_day(text, at, date);
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

std::optional<Period> read_period(u16string_view text) {
  const std::vector<Date> dates = dates_in(text);
  if (dates.size() == 2) return Period{dates[0], dates[1]};
  if (dates.size() != 1) return std::nullopt;
  Date to = dates[0];
  for (std::size_t i = dates[0].end; i < text.size(); ++i) {
    if (!is_digit(text[i])) continue;
    to.begin = i;
    if (!read_day(text, i, to)) break;
    return Period{dates[0], to};
  }
  return std::nullopt;
}

bool exists(const Date& date) {
  constexpr std::array<int, 12> days{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  if (date.month < 1 || date.month > 12 || date.day < 1) return false;
  const bool leap = date.year % 4 == 0 && (date.year % 100 != 0 || date.year % 400 == 0);
  return date.day <= days[static_cast<std::size_t>(date.month - 1)] + (leap && date.month == 2);
}

}  // namespace xxgk::checking
