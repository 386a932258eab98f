#include "rules/structure/announced_counts.h"

#include <algorithm>
#include <optional>

#include "rules/occurrences.h"
#include "text/characters.h"

namespace xxgk::rules {
namespace {

using std::u16string_view;

constexpr u16string_view kPoints[] = {u"方面", u"问题", u"不足", u"措施", u"困难", u"短板"};
// What is announced with these words is listed at once, and nothing else.
constexpr u16string_view kAnnouncing[] = {u"以下", u"如下", u"存在", u"主要有", u"主要从"};
// Behind these another list begins.
constexpr u16string_view kOthers[] = {u"改进", u"措施", u"下一步", u"今后", u"整改", u"方面："};

int numeral(char16_t c) {
  if (c == u'两') return 2;
  const std::size_t at = text::kNumeralsToTen.find(c);
  return at == u16string_view::npos ? 0 : static_cast<int>(at) + 1;
}

struct Announcement {
  std::size_t begin = 0;  // of its number
  std::size_t end = 0;
  int count = 0;
};

// 三个方面, 三方面问题, at the place of its number.
std::optional<Announcement> announced_at(const prose::Passage& passage, std::size_t at) {
  const int count = numeral(passage.text[at]);
  // 第二方面, 十二个方面, 一方面: no count.
  if (count < 2 || (at > 0 && (passage.text[at - 1] == u'第' || numeral(passage.text[at - 1]) > 0)))
    return std::nullopt;
  std::size_t end = at + 1;
  if (prose::stands_at(passage, end, u"个") || prose::stands_at(passage, end, u"大")) ++end;
  for (const u16string_view word : kPoints) {
    if (!prose::stands_at(passage, end, word)) continue;
    const std::size_t clause = prose::clause_at(passage, at).begin;
    const u16string_view before = prose::words_at(passage, clause, at - clause);
    const bool listed = std::any_of(std::begin(kAnnouncing), std::end(kAnnouncing), [&](u16string_view lead) {
      return before.find(lead) != u16string_view::npos;
    });
    if (!listed) return std::nullopt;
    return Announcement{at, end + word.size(), count};
  }
  return std::nullopt;
}

// 二是 or 第二，: the number of an item, 0 for anything else.
int item_at(const prose::Passage& passage, std::size_t at) {
  const bool ordinal = passage.text[at] == u'第' && at + 2 < passage.text.size();
  const std::size_t place = ordinal ? at + 1 : at;
  const int number = numeral(passage.text[place]);
  if (number == 0) return 0;
  const char16_t behind = place + 1 < passage.text.size() ? passage.text[place + 1] : u' ';
  const bool is_item = ordinal ? behind == u'，' || behind == u'、' : behind == u'是';
  const bool opens = at == 0 || prose::opens_statement(passage, at) ||
                     prose::ends_clause(passage.text[at - 1]) || passage.text[at - 1] == u'：';
  return is_item && opens ? number : 0;
}

bool says_other(u16string_view words) {
  return std::any_of(std::begin(kOthers), std::end(kOthers),
                     [&](u16string_view word) { return words.find(word) != u16string_view::npos; });
}

// The numbers of the list right behind an announcement: the highest, 0 where no list begins there or it is not plain to its
// end which items are its own.
int items_behind(const prose::Passage& passage, const Announcement& announced) {
  constexpr std::size_t longest_lead = 12;  // 问题和不足：
  int last = 0;
  std::size_t behind_last = announced.end;
  for (std::size_t at = announced.end; at + 1 < passage.text.size(); ++at) {
    const int number = item_at(passage, at);
    if (number == 0) {
      if (last == 0 && at - announced.end > longest_lead) return 0;
      // A sub-heading of its own ends it.
      if (last > 0 && passage.text[at] == u'（' && prose::opens_statement(passage, at)) return last;
      continue;
    }
    if (number == last + 1) {
      last = number;
      behind_last = at;
      continue;
    }
    if (last == 0 || number != 1) return 0;
    // Another list, or one inside the last item.
    return says_other(prose::words_at(passage, behind_last, at - behind_last)) ? last : 0;
  }
  return last;
}

}  // namespace

int check_announced_counts(const facts::Facts& facts, Judgements& judgements) {
  int count = 0;
  for (const prose::Passage& passage : facts.passages()) {
    for (std::size_t at = 0; at < passage.text.size(); ++at) {
      const std::optional<Announcement> announced = announced_at(passage, at);
      if (!announced) continue;
      const int items = items_behind(passage, *announced);
      if (items < 2) continue;
      ++count;
      if (items == announced->count) continue;
      Judgement& finding =
          add_at(judgements, "Q-07", "count", Severity::hint, {&passage, announced->begin, announced->end});
      finding.arguments = {argument("count", items)};
    }
  }
  return count;
}

}  // namespace xxgk::rules
