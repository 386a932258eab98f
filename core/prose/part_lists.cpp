#include "prose/part_lists.h"

#include <algorithm>

#include "lexicon/lexicon.h"
#include "prose/prose.h"
#include "text/decimal.h"

namespace xxgk::prose {
namespace {

using lexicon::Meaning;
using std::u16string_view;

bool is_count(const Figure& figure) { return figure.kind == mark::count && !figure.approximate; }

// 其中30条为公告、6条为解读: every name behind its number.
bool has_counts_first(u16string_view pattern) {
  constexpr std::size_t longest_name = 14;
  for (const u16string_view opening : lexicon::words(Meaning::introduction))
    if (pattern.starts_with(opening)) pattern.remove_prefix(opening.size());
  for (const u16string_view opening : {u"分别为", u"分别是", u"有"})
    if (pattern.starts_with(opening)) pattern.remove_prefix(u16string_view(opening).size());
  int items = 0;
  bool bare = false;  // 118条公告, not 118条为公告
  while (!pattern.empty()) {
    const std::size_t end = std::min(pattern.find(u'、'), pattern.size());
    const u16string_view item = pattern.substr(0, end);
    const bool counted = item.size() > 1 && item.size() <= longest_name && item.front() == mark::count &&
                         item.back() != u'等' && item.find(mark::count, 1) == u16string_view::npos;
    if (!counted) return false;
    ++items;
    bare = bare || u16string_view(u"为是属系").find(item[1]) == u16string_view::npos;
    pattern.remove_prefix(std::min(end + 1, pattern.size()));
  }
  return !bare || items > 1;
}

// A list item is a name with its number: nothing but 等 follows the number, and no new statement begins.
enum class Item { none, item, last };

Item item_of(const Clause& clause) {
  constexpr std::size_t longest_end = 5;  // 等各类信息
  const std::size_t place = clause.pattern.rfind(mark::count);
  if (place == std::u16string::npos || begins_statement(clause.pattern)) return Item::none;
  if (has_counts_first(clause.pattern)) return Item::item;
  const u16string_view rest = u16string_view(clause.pattern).substr(place + 1);
  if (rest.empty()) return Item::item;
  return rest.front() == u'等' && rest.size() <= longest_end ? Item::last : Item::none;
}

// Adds a clause's counts of the same unit; false where it has none, or others.
bool add_counts(const Clause& clause, char16_t unit, Parts& parts) {
  std::size_t found = 0;
  for (const Figure& figure : clause.figures) {
    if (figure.kind != mark::count) continue;
    if (figure.approximate || (figure.unit != unit && figure.unit != 0)) return false;
    parts.figures.push_back(&figure);
    parts.end = figure.end;
    ++found;
  }
  parts.overlapping = parts.overlapping || names_medium(clause.pattern);
  return found > 0;
}

// 其他信息45条: behind it nothing is left out.
bool names_the_rest(const Clause& clause) {
  const std::size_t place = clause.pattern.rfind(mark::count);
  const u16string_view before = u16string_view(clause.pattern).substr(0, place);
  const std::size_t last = before.find_last_of(u"、" + std::u16string(1, mark::count));
  const u16string_view name = last == u16string_view::npos ? before : before.substr(last + 1);
  return name.starts_with(u"其他") || name.starts_with(u"其它");
}

bool is_behind_semicolon(const Sentence& sentence, const Clause& clause) {
  return clause.begin > sentence.begin && sentence.text[clause.begin - sentence.begin - 1] == u'；';
}

// Whether ； sets the items of the list apart that begins in the clause: 其中：公告3条；通知5条. Else it ends the list.
bool is_set_apart_by_semicolons(const Sentence& sentence, const Clause& clause) {
  const std::size_t end = clause.end - sentence.begin;
  return clause.figures.size() == 1 && end < sentence.text.size() && sentence.text[end] == u'；';
}

// Whether the list goes on with a clause that is not its first.
bool goes_on(const Sentence& sentence, const Clause& clause, bool by_semicolons) {
  return is_behind_semicolon(sentence, clause) == by_semicolons &&
         !lexicon::opens_with(clause.text, Meaning::inner);
}

// The last clause of a list where it tells of the rest, and nothing but items leads to it, however they are set apart.
// Where another count follows, the list may go on: 其他结果8件，尚未审结3件.
std::optional<std::size_t> closing_item(const Sentence& sentence, std::size_t at) {
  const std::size_t first = at;
  std::optional<std::size_t> last;
  for (; at < sentence.clauses.size(); ++at) {
    const Clause& clause = sentence.clauses[at];
    if (clause.bracket != sentence.clauses[first].bracket) continue;
    if (item_of(clause) == Item::none || (at > first && lexicon::opens_with(clause.text, Meaning::inner)) ||
        lexicon::says(clause.pattern, Meaning::other_document)) {
      if (clause.pattern.find(mark::count) != std::u16string::npos) return std::nullopt;
      break;
    }
    last = at;
  }
  return last && names_the_rest(sentence.clauses[*last]) ? last : std::nullopt;
}

// What is told so far is all of the whole: what follows is something else.
bool adds_up(const Parts& parts) {
  std::optional<Decimal> sum = Decimal{};
  for (const Figure* figure : parts.figures) sum = sum ? text::add(*sum, figure->value) : sum;
  return sum == parts.whole->value;
}

// The items of a list from the clause `at` on; what brackets explain between them is none. False where there
// is no list.
bool add_items(const Sentence& sentence, std::size_t at, Parts& parts) {
  const std::size_t first = at;
  std::size_t clauses = 0;
  const std::optional<std::size_t> bracket = sentence.clauses[at].bracket;
  const bool by_semicolons = is_set_apart_by_semicolons(sentence, sentence.clauses[at]);
  const std::optional<std::size_t> closing = closing_item(sentence, at);
  for (; at < sentence.clauses.size(); ++at) {
    const Clause& clause = sentence.clauses[at];
    if (clause.bracket != bracket) {
      if (bracket) break;
      continue;
    }
    const bool as_before = at == first || goes_on(sentence, clause, by_semicolons);
    const bool goes_beyond = closing && at <= *closing && !adds_up(parts);
    const bool is_part =
        (as_before || goes_beyond) && (bracket || !lexicon::says(clause.pattern, Meaning::other_document));
    const Item item = is_part ? item_of(clause) : Item::none;
    if (item == Item::none || !add_counts(clause, parts.whole->unit, parts)) {
      if (bracket || parts.figures.empty()) return false;
      parts.all = false;  // the list may go on in other words
      break;
    }
    parts.mixed = (++clauses > 1 && parts.figures.size() > clauses) || !as_before || (parts.mixed && closing);
    if (item == Item::last) {
      parts.all = false;
      parts.open_ended = true;
      break;
    }
    if (closing == at) {
      parts.all = parts.implied = true;
      break;
    }
  }
  if (closing)
    std::erase_if(parts.wholes, [&](const Figure* whole) {
      return whole != parts.whole && whole->value == parts.whole->value;  // the same, told again
    });
  return parts.figures.size() >= 2;
}

// The counts of the same unit before a place, brackets left out; the last one is the whole, in the clause right before.
bool set_whole(const Sentence& sentence, std::size_t place, Parts& parts) {
  const Clause* before = nullptr;
  for (const Clause& clause : sentence.clauses) {
    if (clause.bracket || clause.begin >= place) continue;
    before = &clause;
    for (const Figure& figure : clause.figures)
      if (figure.kind == mark::count && figure.end <= place) parts.wholes.push_back(&figure);
  }
  if (parts.wholes.empty() || parts.wholes.back()->begin < before->begin) return false;
  parts.whole = parts.wholes.back();
  if (!is_count(*parts.whole) || parts.whole->unit == 0) return false;
  // 部分公开3件、不予公开的（…, 比上年的16件增长，其中…: what comes between speaks of something else.
  const std::size_t end = std::min(place, before->end);
  const u16string_view between =
      parts.whole->end < end ? sentence.text.substr(parts.whole->end - sentence.begin, end - parts.whole->end)
                             : u16string_view();
  if (begins_statement(between) || between.find(u'、') != u16string_view::npos) return false;
  std::erase_if(parts.wholes, [&](const Figure* f) { return f->unit != parts.whole->unit; });
  parts.begin = parts.whole->begin;
  return true;
}

// Names that leave nothing out between them: what may be published, what must be asked for, and what may not; all who ask.
bool names_all_there_is(u16string_view words) {
  const auto has = [&](u16string_view word) { return words.find(word) != u16string_view::npos; };
  const bool bodies = has(u"法人或其他组织") || has(u"法人和其他组织") || has(u"法人及其他组织");
  return (has(u"主动公开") && has(u"依申请公开") && has(u"不予公开")) || (has(u"自然人") && bodies);
}

// A list of such names is all there is, whatever leads to it.
void complete(const Sentence& sentence, Parts& parts) {
  if (parts.all || parts.open_ended) return;
  const std::size_t from = parts.whole->end > sentence.begin ? parts.whole->end - sentence.begin : 0;
  const std::size_t to = parts.end - sentence.begin;
  if (from < to && names_all_there_is(sentence.text.substr(from, to - from)))
    parts.all = parts.implied = true;
}

// The parts in brackets behind a whole: 36份（城区30份、乡村6份）; `at` is the first clause in them.
std::optional<Parts> parts_in_brackets(const Sentence& sentence, std::size_t at) {
  const Clause& first = sentence.clauses[at];
  if (!first.bracket || (at > 0 && sentence.clauses[at - 1].bracket == first.bracket)) return std::nullopt;
  Parts parts;
  if (!set_whole(sentence, *first.bracket, parts)) return std::nullopt;
  parts.wholes = {parts.whole};
  parts.all = !lexicon::says(first.pattern, Meaning::part) && !lexicon::says(first.pattern, Meaning::outcome);
  parts.implied = true;
  return add_items(sentence, at, parts) ? std::optional(parts) : std::nullopt;
}

// The parts behind 其中, 包括 or 分别, or one by one the ways in which things came. The whole may end the sentence before.
std::optional<Parts> parts_behind(const Sentence& sentence, const Sentence* before, std::size_t at) {
  const Clause& first = sentence.clauses[at];
  if (first.bracket || (at == 0 && (!before || !first.text.starts_with(u"其中")))) return std::nullopt;
  const bool respectively = first.text.find(u"分别") != u16string_view::npos;
  const bool by_channel = lexicon::opens_with(first.text, Meaning::way);
  if (!respectively && !by_channel && !lexicon::opens_with(first.text, Meaning::introduction))
    return std::nullopt;
  Parts parts;
  if (!set_whole(at == 0 ? *before : sentence, first.begin, parts)) return std::nullopt;
  parts.implied = !respectively && !first.text.starts_with(u"其中");
  parts.all = respectively || parts.implied;
  parts.overlapping = by_channel;
  if (!add_items(sentence, at, parts)) return std::nullopt;
  complete(sentence, parts);
  return parts;
}

// The parts behind a colon: 171条：动态124条，公告47条.
std::optional<Parts> parts_behind_colon(const Sentence& sentence, std::size_t at) {
  const Clause& clause = sentence.clauses[at];
  const std::u16string opening{mark::count, u'：'};
  const std::size_t place = clause.pattern.find(opening);
  if (clause.bracket || place == std::u16string::npos) return std::nullopt;
  const auto before =
      std::count_if(clause.pattern.begin(), clause.pattern.begin() + static_cast<std::ptrdiff_t>(place),
                    [](char16_t c) { return c >= mark::count && c <= mark::year; });
  Parts parts;
  parts.whole = &clause.figures[static_cast<std::size_t>(before)];
  parts.wholes = {parts.whole};
  parts.begin = parts.whole->begin;
  if (!is_count(*parts.whole) || parts.whole->unit == 0) return std::nullopt;
  for (auto figure = clause.figures.begin() + before + 1; figure != clause.figures.end(); ++figure) {
    if (!is_count(*figure) || figure->unit != parts.whole->unit) return std::nullopt;
    parts.figures.push_back(&*figure);
    parts.end = figure->end;
  }
  if (parts.figures.empty() || item_of(clause) == Item::none) return std::nullopt;
  if (at + 1 < sentence.clauses.size()) add_items(sentence, at + 1, parts);
  return parts.figures.size() >= 2 ? std::optional(parts) : std::nullopt;
}

// A list with its sum: "A3件、B4件，共7件".
std::optional<Parts> parts_before(const Sentence& sentence, std::size_t at) {
  const Clause& clause = sentence.clauses[at];
  if (at == 0 || clause.figures.size() != 1 || !is_count(clause.figures.front())) return std::nullopt;
  const std::size_t mark_place = clause.pattern.find(mark::count);
  const u16string_view words = u16string_view(clause.pattern).substr(0, mark_place);
  const lexicon::Words& sums = lexicon::words(Meaning::sum);
  if (std::find(sums.begin(), sums.end(), words) == sums.end()) return std::nullopt;
  Parts parts;
  parts.whole = &clause.figures.front();
  parts.wholes = {parts.whole};
  parts.all = true;
  const Clause& list = sentence.clauses[at - 1];
  if (item_of(list) != Item::item || !add_counts(list, parts.whole->unit, parts)) return std::nullopt;
  parts.begin = list.begin;
  parts.end = parts.whole->end;
  return parts.figures.size() >= 2 ? std::optional(parts) : std::nullopt;
}

}  // namespace

std::vector<Parts> part_lists(const Sentence& sentence, const Sentence* before) {
  std::vector<Parts> lists;
  for (std::size_t i = 0; i < sentence.clauses.size(); ++i)
    for (auto& parts : {parts_in_brackets(sentence, i), parts_behind(sentence, before, i),
                        parts_behind_colon(sentence, i), parts_before(sentence, i)})
      if (parts) lists.push_back(*parts);
  return lists;
}

bool begins_statement(u16string_view words) {
  constexpr u16string_view names[] = {u"减税", u"增值税", u"比例", u"比赛", u"增收"};
  std::u16string rest(words);
  for (const u16string_view name : names)
    for (std::size_t at; (at = rest.find(name)) != std::u16string::npos;) rest.erase(at, name.size());
  return lexicon::says(rest, Meaning::new_statement);
}
bool names_medium(u16string_view words) { return lexicon::says(words, Meaning::medium); }

}  // namespace xxgk::prose
