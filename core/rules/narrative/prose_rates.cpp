// N-21, N-22: shares and rates of change, worked out again from the numbers they come with.
//
// The result may have been rounded or cut off, or moved by one in its last place to make 100 per cent of all; only what
// is none of these, whatever the whole, is wrong.
#include <algorithm>
#include <cstdlib>

#include "lexicon/lexicon.h"
#include "rules/narrative/meant_figures.h"
#include "rules/rules.h"
#include "text/decimal.h"

namespace xxgk::rules {
namespace {

using std::u16string_view;

struct Rate {
  const prose::Figure* figure = nullptr;  // the percentage
  const prose::Clause* clause = nullptr;
  std::size_t place = 0;  // of its mark in the clause's pattern
};

bool is_whole_number(const prose::Figure& figure) {
  return figure.kind == prose::mark::count && !figure.approximate && text::is_integer(figure.value) &&
         figure.value.mantissa < 1'000'000'000;
}

// Shares are worked out of whole numbers up to this: 100 of it with four decimals, doubled, still fit.
constexpr std::int64_t kMostOfShare = 1'000'000'000'000;

std::int64_t power_of_ten(int exponent) {
  std::int64_t power = 1;
  while (exponent-- > 0) power *= 10;
  return power;
}

// How far what is written is from part / whole in per cent, in units of its last place; 0 where that was rounded or cut
// off.
std::optional<std::int64_t> distance(const prose::Figure& percent, std::int64_t part, std::int64_t whole) {
  if (whole <= 0 || percent.scale > 4 || std::max(part, whole) > kMostOfShare) return std::nullopt;
  const std::int64_t scaled = part * 100 * power_of_ten(percent.scale);
  const std::int64_t written = percent.value.mantissa * power_of_ten(percent.scale - percent.value.scale);
  const std::int64_t cut_off = scaled / whole;
  const std::int64_t rounded = (2 * scaled + whole) / (2 * whole);
  return std::min(std::abs(written - cut_off), std::abs(written - rounded));
}

bool is_share(const prose::Figure& percent, std::int64_t part, std::int64_t whole) {
  return distance(percent, part, whole) == 0;
}

// With one decimal more than written, for the message; the numbers are such as `distance` takes.
Decimal share_of(const prose::Figure& percent, std::int64_t part, std::int64_t whole) {
  const int scale = std::min(percent.scale + 1, 4);
  const std::int64_t rounded = (2 * part * 100 * power_of_ten(scale) + whole) / (2 * whole);
  return text::decimal(rounded, scale).value_or(Decimal{});
}

// The percentages behind any of the words, within a clause.
std::vector<Rate> rates_behind(const prose::Sentence& sentence, const lexicon::Words& words) {
  std::vector<Rate> rates;
  for (const prose::Clause& clause : sentence.clauses) {
    const u16string_view pattern = clause.pattern;
    const std::size_t place = pattern.find(prose::mark::percent);
    if (place == u16string_view::npos) continue;
    const u16string_view before = pattern.substr(0, place);
    const bool said = prose::contains_any(before, words);
    const auto figure = std::find_if(clause.figures.begin(), clause.figures.end(),
                                     [](const prose::Figure& f) { return f.kind == prose::mark::percent; });
    if (said && !figure->approximate) rates.push_back({&*figure, &clause, place});
  }
  return rates;
}

// In the order of the text. What stands in a bracket that is closed before the place is left out where told.
std::vector<const prose::Figure*> counts_before(const prose::Sentence& sentence, const Rate& rate,
                                                bool with_brackets) {
  std::vector<const prose::Figure*> counts;
  for (const prose::Clause& clause : sentence.clauses) {
    if (!with_brackets && clause.bracket && clause.bracket != rate.clause->bracket) continue;
    for (const prose::Figure& figure : clause.figures)
      if (figure.kind == prose::mark::count && figure.end <= rate.figure->begin) counts.push_back(&figure);
  }
  std::sort(counts.begin(), counts.end(),
            [](const prose::Figure* a, const prose::Figure* b) { return a->begin < b->begin; });
  return counts;
}

// ---- N-21

std::vector<std::int64_t> wholes_of(const prose::TableFigures& tables) {
  static const prose::TableSum sums[] = {"applications.total_processed", "applications.received",
                                         "applications.received+applications.carried_in",
                                         "applications.total_processed+applications.carried_out"};
  std::vector<std::int64_t> wholes;
  for (const prose::TableSum& sum : sums) {
    const auto value = tables.value(sum);
    if (value && text::is_integer(*value)) wholes.push_back(value->mantissa);
  }
  return wholes;
}

bool says_application(const prose::Sentence& sentence) {
  return sentence.text.find(u"申请") != u16string_view::npos ||
         sentence.text.find(u"予以公开") != u16string_view::npos;
}

// 公告20条占25%; 公告20条，占25%: the last count before, in the clause of the percentage or where that says 占 alone.
const prose::Figure* part_of(const prose::Sentence& sentence, const std::vector<const prose::Figure*>& counts,
                             const Rate& rate) {
  if (counts.empty()) return nullptr;
  std::size_t clause_before = sentence.begin;
  for (const prose::Clause& clause : sentence.clauses)
    if (clause.bracket == rate.clause->bracket && clause.end <= rate.clause->begin)
      clause_before = clause.begin;
  constexpr u16string_view bare[] = {u"占", u"约占", u"共占", u"合计占", u"分别占", u"仅占", u"各占"};
  const bool goes_on = std::any_of(std::begin(bare), std::end(bare),
                                   [&](u16string_view word) { return rate.clause->text.starts_with(word); });
  if (counts.back()->begin >= rate.clause->begin) return counts.back();
  // A clause without any figure between them is where one was left out.
  return goes_on && counts.back()->begin >= clause_before ? counts.back() : nullptr;
}

// A sentence with more shares than these is no list of the parts of one whole.
constexpr std::size_t kMostShares = 30;

// The percentages from some before to some behind it make 100.
bool makes_all(const prose::Sentence& sentence, const prose::Figure& percent) {
  std::vector<const prose::Figure*> all;
  for (const prose::Clause& clause : sentence.clauses)
    for (const prose::Figure& figure : clause.figures)
      if (figure.kind == prose::mark::percent) all.push_back(&figure);
  if (all.size() > kMostShares) return false;
  for (std::size_t first = 0; first < all.size() && all[first]->begin <= percent.begin; ++first) {
    std::optional<Decimal> sum = Decimal{};
    for (std::size_t i = first; i < all.size() && sum; ++i) {
      sum = text::add(*sum, all[i]->value);
      if (sum == Decimal{100, 0} && all[i]->begin >= percent.begin) return true;
    }
  }
  return false;
}

// What figures may have been meant to be, and the counts of the tables that shares are taken of.
struct Known {
  MeantFigures meant;
  std::vector<std::int64_t> of_tables;
};

bool check_share(Judgements& judgements, const Known& known, const prose::Passage& passage,
                 const prose::Sentence& sentence, const prose::Sentence* before, const Rate& rate) {
  const std::vector<const prose::Figure*> counts = counts_before(sentence, rate, false);
  const prose::Figure* part_figure = part_of(sentence, counts, rate);
  if (!part_figure || !is_whole_number(*part_figure)) return false;
  // 200余条，其中20条占10%: the whole is not known well enough.
  if (std::any_of(counts.begin(), counts.end(),
                  [](const prose::Figure* figure) { return figure->approximate; }))
    return false;
  const std::vector<std::int64_t> parts = known.meant.whole_numbers_of(passage, *part_figure);
  const std::int64_t part = parts.front();
  std::vector<std::int64_t> wholes;
  const auto include = [&](const prose::Figure& figure) {
    if (!is_whole_number(figure)) return;
    for (const std::int64_t whole : known.meant.whole_numbers_of(passage, figure))
      if (whole >= part) wholes.push_back(whole);
  };
  for (const prose::Figure* figure : counts)
    if (figure != part_figure) include(*figure);
  if (before)
    for (const prose::Clause& clause : before->clauses)
      for (const prose::Figure& figure : clause.figures) include(figure);
  // The tables count applications and nothing else.
  const bool of_applications = says_application(sentence) || (before && says_application(*before));
  for (const std::int64_t whole : known.of_tables)
    if (of_applications && whole >= part) wholes.push_back(whole);
  for (const std::int64_t meant : parts)
    for (const std::int64_t whole : wholes)
      if (meant != part && is_share(*rate.figure, meant, whole)) return true;
  // The whole that comes nearest to what is written.
  std::optional<std::int64_t> nearest;
  std::int64_t off = 0;
  for (const std::int64_t whole : wholes) {
    const auto from_it = distance(*rate.figure, part, whole);
    if (!from_it || (nearest && off <= *from_it)) continue;
    nearest = whole;
    off = *from_it;
  }
  if (!nearest) return false;
  if (off == 0 || (off == 1 && makes_all(sentence, *rate.figure))) return true;
  Finding& finding = judgements.add("N-21", "");
  finding.span = passage.span(rate.figure->begin, rate.figure->end);
  finding.found = rate.figure->value;
  finding.expected = share_of(*rate.figure, part, *nearest);
  finding.arguments = {argument("part", whole_number(part)), argument("whole", whole_number(*nearest))};
  return true;
}

// ---- N-22

// 31 in 比2022年（31件）下降29%: the earlier of two counts is this year's, the other stands beside last year.
bool check_change(Judgements& judgements, const Known& known, const prose::Passage& passage,
                  const prose::Sentence& sentence, const Rate& rate, bool rising) {
  const std::vector<const prose::Figure*> counts = counts_before(sentence, rate, true);
  if (counts.size() != 2 || !is_whole_number(*counts[0]) || !is_whole_number(*counts[1])) return false;
  if (counts[0]->unit != counts[1]->unit) return false;
  const u16string_view between =
      u16string_view(passage.text).substr(counts[0]->end, counts[1]->begin - counts[0]->end);
  const bool compares =
      between.find(u'比') != u16string_view::npos || between.find(u'较') != u16string_view::npos;
  const bool last_year = between.find(u"年") != u16string_view::npos;
  // 比上年增加6件，增长30%: the second count is the difference.
  const bool is_difference = between.find_first_of(u"增减升降多少") != u16string_view::npos;
  if (!compares || !last_year || is_difference) return false;
  const std::int64_t now = counts[0]->value.mantissa;
  const std::int64_t then = counts[1]->value.mantissa;
  if (then == 0) return false;
  const std::int64_t change = rising ? now - then : then - now;
  for (const std::int64_t meant : known.meant.whole_numbers_of(passage, *counts[0])) {
    const std::int64_t by = rising ? meant - then : then - meant;
    if (by >= 0 && is_share(*rate.figure, by, then)) return true;
  }
  Finding& finding = judgements.add("N-22", change >= 0 ? "" : "direction");
  finding.span = passage.span(rate.clause->begin, rate.figure->end);
  finding.found = rate.figure->value;
  if (change >= 0) finding.expected = share_of(*rate.figure, change, then);
  finding.arguments = {argument("now", whole_number(now)), argument("then", whole_number(then))};
  return true;
}

}  // namespace

void check_prose_rates(const facts::Facts& facts, Judgements& judgements) {
  const lexicon::Words shares{u"占"};
  const Known known{MeantFigures(facts, judgements), wholes_of(prose::TableFigures(facts.tables()))};
  int share_count = 0;
  int change_count = 0;
  for (const prose::Narrative& narrative : facts.narratives()) {
    const prose::Sentence* before = nullptr;
    for (const prose::Sentence& sentence : narrative.sentences) {
      for (const Rate& rate : rates_behind(sentence, shares))
        share_count += check_share(judgements, known, *narrative.passage, sentence, before, rate);
      for (const Rate& rate : rates_behind(sentence, lexicon::words(lexicon::Meaning::rising)))
        change_count += check_change(judgements, known, *narrative.passage, sentence, rate, true);
      for (const Rate& rate : rates_behind(sentence, lexicon::words(lexicon::Meaning::falling)))
        change_count += check_change(judgements, known, *narrative.passage, sentence, rate, false);
      before = &sentence;
    }
  }
  judgements.tally("N-21", share_count);
  judgements.tally("N-22", change_count);
}

}  // namespace xxgk::rules
