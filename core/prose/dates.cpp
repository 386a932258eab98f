#include "prose/dates.h"

#include <array>

#include "prose/prose.h"
#include "text/characters.h"
#include "text/chinese_numeral.h"

namespace xxgk::prose {
namespace {

using std::u16string_view;

int read_number(u16string_view text, std::size_t& at) {
  int value = 0;
  const std::size_t begin = at;
  while (at < text.size() && text::is_digit(text[at]) && at - begin < 4)
    value = value * 10 + (text[at++] - u'0');
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

// The number in words up to the unit, which is taken too: 二十日.
bool read_part_in_words(u16string_view text, std::size_t& at, char16_t unit, int& value) {
  const std::size_t end = text.find(unit, at);
  constexpr std::size_t longest = 3;
  if (end == u16string_view::npos || end == at || end - at > longest) return false;
  const auto number = text::chinese_numeral(text.substr(at, end - at));
  if (!number) return false;
  value = static_cast<int>(*number);
  at = end + 1;
  return true;
}

}  // namespace

bool read_date_in_words(u16string_view text, std::size_t at, Date& date) {
  constexpr u16string_view digits = u"〇一二三四五六七八九";
  constexpr u16string_view noughts = u"零○Ｏ";
  date.begin = at;
  date.year = 0;
  for (const std::size_t end = at + 4; at < end; ++at) {
    const char16_t c = at < text.size() ? text[at] : u' ';
    const std::size_t digit = noughts.find(c) == u16string_view::npos ? digits.find(c) : 0;
    if (digit == u16string_view::npos) return false;
    date.year = date.year * 10 + static_cast<int>(digit);
  }
  if (at >= text.size() || text[at] != u'年') return false;
  ++at;
  if (!read_part_in_words(text, at, u'月', date.month) || !read_part_in_words(text, at, u'日', date.day))
    return false;
  date.end = at;
  return true;
}

bool read_short_date(u16string_view text, std::size_t at, Date& date) {
  constexpr int shortest = 10;
  date.begin = at;
  if (!read_part(text, at, u'年', date.year) || date.year < shortest || date.year > 99) return false;
  date.year += 2000;
  return read_day(text, at, date);
}

bool read_date(u16string_view text, std::size_t at, Date& date) {
  if (at > 0 && text::is_digit(text[at - 1])) return false;
  date.begin = at;
  if (!read_part(text, at, u'年', date.year) || date.year < 1900) return false;
  return read_day(text, at, date);
}

std::vector<Date> dates_in(u16string_view text) {
  std::vector<Date> dates;
  for (std::size_t i = 0; i < text.size(); ++i) {
    Date date;
    if (!text::is_digit(text[i]) || !read_date(text, i, date)) continue;
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
    if (!text::is_digit(text[i])) continue;
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

}  // namespace xxgk::prose
