#include "rules/missing_figures.h"

#include <algorithm>

#include "prose/claims/slot_index.h"
#include "text/characters.h"

namespace xxgk::rules {
namespace {

using lexicon::Meaning;
using std::u16string_view;

constexpr u16string_view kUnits = u"件条份宗起";
constexpr std::size_t kWordsShown = 8;

bool is_mark(char16_t c) { return c >= prose::mark::count && c <= prose::mark::year; }

int counts_in(const prose::Sentence& sentence, char16_t unit) {
  int count = 0;
  for (const prose::Clause& clause : sentence.clauses)
    for (const prose::Figure& figure : clause.figures)
      count += figure.kind == prose::mark::count && figure.unit == unit;
  return count;
}

// 政策文件24条、通知公告条、工作动态65条: few words end in 条, so a list in which the others have figures lacks one.
bool is_lacking_in_list(const prose::Sentence& sentence, const std::u16string& pattern, std::size_t place) {
  constexpr int fewest = 2;
  constexpr u16string_view words = u"头线链法信面粉枝教油词逐有第";
  return pattern[place] == u'条' && words.find(pattern[place - 1]) == u16string_view::npos &&
         counts_in(sentence, u'条') >= fewest;
}

// 申请件, 依申请公开件, 办结件 are words as well, unless the item tells how many.
bool may_be_word(const std::u16string& pattern, std::size_t place) {
  const u16string_view up_to = u16string_view(pattern).substr(0, place + 1);
  std::size_t begin = place;
  while (begin > 0 && up_to[begin - 1] != u'、' && !is_mark(up_to[begin - 1])) --begin;
  const u16string_view item = up_to.substr(begin);
  // 未出现结果纠正案件, 未收到申请件: nothing is counted.
  if (lexicon::says(item, Meaning::nothing)) return true;
  // 结转2件，办结件，: alone it is the verb of a list.
  if (item == u"办结件" || item == u"答复件") return false;
  return lexicon::ends_with(up_to, Meaning::piece) && !lexicon::says(item, Meaning::tells_count);
}

// The clause with a count in place of the unit at `place` of its pattern.
prose::Clause with_figure(const prose::Clause& clause, std::size_t place, std::size_t& index) {
  prose::Clause filled = clause;
  index = static_cast<std::size_t>(std::count_if(
      clause.pattern.begin(), clause.pattern.begin() + static_cast<std::ptrdiff_t>(place), is_mark));
  prose::Figure figure;
  figure.unit = clause.pattern[place];
  filled.pattern[place] = prose::mark::count;
  filled.figures.insert(filled.figures.begin() + static_cast<std::ptrdiff_t>(index), figure);
  return filled;
}

// Some slot's phrase ends with that figure, in words that stand right before it.
bool is_due(const prose::Clause& clause, std::size_t place) {
  std::size_t index = 0;
  const prose::Clause filled = with_figure(clause, place, index);
  const prose::SlotIndex& slots = prose::slot_index();
  bool due = false;
  slots.each_phrase(slots.mentions_in(filled.pattern),
                    [&](const prose::Slot& slot, const prose::Phrase& phrase) {
                      if (due || slot.says) return;
                      for (const prose::Phrase::Match& match : phrase.find(filled))
                        due = due || (match.figure == index && match.end == place + 1);
                    });
  return due;
}

void look_at(const prose::Passage& passage, const prose::Sentence& sentence, const prose::Clause& clause,
             std::vector<prose::Occurrence>& places) {
  const std::u16string& pattern = clause.pattern;
  for (std::size_t i = 1; i < pattern.size(); ++i) {
    const bool ends_item = i + 1 == pattern.size() || pattern[i + 1] == u'、';
    if (!ends_item || !text::is_ideograph(pattern[i - 1])) continue;
    if (kUnits.find(pattern[i]) == u16string_view::npos || counts_in(sentence, pattern[i]) == 0) continue;
    if (may_be_word(pattern, i)) continue;
    if (!is_due(clause, i) && !is_lacking_in_list(sentence, pattern, i)) continue;
    std::size_t begin = i;
    while (begin > 0 && i - begin < kWordsShown && text::is_ideograph(pattern[begin - 1])) --begin;
    const u16string_view words = u16string_view(pattern).substr(begin, i + 1 - begin);
    const std::size_t at = clause.text.find(words);
    if (at != u16string_view::npos)
      places.push_back({&passage, clause.begin + at, clause.begin + at + words.size()});
  }
}

// 占%, 增长%; 处理费元, 收费万元.
void look_for_rates_and_amounts(const prose::Passage& passage, std::vector<prose::Occurrence>& places) {
  constexpr u16string_view before_percent = u"占长降升加少率";
  for (std::size_t i = 1; i < passage.text.size(); ++i) {
    if (passage.text[i] != u'%' && passage.text[i] != u'％') continue;
    if (before_percent.find(passage.text[i - 1]) != u16string_view::npos)
      places.push_back({&passage, i - 1, i + 1});
  }
  for (const u16string_view amount : {u"处理费元", u"收费元", u"处理费万元", u"收费万元", u"共计元"})
    for (const prose::Occurrence& here : occurrences_of(amount, passage)) places.push_back(here);
}

}  // namespace

std::vector<prose::Occurrence> missing_figures(const facts::Facts& facts) {
  std::vector<prose::Occurrence> places;
  for (const prose::Narrative& narrative : facts.narratives()) {
    for (const prose::Sentence& sentence : narrative.sentences)
      for (const prose::Clause& clause : sentence.clauses)
        look_at(*narrative.passage, sentence, clause, places);
    look_for_rates_and_amounts(*narrative.passage, places);
  }
  return places;
}

}  // namespace xxgk::rules
