#include "rules/signature.h"

#include <algorithm>

#include "text/characters.h"

namespace xxgk::rules {
namespace {

using std::u16string_view;

constexpr std::size_t kLongestUnit = 30;

bool is_unit(u16string_view words) {
  return words.size() >= 3 && words.size() <= kLongestUnit &&
         lexicon::ends_with(words, lexicon::Meaning::signing) &&
         words.find_first_of(u"，。；：、《》0123456789") == u16string_view::npos;
}

// 2024-01-20, 2024.1.20, 2024/1/20 at `at`, to the end of the text.
bool read_pointed_date(u16string_view text, std::size_t at, prose::Date& date) {
  date.begin = at;
  int* const parts[] = {&date.year, &date.month, &date.day};
  for (std::size_t p = 0; p < 3; ++p) {
    int& value = *parts[p] = 0;
    const std::size_t begin = at;
    while (at < text.size() && text::is_digit(text[at]) && at - begin < 4)
      value = value * 10 + (text[at++] - u'0');
    if (at == begin || (p == 0 && at - begin != 4)) return false;
    if (p < 2 && (at >= text.size() || u16string_view(u"-./").find(text[at++]) == u16string_view::npos))
      return false;
  }
  date.end = at;
  return at == text.size();
}

// The date that ends the line, wherever in it it begins.
bool date_at_end(u16string_view text, const prose::Paragraph& line, prose::Date& date, bool& plain) {
  const u16string_view until = text.substr(0, line.end);
  for (std::size_t i = line.begin; i < line.end; ++i) {
    if (prose::read_date_in_words(until, i, date) && date.end == line.end) {
      plain = false;
      return true;
    }
    if (!text::is_digit(until[i]) || (i > line.begin && text::is_digit(until[i - 1]))) continue;
    if (prose::read_date(until, i, date) && date.end == line.end) {
      const auto padded = [&](char16_t before) {
        return until.find(before, i) + 1 < line.end && until[until.find(before, i) + 1] == u'0';
      };
      plain = !padded(u'年') && !padded(u'月');
      return true;
    }
    const bool alone = i == line.begin;
    if (alone && (read_pointed_date(until, i, date) ||
                  (prose::read_short_date(until, i, date) && date.end == line.end))) {
      plain = false;
      return true;
    }
  }
  return false;
}

}  // namespace

std::optional<Signature> find_signature(const facts::Facts& facts) {
  const prose::Passage* last = facts.passage(6);
  if (!last) return std::nullopt;
  for (std::size_t p = last->paragraphs.size(); p-- > 0;) {
    const prose::Paragraph& line = last->paragraphs[p];
    Signature signature;
    if (!date_at_end(last->text, line, signature.date, signature.plain)) continue;
    signature.date_place = {last, signature.date.begin, signature.date.end};
    const prose::Paragraph before = signature.date.begin > line.begin
                                        ? prose::Paragraph{line.begin, signature.date.begin}
                                    : p > 0 ? last->paragraphs[p - 1]
                                            : prose::Paragraph{};
    const bool unit = is_unit(prose::words_of(*last, before));
    if (signature.date.begin > line.begin && !unit) continue;  // a sentence that ends with a date
    if (unit) signature.unit = prose::Occurrence{last, before.begin, before.end};
    return signature;
  }
  return std::nullopt;
}

}  // namespace xxgk::rules
