// N-20, N-24, N-25: the numbers of the prose among themselves.
//
// A whole and its parts are compared only where the sentence makes plain which they are: parts in brackets, parts behind
// 其中 or 分别, or a list with its sum. Parts behind 其中 need not be all there are, so only more than the whole is wrong.
#include <algorithm>
#include <map>

#include "check/rules.h"
#include "text/decimal.h"

namespace xxgk::checking {
namespace {

using std::u16string_view;

// Where these stand, another statement begins, or the same thing may be counted twice.
constexpr u16string_view kNewStatement[] = {u"答复", u"办结",   u"结转", u"转结", u"收到", u"受理", u"回复",
                                            u"累计", u"处理费", u"同比", u"较",   u"比",   u"增",   u"减"};
constexpr u16string_view kOverlapping[] = {u"网站", u"微信", u"公众号", u"微博", u"公示栏", u"渠道",
                                           u"平台", u"广播", u"抖音",   u"报",   u"栏"};
constexpr u16string_view kSumWords[] = {u"共计", u"合计", u"总计", u"共"};

struct Parts {
  const Figure* whole = nullptr;
  std::vector<const Figure*> figures;
  bool all = false;          // the words say that there are no others
  bool overlapping = false;  // one thing may be in two of them
  std::size_t begin = 0;     // in Passage::text
  std::size_t end = 0;
};

bool is_count(const Figure& figure) { return figure.kind == mark::count && !figure.approximate; }

// A list item is a name with its number: nothing follows the number, and no new statement begins.
bool is_item_clause(const Clause& clause) {
  return !clause.pattern.empty() && clause.pattern.back() == mark::count &&
         !contains_any(clause.text, kNewStatement);
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
  parts.overlapping = parts.overlapping || contains_any(clause.text, kOverlapping);
  return found > 0;
}

// The parts behind a clause whose last figure is a whole: in brackets, or behind 其中 and 分别.
std::optional<Parts> parts_behind(const Sentence& sentence, std::size_t at) {
  const Clause& clause = sentence.clauses[at];
  if (clause.figures.empty() || at + 1 >= sentence.clauses.size()) return std::nullopt;
  if (!is_count(clause.figures.back()) || clause.figures.back().unit == 0) return std::nullopt;
  const Clause& next = sentence.clauses[at + 1];
  const bool bracketed = next.in_brackets && !clause.in_brackets;
  const bool among = next.text.starts_with(u"其中");
  const bool respectively = next.text.find(u"分别") != u16string_view::npos;
  const bool some =
      next.text.find(u"含") != u16string_view::npos || next.text.find(u"包括") != u16string_view::npos;
  if (!bracketed && !among && !respectively) return std::nullopt;
  Parts parts;
  parts.whole = &clause.figures.back();
  parts.begin = parts.whole->begin;
  parts.all = respectively || (bracketed && !among && !some && !next.text.ends_with(u'等'));
  for (std::size_t i = at + 1; i < sentence.clauses.size(); ++i) {
    const Clause& item = sentence.clauses[i];
    if (bracketed && !item.in_brackets) break;
    if (!is_item_clause(item) || !add_counts(item, parts.whole->unit, parts)) {
      if (bracketed || i == at + 1) return std::nullopt;
      parts.all = false;  // the list may go on in other words
      break;
    }
  }
  return parts.figures.size() >= 2 ? std::optional(parts) : std::nullopt;
}

// A list with its sum: "A3件、B4件，共7件".
std::optional<Parts> parts_before(const Sentence& sentence, std::size_t at) {
  const Clause& clause = sentence.clauses[at];
  if (at == 0 || clause.figures.size() != 1 || !is_count(clause.figures.front())) return std::nullopt;
  const std::size_t mark_place = clause.pattern.find(mark::count);
  const u16string_view words = u16string_view(clause.pattern).substr(0, mark_place);
  if (std::find(std::begin(kSumWords), std::end(kSumWords), words) == std::end(kSumWords))
    return std::nullopt;
  Parts parts;
  parts.whole = &clause.figures.front();
  parts.all = true;
  const Clause& list = sentence.clauses[at - 1];
  if (!is_item_clause(list) || !add_counts(list, parts.whole->unit, parts)) return std::nullopt;
  parts.begin = list.begin;
  parts.end = parts.whole->end;
  return parts.figures.size() >= 2 ? std::optional(parts) : std::nullopt;
}

std::optional<Decimal> sum_of(const Parts& parts) {
  std::optional<Decimal> sum = Decimal{};
  for (const Figure* figure : parts.figures) sum = sum ? text::add(*sum, figure->value) : sum;
  return sum;
}

void compare(Context& context, const Passage& passage, const Parts& parts) {
  const std::optional<Decimal> sum = sum_of(parts);
  if (!sum) return;
  const int order = text::compare(*sum, parts.whole->value);
  const std::optional<Decimal> in_myriads = text::decimal(sum->mantissa, sum->scale - 4);
  const bool myriad_too_many = parts.whole->in_myriads && in_myriads == parts.whole->value;
  if (!myriad_too_many && (order == 0 || (order < 0 && !parts.all))) return;
  const Severity severity = parts.overlapping && !myriad_too_many ? Severity::warning : Severity::error;
  Finding& finding = context.add(myriad_too_many ? "N-24" : "N-20", "", severity);
  finding.span = passage.span(parts.begin, parts.end);
  finding.expected = text::to_string(*sum);
  finding.found = text::to_string(parts.whole->value);
  std::string terms;
  for (const Figure* figure : parts.figures)
    terms += (terms.empty() ? "" : "＋") + text::to_string(figure->value);
  finding.arguments = {argument("terms", terms)};
}

int check_parts(Context& context) {
  int count = 0;
  for (const Narrative& narrative : context.narratives())
    for (const Sentence& sentence : narrative.sentences)
      for (std::size_t i = 0; i < sentence.clauses.size(); ++i)
        for (const auto& parts : {parts_behind(sentence, i), parts_before(sentence, i)}) {
          if (!parts) continue;
          ++count;
          compare(context, *narrative.passage, *parts);
        }
  return count;
}

// 上年结转8件，收到783件，办结788件，结转下年2件: what came in went out, whatever the table says.
int check_balance(Context& context) {
  std::map<const Sentence*, std::map<std::string_view, const Claim*>> by_sentence;
  for (const Claim& claim : context.claims())
    if (!claim.slot->says) by_sentence[claim.sentence].emplace(claim.slot->rule, &claim);
  const TableFigures figures(context.grids());
  int count = 0;
  for (const auto& [sentence, claims] : by_sentence) {
    const auto of = [&claims = claims](std::string_view rule) {
      const auto at = claims.find(rule);
      return at == claims.end() ? nullptr : at->second;
    };
    const Claim* in = of("N-03");
    const Claim* received = of("N-01");
    const Claim* done = of("N-04");
    const Claim* out = of("N-05");
    if (!in || !received || !done || !out) continue;
    ++count;
    const auto came = text::add(in->value, received->value);
    const auto went = text::add(done->value, out->value);
    if (!came || !went || came == went || received->value == *went) continue;
    // Which of them is wrong is told by the table, where it can be.
    if (std::any_of(claims.begin(), claims.end(),
                    [&](const auto& c) { return judge(*c.second, figures) == Verdict::contradicts; }))
      continue;
    Finding& finding = context.add("N-20", "balance", Severity::warning);
    finding.span = in->passage->span(sentence->begin, sentence->end);
    finding.expected = text::to_string(*came);
    finding.found = text::to_string(*went);
    finding.arguments = {argument("in", in->value), argument("received", received->value),
                         argument("done", done->value), argument("out", out->value)};
  }
  return count;
}

// What is counted, without the words that only frame it: 全年共主动公开政府信息 is 主动公开政府信息.
std::u16string subject_of(const Clause& clause, std::size_t mark_place) {
  constexpr u16string_view frames[] = {u"全年", u"本年度", u"本年",   u"今年",   u"年内", u"累计", u"共计",
                                       u"共",   u"总计",   u"我镇",   u"我乡",   u"我局", u"我县", u"我区",
                                       u"我市", u"我街道", u"我单位", u"本机关", u"我委", u"各类", u"："};
  std::u16string subject;
  for (const char16_t c : u16string_view(clause.pattern).substr(0, mark_place))
    if (c != mark::year) subject.push_back(c);
  for (const u16string_view frame : frames)
    for (std::size_t at; (at = subject.find(frame)) != std::u16string::npos;) subject.erase(at, frame.size());
  return subject;
}

// The same count in two places of section 一.
int check_repeated(Context& context, int year) {
  struct Seen {
    const Figure* figure;
    const Clause* clause;
  };
  std::map<std::u16string, Seen> seen;
  int count = 0;
  for (const Narrative& narrative : context.narratives()) {
    if (narrative.passage->section != 1) continue;
    for (const Sentence& sentence : narrative.sentences) {
      if (contains_any(sentence.text, kOverlapping)) continue;
      for (const Clause& clause : sentence.clauses) {
        const std::vector<int> years = years_of(clause);
        const bool other_year = std::any_of(years.begin(), years.end(), [&](int y) { return y != year; });
        const std::size_t place = clause.pattern.find(mark::count);
        if (other_year || place == std::u16string::npos || contains_any(clause.text, kNewStatement)) continue;
        const auto figure = std::find_if(clause.figures.begin(), clause.figures.end(),
                                         [](const Figure& f) { return f.kind == mark::count; });
        const std::u16string subject = subject_of(clause, place);
        if (figure->approximate || figure->unit == 0 || !subject.ends_with(u"公开政府信息")) continue;
        const auto [first, added] = seen.emplace(subject + figure->unit, Seen{&*figure, &clause});
        if (added) continue;
        ++count;
        if (first->second.figure->value == figure->value) continue;
        Finding& finding = context.add("N-25", "");
        finding.span = narrative.passage->span(clause.begin, clause.end);
        finding.expected = text::to_string(first->second.figure->value);
        finding.found = text::to_string(figure->value);
        finding.arguments = {argument("sentence", clause.text),
                             argument("first", first->second.clause->text)};
      }
    }
  }
  return count;
}

}  // namespace

void check_prose_sums(Context& context) {
  const int parts = check_parts(context);
  const int sums = parts + check_balance(context);
  const int repeated = context.report().year ? check_repeated(context, *context.report().year) : 0;
  context.tally("N-20", sums);
  context.tally("N-24", parts);
  context.tally("N-25", repeated);
}

}  // namespace xxgk::checking
