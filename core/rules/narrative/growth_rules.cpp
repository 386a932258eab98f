// N-22: how much a number grew or fell, worked out again from this year's and last year's, or from one and the difference.
#include <algorithm>
#include <cstdlib>

#include "lexicon/lexicon.h"
#include "rules/narrative/meant_figures.h"
#include "rules/narrative/narrative.h"
#include "rules/narrative/rates.h"
#include "text/characters.h"
#include "text/decimal.h"

namespace xxgk::rules {
namespace {

using lexicon::Meaning;
using std::u16string_view;

// What two counts before a rate are.
enum class Pair { none, years, more, fewer };

// 31 in 比2022年（31件）下降29%: the earlier of two counts is this year's, the other stands beside last year; or it says by
// how much it is more or fewer: 比上年增加6件，增长30%.
Pair pair_of(u16string_view between, u16string_view behind) {
  const bool with = between.find(u'与') != u16string_view::npos && behind.find(u'比') != u16string_view::npos;
  const bool compares = with || between.find_first_of(u"比较") != u16string_view::npos;
  const bool last_year = prose::contains_any(between, {u"年", u"同期", u"同比"});
  if (!compares || !last_year) return Pair::none;
  const bool more = between.find_first_of(u"增升多") != u16string_view::npos;
  const bool fewer = between.find_first_of(u"减降少") != u16string_view::npos;
  if (more && fewer) return Pair::none;
  return more ? Pair::more : fewer ? Pair::fewer : Pair::years;
}

// Nothing stands between the difference and its rate but words of growth: 6件，增长30%.
bool is_rate_of_difference(u16string_view between, Pair pair) {
  std::u16string rest(between);
  const lexicon::Words& words = lexicon::words(pair == Pair::more ? Meaning::rising : Meaning::falling);
  bool said = false;
  for (const u16string_view word : words)
    for (std::size_t at; (at = rest.find(word)) != std::u16string::npos; said = true)
      rest.erase(at, word.size());
  for (const u16string_view word :
       {u"同比", u"幅度", u"比例", u"增幅", u"降幅", u"涨幅", u"上年", u"较", u"比"})
    for (std::size_t at; (at = rest.find(word)) != std::u16string::npos;) rest.erase(at, word.size());
  return said && rest.find_first_not_of(u"，、（）了为达约是到共") == std::u16string::npos;
}

Finding& add_growth(Judgements& judgements, std::string_view variant, const prose::Passage& passage,
                    const Rate& rate, std::int64_t now, std::int64_t then) {
  Finding& finding = judgements.add("N-22", variant);
  finding.span = passage.span(rate.clause->begin, rate.figure->end);
  finding.found = rate.figure->value;
  finding.arguments = {argument("now", whole_number(now)), argument("then", whole_number(then))};
  return finding;
}

bool check_growth(Judgements& judgements, const MeantFigures& all_meant, const prose::Passage& passage,
                  const prose::Sentence& sentence, const Rate& rate, bool rising) {
  const std::vector<const prose::Figure*> counts = counts_before(sentence, rate, true);
  if (counts.size() != 2 || !is_whole_number(*counts[0]) || !is_whole_number(*counts[1])) return false;
  if (counts[0]->unit != counts[1]->unit) return false;
  const u16string_view text = passage.text;
  const u16string_view behind = text.substr(counts[1]->end, rate.figure->begin - counts[1]->end);
  const Pair pair = pair_of(text.substr(counts[0]->end, counts[1]->begin - counts[0]->end), behind);
  const bool by_difference = pair == Pair::more || pair == Pair::fewer;
  if (pair == Pair::none || (by_difference && !is_rate_of_difference(behind, pair))) return false;
  const std::int64_t now = counts[0]->value.mantissa;
  const std::int64_t other = counts[1]->value.mantissa;
  const auto then_of = [&](std::int64_t of_now) {
    return pair == Pair::more ? of_now - other : pair == Pair::fewer ? of_now + other : other;
  };
  const std::int64_t then = then_of(now);
  if (then < 0 || (then == 0 && !by_difference)) return false;
  for (const std::int64_t meant : all_meant.whole_numbers_of(passage, *counts[0])) {
    const std::int64_t before = then_of(meant);
    const std::int64_t by = rising ? meant - before : before - meant;
    if (by >= 0 && before > 0 && is_share(*rate.figure, by, before)) return true;
  }
  if (then == 0) {
    add_growth(judgements, "from_nothing", passage, rate, now, then);
    return true;
  }
  const std::int64_t change = rising ? now - then : then - now;
  if (change >= 0 && !distance(*rate.figure, change, then)) return false;
  Finding& finding = add_growth(judgements, change >= 0 ? "" : "direction", passage, rate, now, then);
  if (change >= 0) finding.expected = share_of(*rate.figure, change, then);
  return true;
}

// 由90%提高到95%，提高了5%: those are 5 percentage points.
int check_points(Judgements& judgements, const prose::Passage& passage, const prose::Sentence& sentence) {
  std::vector<Rate> rates;
  for (const prose::Clause& clause : sentence.clauses)
    for (const prose::Figure& figure : clause.figures)
      if (figure.kind == prose::mark::percent) rates.push_back({&figure, &clause, 0});
  int count = 0;
  const u16string_view text = passage.text;
  for (std::size_t i = 0; i + 2 < rates.size(); ++i) {
    const prose::Figure& from = *rates[i].figure;
    const prose::Figure& to = *rates[i + 1].figure;
    const prose::Figure& by = *rates[i + 2].figure;
    const auto between = [&](const prose::Figure& a, const prose::Figure& b) {
      return a.end <= b.begin ? text.substr(a.end, b.begin - a.end) : u16string_view();
    };
    const bool leads =
        prose::contains_any(between(from, to), {u"提高到", u"提升到", u"提高至", u"提升至", u"上升到",
                                                u"上升至", u"增长到", u"增长至", u"增加到", u"下降到",
                                                u"下降至", u"降低到", u"降低至", u"降到", u"降至"});
    const u16string_view last = between(to, by);
    const bool grew = lexicon::says(last, Meaning::rising) || prose::contains_any(last, {u"提升"});
    const bool fell = lexicon::says(last, Meaning::falling);
    if (!leads || grew == fell || last.size() > 8) continue;
    ++count;
    const auto difference =
        grew ? text::subtract(to.value, from.value) : text::subtract(from.value, to.value);
    if (difference != by.value) continue;
    Finding& finding = judgements.add("N-22", "points");
    finding.span = passage.span(to.end + last.find_first_not_of(u"，、（"), by.end);
    finding.found = by.value;
    finding.arguments = {argument("then", from.value), argument("now", to.value)};
  }
  return count;
}

// 30-40%: the first of two percentages without its sign.
int check_ranges(Judgements& judgements, const prose::Passage& passage) {
  const u16string_view text = passage.text;
  int count = 0;
  for (std::size_t i = 1; i + 1 < text.size(); ++i) {
    if (u16string_view(u"-－–—~～至").find(text[i]) == u16string_view::npos) continue;
    std::size_t begin = i;
    std::size_t end = i + 1;
    while (begin > 0 && text::is_digit(text[begin - 1])) --begin;
    while (end < text.size() && text::is_digit(text[end])) ++end;
    constexpr std::size_t most_digits = 2;
    const std::size_t first = i - begin;
    const std::size_t second = end - i - 1;
    if (first == 0 || second == 0 || first > most_digits || second > most_digits) continue;
    if (end >= text.size() || text[end] != u'%') continue;
    if (begin > 0 && u16string_view(u".-－–—~～第").find(text[begin - 1]) != u16string_view::npos) continue;
    if (first > second || (first == second && text.substr(begin, first) >= text.substr(i + 1, second)))
      continue;
    ++count;
    Finding& finding = judgements.add("N-22", "range", Severity::hint);
    finding.span = passage.span(begin, end + 1);
    finding.found = std::u16string(text.substr(begin, end + 1 - begin));
    finding.expected =
        std::u16string(text.substr(begin, first)) + u"%" + std::u16string(text.substr(i, end + 1 - i));
  }
  return count;
}

}  // namespace

void check_growths(const facts::Facts& facts, Judgements& judgements) {
  const MeantFigures meant(facts, judgements);
  int count = 0;
  for (const prose::Narrative& narrative : facts.narratives()) {
    count += check_ranges(judgements, *narrative.passage);
    for (const prose::Sentence& sentence : narrative.sentences) {
      for (const Rate& rate : rates_behind(sentence, lexicon::words(Meaning::rising)))
        count += check_growth(judgements, meant, *narrative.passage, sentence, rate, true);
      for (const Rate& rate : rates_behind(sentence, lexicon::words(Meaning::falling)))
        count += check_growth(judgements, meant, *narrative.passage, sentence, rate, false);
      count += check_points(judgements, *narrative.passage, sentence);
    }
  }
  judgements.tally("N-22", count);
}

}  // namespace xxgk::rules
