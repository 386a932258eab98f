#include "outline/year.h"

#include <algorithm>
#include <map>

#include "text/characters.h"

namespace xxgk::outline {
namespace {

constexpr int kFirst = 2000;
constexpr int kLast = 2099;

// The letter O is written for a zero now and then.
int digit_of_year(char16_t c) { return c == u'Ｏ' || c == u'O' ? 0 : text::digit_value(c); }

}  // namespace

std::optional<YearPlace> year_before(std::u16string_view text, std::size_t at) {
  int year = 0;
  int place_value = 1;
  std::size_t begin = at;
  std::size_t end = 0;
  while (begin > 0) {
    const char16_t c = text[begin - 1];
    if (text::is_line_end(c)) break;
    if (text::is_blank(c)) {
      if (place_value == 10000) break;
      --begin;
      continue;
    }
    const int digit = digit_of_year(c);
    if (digit < 0) break;
    if (place_value == 10000) return std::nullopt;  // more than four digits
    if (end == 0) end = begin;
    year += digit * place_value;
    place_value *= 10;
    --begin;
  }
  if (place_value != 10000 || year < kFirst || year > kLast) return std::nullopt;
  return YearPlace{year, {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)}};
}

std::optional<int> statistics_year(std::u16string_view text, text::LettersView folded) {
  const std::u16string_view letters = folded.letters;
  std::optional<int> found;
  for (std::u16string_view opening : {u"年1月1日", u"年01月01日"}) {
    for (std::size_t at = letters.find(opening); at != letters.npos; at = letters.find(opening, at + 1)) {
      const std::u16string_view rest = letters.substr(at + opening.size(), 16);
      const std::size_t close = rest.find(u"12月31日");
      const std::optional<YearPlace> first = year_before(text, folded.places[at].begin);
      if (close == rest.npos || !first) continue;
      const std::size_t second_at = rest.substr(0, close).find(u'年');
      if (second_at != rest.npos) {
        const std::size_t place = at + opening.size() + second_at;
        const std::optional<YearPlace> second = year_before(text, folded.places[place].begin);
        if (second && second->year != first->year) return std::nullopt;
      }
      if (found && *found != first->year) return std::nullopt;
      found = first->year;
    }
  }
  return found;
}

std::optional<int> prevailing_year(std::u16string_view text, Span within) {
  std::map<int, int> times;
  int all = 0;
  for (std::size_t at = text.find(u'年', within.begin); at < within.end; at = text.find(u'年', at + 1)) {
    if (const std::optional<YearPlace> year = year_before(text, at)) {
      ++times[year->year];
      ++all;
    }
  }
  for (const auto& [year, count] : times) {
    if (2 * count > all) return year;
  }
  return std::nullopt;
}

}  // namespace xxgk::outline
