// N-20, N-24, N-25: the numbers of the prose among themselves.
#include <algorithm>
#include <map>

#include "prose/part_lists.h"
#include "rules/narrative/meant_figures.h"
#include "rules/narrative/narrative.h"
#include "text/characters.h"
#include "text/decimal.h"

namespace xxgk::rules {
namespace {

using lexicon::Meaning;
using std::u16string_view;

// Whether the parts fit one of the counts before them, or all of these together: as they are written, or with the
// figures of the tables in place of those which contradict them.
bool fits_a_whole(const MeantFigures& meant, const prose::Passage& passage, const prose::Parts& parts,
                  const std::vector<Decimal>& sums) {
  std::vector<Decimal> wholes = meant.sums_of(passage, parts.wholes);
  for (const prose::Figure* whole : parts.wholes)
    for (const Decimal value : meant.of(passage, *whole)) wholes.push_back(value);
  return std::any_of(sums.begin(), sums.end(), [&](Decimal sum) {
    return std::any_of(wholes.begin(), wholes.end(), [&](Decimal whole) {
      const int order = text::compare(sum, whole);
      return order == 0 || (order < 0 && !parts.all);
    });
  });
}

void compare(Judgements& judgements, const MeantFigures& meant, const prose::Passage& passage,
             const prose::Parts& parts) {
  const std::vector<Decimal> sums = meant.sums_of(passage, parts.figures);
  if (sums.empty()) return;
  const Decimal sum = sums.front();
  const std::optional<Decimal> in_myriads = text::decimal(sum.mantissa, sum.scale - 4);
  const bool myriad_too_many = parts.whole->in_myriads && in_myriads == parts.whole->value;
  if (!myriad_too_many && fits_a_whole(meant, passage, parts, sums)) return;
  const bool fewer = text::compare(sum, parts.whole->value) < 0;
  const bool doubtful = parts.overlapping || parts.open_ended || parts.mixed || (parts.implied && fewer);
  const Severity severity = doubtful && !myriad_too_many ? Severity::warning : Severity::error;
  Judgement& finding = judgements.add(myriad_too_many ? "N-24" : "N-20", "", severity);
  finding.span = passage.span(parts.begin, parts.end);
  finding.expected = sum;
  finding.found = parts.whole->value;
  std::vector<Decimal> terms;
  for (const prose::Figure* figure : parts.figures) terms.push_back(figure->value);
  finding.arguments = {argument("terms", std::move(terms))};
}

int check_parts(const facts::Facts& facts, Judgements& judgements) {
  const MeantFigures meant(facts, judgements);
  int count = 0;
  for (const prose::Narrative& narrative : facts.narratives()) {
    const prose::Sentence* before = nullptr;
    for (const prose::Sentence& sentence : narrative.sentences) {
      for (const prose::Parts& parts : prose::part_lists(sentence, before)) {
        ++count;
        compare(judgements, meant, *narrative.passage, parts);
      }
      before = &sentence;
    }
  }
  return count;
}

// 上年结转8件，收到783件，办结788件，结转下年2件: what came in went out, whatever the table says.
int check_balance(const facts::Facts& facts, Judgements& judgements) {
  std::map<const prose::Sentence*, std::map<std::string_view, const prose::Claim*>> by_sentence;
  for (const prose::Claim& claim : facts.claims())
    if (!claim.slot->says) by_sentence[claim.sentence].emplace(claim.slot->rule, &claim);
  const prose::TableFigures figures(facts.tables());
  int count = 0;
  for (const auto& [sentence, claims] : by_sentence) {
    const auto of = [&claims = claims](std::string_view rule) {
      const auto at = claims.find(rule);
      return at == claims.end() ? nullptr : at->second;
    };
    const prose::Claim* in = of("N-03");
    const prose::Claim* received = of("N-01");
    const prose::Claim* done = of("N-04");
    const prose::Claim* out = of("N-05");
    if (!in || !received || !done || !out) continue;
    ++count;
    const auto came = text::add(in->value, received->value);
    const auto went = text::add(done->value, out->value);
    if (!came || !went || came == went || received->value == *went) continue;
    // Where the table was read it tells which of them is wrong, or that all are right: 答复 may leave some out, 办结 not.
    const bool all_done = lexicon::says(done->clause->text, Meaning::finished) &&
                          !lexicon::says(sentence->text, Meaning::answered);
    const bool known = std::all_of(claims.begin(), claims.end(), [&](const auto& c) {
      return prose::verdict_of(*c.second, figures) == prose::Verdict::agrees;
    });
    const bool contradicted = std::any_of(claims.begin(), claims.end(), [&](const auto& c) {
      return prose::verdict_of(*c.second, figures) == prose::Verdict::contradicts;
    });
    if ((known && !all_done) || contradicted) continue;
    Judgement& finding = judgements.add("N-20", "balance", Severity::warning);
    finding.span = in->passage->span(sentence->begin, sentence->end);
    finding.expected = *came;
    finding.found = *went;
    finding.arguments = {argument("in", in->value), argument("received", received->value),
                         argument("done", done->value), argument("out", out->value)};
  }
  return count;
}

// What is counted, without the words that only frame it: 全年共主动公开政府信息 is 主动公开政府信息.
std::u16string subject_of(const prose::Clause& clause, std::size_t mark_place) {
  std::u16string subject;
  for (const char16_t c : u16string_view(clause.pattern).substr(0, mark_place))
    if (c != prose::mark::year) subject.push_back(c);
  for (const u16string_view frame : lexicon::words(Meaning::frame))
    for (std::size_t at; (at = subject.find(frame)) != std::u16string::npos;) subject.erase(at, frame.size());
  return subject;
}

// 主动公开政府信息, 公开信息: as a whole, and not of one kind.
bool names_information(u16string_view subject) { return lexicon::ends_with(subject, Meaning::information); }

// The same count in two places of section 一.
int check_repeated(const facts::Facts& facts, Judgements& judgements, int year) {
  struct Seen {
    const prose::Figure* figure;
    const prose::Clause* clause;
  };
  std::map<std::u16string, Seen> seen;
  int count = 0;
  for (const prose::Narrative& narrative : facts.narratives()) {
    if (narrative.passage->section != 1) continue;
    for (const prose::Sentence& sentence : narrative.sentences) {
      for (const prose::Clause& clause : sentence.clauses) {
        const std::vector<int> years = prose::years_of(clause);
        const bool other_year = std::any_of(years.begin(), years.end(), [&](int y) { return y != year; });
        const std::size_t place = clause.pattern.find(prose::mark::count);
        if (other_year || place == std::u16string::npos || prose::begins_statement(clause.text)) continue;
        const auto figure = std::find_if(clause.figures.begin(), clause.figures.end(),
                                         [](const prose::Figure& f) { return f.kind == prose::mark::count; });
        const std::u16string subject = subject_of(clause, place);
        if (figure->approximate || figure->unit == 0 || !names_information(subject)) continue;
        // By one channel, told with its name in the same clause, or by all.
        if (prose::names_medium(sentence.text) && !prose::names_medium(subject)) continue;
        const auto [first, added] = seen.emplace(subject + figure->unit, Seen{&*figure, &clause});
        if (added) continue;
        ++count;
        if (first->second.figure->value == figure->value) continue;
        Judgement& finding = judgements.add("N-25", "");
        finding.span = narrative.passage->span(clause.begin, clause.end);
        finding.expected = first->second.figure->value;
        finding.found = figure->value;
        finding.arguments = {argument("sentence", clause.text),
                             argument("first", first->second.clause->text)};
      }
    }
  }
  return count;
}

// 3241654万次: nothing is counted so exactly in units of ten thousand; 万 is one word too many.
int check_magnitudes(const facts::Facts& facts, Judgements& judgements) {
  constexpr std::size_t most_digits = 6;
  int count = 0;
  for (const prose::Passage& passage : facts.passages()) {
    const u16string_view text = passage.text;
    for (std::size_t at = text.find(u'万'); at != u16string_view::npos; at = text.find(u'万', at + 1)) {
      std::size_t begin = at;
      while (begin > 0 && text::is_digit(text[begin - 1])) --begin;
      if (begin == at || (begin > 0 && u16string_view(u".，").find(text[begin - 1]) != u16string_view::npos))
        continue;
      ++count;
      const u16string_view digits = text.substr(begin, at - begin);
      const bool counted =
          prose::stands_at(passage, at + 1, u"次") || prose::stands_at(passage, at + 1, u"人次") ||
          prose::stands_at(passage, at + 1, u"条") || prose::stands_at(passage, at + 1, u"件");
      if (digits.size() <= most_digits || digits.ends_with(u"00") || !counted) continue;
      Judgement& finding = judgements.add("N-24", "magnitude", Severity::warning);
      finding.span = passage.span(begin, at + 2);
      finding.found = std::u16string(text.substr(begin, at + 2 - begin));
      finding.expected = std::u16string(digits) + std::u16string(text.substr(at + 1, 1));
    }
  }
  return count;
}

}  // namespace

void check_prose_sums(const facts::Facts& facts, Judgements& judgements) {
  const int parts = check_parts(facts, judgements);
  const int sums = parts + check_balance(facts, judgements);
  const int repeated = facts.report().year ? check_repeated(facts, judgements, *facts.report().year) : 0;
  judgements.tally("N-20", sums);
  judgements.tally("N-24", parts + check_magnitudes(facts, judgements));
  judgements.tally("N-25", repeated);
}

}  // namespace xxgk::rules
