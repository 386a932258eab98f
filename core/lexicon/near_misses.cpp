#include <algorithm>
#include <optional>
#include <utility>

#include "lexicon/expressions.h"
#include "lexicon/mentions.h"
#include "lexicon/sought.h"
#include "text/characters.h"

namespace xxgk::lexicon {
namespace {

using std::u16string_view;

bool is_numeral(char16_t c) {
  return u16string_view(u"一二两三四五六七八九十").find(c) != u16string_view::npos;
}

// Where one edit makes what is written the expression: the first place that differs, and how much is written there.
struct Edit {
  std::size_t at;
  std::size_t length;
};

std::size_t common_start(u16string_view a, u16string_view b) {
  std::size_t n = 0;
  while (n < a.size() && n < b.size() && a[n] == b[n]) ++n;
  return n;
}

// `written` has another character, or two in each other's place.
std::optional<Edit> changed(u16string_view written, const Expression& expression) {
  const u16string_view right = expression.words;
  const std::size_t first = expression.closed ? 0 : 1;
  const std::size_t end = right.size() - first;
  const std::size_t at = common_start(written, right);
  if (at < first || at >= end) return std::nullopt;
  const bool letters = text::is_ideograph(written[at]) && text::is_ideograph(right[at]);
  // 三审两校 is counted otherwise.
  const bool counted = is_numeral(written[at]) && is_numeral(right[at]);
  if (letters && !counted && written.substr(at + 1) == right.substr(at + 1)) return Edit{at, 1};
  const bool swapped = at + 1 < end && written[at] == right[at + 1] && written[at + 1] == right[at] &&
                       written.substr(at + 2) == right.substr(at + 2);
  return swapped ? std::optional(Edit{at, 2}) : std::nullopt;
}

// Of short ones what is left may be other words: 现行有效 is not 行之有效.
std::optional<Edit> lacking(u16string_view written, const Expression& expression) {
  const u16string_view right = expression.words;
  const std::size_t shortest = expression.closed ? 5 : 6;
  if (right.size() < shortest) return std::nullopt;
  const std::size_t at = common_start(written, right);
  const bool lacks = at > 0 && at + 1 < right.size() && text::is_ideograph(right[at]) &&
                     written.substr(at) == right.substr(at + 1);
  return lacks ? std::optional(Edit{at, 0}) : std::nullopt;
}

std::optional<Edit> doubled(u16string_view written, u16string_view right) {
  const std::size_t at = common_start(written, right);
  const bool twice = at > 0 && at < right.size() && written[at] == written[at - 1] &&
                     written.substr(at + 1) == right.substr(at);
  return twice ? std::optional(Edit{at, 1}) : std::nullopt;
}

// Whether so many characters, with the half as their beginning or end, are a near miss.
void look_at(u16string_view text, const Mentions::Place& half, bool is_first, std::size_t size,
             const Expression& expression, const std::vector<Mentions::Place>& right,
             std::vector<NearMiss>& found) {
  if (!is_first && half.end < size) return;
  const std::size_t begin = is_first ? half.begin : half.end - size;
  if (begin + size > text.size()) return;
  const u16string_view written = text.substr(begin, size);
  const std::optional<Edit> edit = size == expression.words.size()  ? changed(written, expression)
                                   : size < expression.words.size() ? lacking(written, expression)
                                                                    : doubled(written, expression.words);
  if (!edit) return;
  const std::size_t from = begin + edit->at;
  const bool is_right = std::any_of(right.begin(), right.end(), [&](const Mentions::Place& place) {
    return place.begin < std::max(from, from + edit->length) + (edit->length == 0) && place.end > from &&
           place.begin <= from - (edit->length == 0);
  });
  if (!is_right) found.push_back({begin, begin + size, &expression});
}

// Of those that overlap the longest expression, which says most.
std::vector<NearMiss> longest_of(std::vector<NearMiss> found) {
  std::stable_sort(found.begin(), found.end(), [](const NearMiss& a, const NearMiss& b) {
    return a.expression->words.size() > b.expression->words.size();
  });
  std::vector<NearMiss> kept;
  for (const NearMiss& miss : found) {
    const bool taken = std::any_of(kept.begin(), kept.end(), [&](const NearMiss& other) {
      return miss.begin < other.end && other.begin < miss.end;
    });
    if (!taken) kept.push_back(miss);
  }
  std::sort(kept.begin(), kept.end(), [](const NearMiss& a, const NearMiss& b) { return a.begin < b.begin; });
  return kept;
}

}  // namespace

std::vector<NearMiss> near_misses(u16string_view text, const Mentions& said) {
  const std::vector<Mentions::Place> right = said.of(sought().right);
  std::vector<NearMiss> found;
  for (std::size_t half = 0; half < 2 * expressions().size(); ++half)
    for (const Mentions::Place& place : said.of(sought().halves + half)) {
      const Expression& expression = expressions()[half / 2];
      for (const std::size_t size :
           {expression.words.size(), expression.words.size() - 1, expression.words.size() + 1})
        look_at(text, place, half % 2 == 0, size, expression, right, found);
    }
  return longest_of(std::move(found));
}

}  // namespace xxgk::lexicon
