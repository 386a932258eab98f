// N-21: shares, worked out again from the numbers they come with.
//
// The result may have been rounded or cut off, or moved by one in its last place to make 100 per cent of all; only what
// is none of these, whatever the whole, is wrong.
#include <algorithm>

#include "prose/part_lists.h"
#include "rules/narrative/meant_figures.h"
#include "rules/narrative/narrative.h"
#include "rules/narrative/rates.h"
#include "text/decimal.h"

namespace xxgk::rules {
namespace {

using std::u16string_view;

std::vector<std::int64_t> wholes_of(const prose::TableFigures& tables,
                                    const std::vector<prose::TableSum>& sums) {
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
  const bool goes_on = lexicon::opens_with(rate.clause->text, lexicon::Meaning::share_alone);
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
  std::vector<std::int64_t> finished;  // of these, those that were dealt with
};

// What a share may be of.
struct Wholes {
  std::vector<std::int64_t> counts;
  bool known = true;  // false where one is only told about: 200余条，其中20条占10%
};

bool names_finished(u16string_view words) {
  return prose::contains_any(words, {u"办结", u"答复", u"处理总", u"办理总"});
}

// 占办结总数的12%: of those finished, whatever else is counted before.
bool is_of_finished(const Rate& rate) {
  const u16string_view before = u16string_view(rate.clause->pattern).substr(0, rate.place);
  const std::size_t of = before.rfind(u'占');
  return of != u16string_view::npos && names_finished(before.substr(of));
}

Wholes wholes_for(const Known& known, const prose::Passage& passage, const prose::Sentence& sentence,
                  const prose::Sentence* before, const Rate& rate, const prose::Figure& part_figure) {
  Wholes wholes;
  const std::int64_t part = part_figure.value.mantissa;
  const bool of_applications = says_application(sentence) || (before && says_application(*before));
  const bool of_finished = of_applications && !known.finished.empty() && is_of_finished(rate);
  const auto include = [&](const prose::Clause& clause, const prose::Figure& figure) {
    if (!is_whole_number(figure) || (of_finished && !names_finished(clause.pattern))) return;
    for (const std::int64_t whole : known.meant.whole_numbers_of(passage, figure))
      if (whole >= part) wholes.counts.push_back(whole);
  };
  for (const prose::Clause& clause : sentence.clauses) {
    if (clause.bracket && clause.bracket != rate.clause->bracket) continue;
    for (const prose::Figure& figure : clause.figures) {
      if (figure.kind != prose::mark::count || figure.end > rate.figure->begin) continue;
      wholes.known = wholes.known && !figure.approximate;
      if (&figure != &part_figure) include(clause, figure);
    }
  }
  if (before)
    for (const prose::Clause& clause : before->clauses)
      for (const prose::Figure& figure : clause.figures) include(clause, figure);
  // The tables count applications and nothing else.
  for (const std::int64_t whole : of_finished ? known.finished : known.of_tables)
    if (of_applications && whole >= part) wholes.counts.push_back(whole);
  return wholes;
}

// Whether the share is right, or cannot be told; else a finding says what it should be.
bool check_share_of(Judgements& judgements, const Known& known, const prose::Passage& passage,
                    const prose::Sentence& sentence, const Rate& rate, const prose::Figure& part_figure,
                    const std::vector<std::int64_t>& wholes) {
  const std::vector<std::int64_t> parts = known.meant.whole_numbers_of(passage, part_figure);
  const std::int64_t part = parts.front();
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

bool check_share(Judgements& judgements, const Known& known, const prose::Passage& passage,
                 const prose::Sentence& sentence, const prose::Sentence* before, const Rate& rate) {
  const prose::Figure* part = part_of(sentence, counts_before(sentence, rate, false), rate);
  if (!part || !is_whole_number(*part)) return false;
  const Wholes wholes = wholes_for(known, passage, sentence, before, rate, *part);
  return wholes.known && check_share_of(judgements, known, passage, sentence, rate, *part, wholes.counts);
}

// A share in brackets behind its part: 不予公开12件（10%）.
struct BracketShare {
  Rate rate;
  const prose::Figure* part;
  const prose::Clause* owner;  // of the part
};

std::vector<BracketShare> bracket_shares(const prose::Sentence& sentence) {
  std::vector<BracketShare> shares;
  for (const prose::Clause& clause : sentence.clauses) {
    if (!clause.bracket || clause.pattern != std::u16string(1, prose::mark::percent)) continue;
    for (const prose::Clause& owner : sentence.clauses)
      for (const prose::Figure& figure : owner.figures)
        if (figure.end == *clause.bracket && is_whole_number(figure))
          shares.push_back({{&clause.figures.front(), &clause, 0}, &figure, &owner});
  }
  return shares;
}

// A part by its name, and no rate: 办结25件（100%） is of those that were due.
bool is_share_by_name(const BracketShare& share) {
  return text::compare(share.rate.figure->value, Decimal{100, 0}) != 0 &&
         !prose::contains_any(share.owner->text, {u"满意", u"好评"}) &&
         (lexicon::says(share.owner->text, lexicon::Meaning::outcome) ||
          lexicon::opens_with(share.owner->text, lexicon::Meaning::part));
}

// What one of them may be of: the known ones, and every count before it.
std::vector<std::int64_t> wholes_of(const prose::Sentence& sentence, const BracketShare& share,
                                    std::vector<std::int64_t> wholes) {
  for (const prose::Clause& clause : sentence.clauses)
    for (const prose::Figure& figure : clause.figures)
      if (figure.kind == prose::mark::count && figure.end <= share.part->begin && is_whole_number(figure) &&
          figure.value.mantissa >= share.part->value.mantissa)
        wholes.push_back(figure.value.mantissa);
  return wholes;
}

// Where several are given, most of them of one whole, that is the whole of the others too. One or two are compared where
// their names say that they are parts.
int check_bracket_shares(Judgements& judgements, const Known& known, const prose::Passage& passage,
                         const prose::Sentence& sentence, const prose::Sentence* before) {
  const std::vector<BracketShare> shares = bracket_shares(sentence);
  constexpr std::size_t fewest = 3;
  if (shares.empty() || shares.size() > kMostShares) return 0;
  const Wholes wholes =
      wholes_for(known, passage, sentence, before, shares.front().rate, *shares.front().part);
  if (!wholes.known) return 0;
  if (shares.size() < fewest) {
    int count = 0;
    for (const BracketShare& share : shares)
      count +=
          is_share_by_name(share) && check_share_of(judgements, known, passage, sentence, share.rate,
                                                    *share.part, wholes_of(sentence, share, wholes.counts));
    return count;
  }
  for (const std::int64_t whole : wholes.counts) {
    const auto right = std::count_if(shares.begin(), shares.end(), [&](const BracketShare& share) {
      return is_share(*share.rate.figure, share.part->value.mantissa, whole);
    });
    if (2 * static_cast<std::size_t>(right) <= shares.size()) continue;
    for (const BracketShare& share : shares)
      if (whole >= share.part->value.mantissa)
        check_share_of(judgements, known, passage, sentence, share.rate, *share.part, {whole});
    return static_cast<int>(shares.size());
  }
  return 0;
}

// The shares of a list that all stand behind 占, one each; empty where the sentence tells more than such a list.
std::vector<const prose::Figure*> shares_of_list(const prose::Sentence& sentence) {
  std::vector<const prose::Figure*> shares;
  for (const prose::Clause& clause : sentence.clauses) {
    std::size_t from = 0;
    for (std::size_t i = 0, figure = 0; i < clause.pattern.size(); ++i) {
      const char16_t c = clause.pattern[i];
      if (c < prose::mark::count || c > prose::mark::year) continue;
      const prose::Figure& here = clause.figures[figure++];
      if (here.kind != prose::mark::percent) continue;
      const u16string_view words = u16string_view(clause.pattern).substr(from, i - from);
      if (words.find(u'占') == u16string_view::npos || here.approximate) return {};
      shares.push_back(&here);
      from = i + 1;
    }
  }
  constexpr std::size_t fewest = 3;
  return shares.size() < fewest || shares.size() > kMostShares ? std::vector<const prose::Figure*>{} : shares;
}

// 占60%、占30%、占5%: all of it is 100, but for what rounding takes or adds.
int check_share_totals(Judgements& judgements, const prose::Passage& passage,
                       const prose::Sentence& sentence) {
  const std::vector<const prose::Figure*> shares = shares_of_list(sentence);
  if (shares.empty()) return 0;
  const u16string_view text = sentence.text;
  const u16string_view between =
      prose::words_at(passage, shares.front()->end, shares.back()->begin - shares.front()->end);
  if (lexicon::says(text, lexicon::Meaning::comparison) ||
      prose::contains_any(text, {u"等", u"以上", u"其余"}) ||
      prose::contains_any(between, {u"其中", u"包括"}) || prose::names_medium(text))
    return 0;
  std::optional<Decimal> sum = Decimal{};
  int scale = 4;
  for (const prose::Figure* share : shares) {
    sum = sum ? text::add(*sum, share->value) : sum;
    scale = std::min(scale, share->scale);
  }
  // Half a unit of the last place for each of them.
  const auto slack = text::decimal(5 * static_cast<std::int64_t>(shares.size()), scale + 1);
  const auto least = slack ? text::subtract(Decimal{100, 0}, *slack) : std::nullopt;
  const auto most = slack ? text::add(Decimal{100, 0}, *slack) : std::nullopt;
  if (!sum || !least || !most) return 0;
  const bool more = text::compare(*sum, *most) > 0;
  // Far less than all of it, or with counts beside them: the list does not mean to name all.
  const bool counted =
      std::any_of(sentence.clauses.begin(), sentence.clauses.end(), [](const prose::Clause& clause) {
        return clause.pattern.find(prose::mark::count) != std::u16string::npos;
      });
  const bool fewer = text::compare(*sum, *least) < 0 && text::compare(*sum, Decimal{80, 0}) >= 0 && !counted;
  if (!more && !fewer) return 1;
  Finding& finding = judgements.add("N-21", "total", more ? Severity::warning : Severity::hint);
  finding.span = passage.span(shares.front()->begin, shares.back()->end);
  finding.found = *sum;
  return 1;
}

// 占34.4 where the other shares of the sentence have their %.
int check_unmarked_shares(Judgements& judgements, const prose::Passage& passage,
                          const prose::Sentence& sentence) {
  const std::u16string unmarked{u'占', prose::mark::count};
  if (sentence.text.find(u'%') == u16string_view::npos) return 0;
  int count = 0;
  for (const prose::Clause& clause : sentence.clauses) {
    if (!u16string_view(clause.pattern).ends_with(unmarked)) continue;
    const prose::Figure& figure = clause.figures.back();
    if (figure.unit != 0 || text::compare(figure.value, Decimal{100, 0}) > 0) continue;
    ++count;
    Finding& finding = judgements.add("N-21", "unmarked");
    finding.span = passage.span(figure.begin - 1, figure.end);
    finding.found = figure.value;
  }
  return count;
}

}  // namespace

void check_prose_shares(const facts::Facts& facts, Judgements& judgements) {
  static const std::vector<prose::TableSum> all{"applications.total_processed", "applications.received",
                                                "applications.received+applications.carried_in",
                                                "applications.total_processed+applications.carried_out"};
  static const std::vector<prose::TableSum> finished{"applications.total_processed",
                                                     "applications.total_processed-applications.other*"};
  const prose::TableFigures tables(facts.tables());
  const Known known{MeantFigures(facts, judgements), wholes_of(tables, all), wholes_of(tables, finished)};
  const lexicon::Words shares{u"占"};
  int count = 0;
  for (const prose::Narrative& narrative : facts.narratives()) {
    const prose::Sentence* before = nullptr;
    for (const prose::Sentence& sentence : narrative.sentences) {
      for (const Rate& rate : rates_behind(sentence, shares))
        count += check_share(judgements, known, *narrative.passage, sentence, before, rate);
      count += check_bracket_shares(judgements, known, *narrative.passage, sentence, before);
      count += check_share_totals(judgements, *narrative.passage, sentence);
      count += check_unmarked_shares(judgements, *narrative.passage, sentence);
      before = &sentence;
    }
  }
  judgements.tally("N-21", count);
}

}  // namespace xxgk::rules
