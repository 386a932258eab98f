#include "rules/named_years.h"

#include <algorithm>

#include "text/characters.h"

namespace xxgk::rules {

int year_at(const prose::Passage& passage, std::size_t at) {
  const std::u16string_view digits = prose::words_at(passage, at, kYearLength);
  if (digits.size() < kYearLength || !std::all_of(digits.begin(), digits.end(), text::is_digit)) return 0;
  if (at > 0 && text::is_digit(passage.text[at - 1])) return 0;
  if (!prose::stands_at(passage, at + kYearLength, u"年")) return 0;
  int year = 0;
  for (const char16_t c : digits) year = year * 10 + (c - u'0');
  return year;
}

std::vector<prose::Occurrence> years_in(const prose::Passage& passage) {
  std::vector<prose::Occurrence> years;
  for (std::size_t i = 0; i < passage.text.size(); ++i)
    if (year_at(passage, i) != 0) years.push_back({&passage, i, i + kYearLength + 1});
  return years;
}

}  // namespace xxgk::rules
