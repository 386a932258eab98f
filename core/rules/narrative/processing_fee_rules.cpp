// N-29, N-34: 信息处理费 in the prose. Tariff: 国办函〔2020〕109号 — whole multiples of 10 元, by item or by page.
#include <algorithm>

#include "rules/narrative/narrative.h"
#include "text/decimal.h"

namespace xxgk::rules {
namespace {

using std::u16string_view;

constexpr u16string_view kFee = u"信息处理费";
constexpr int kScaleOfTenYuan = 3;  // in 万元

const std::vector<prose::Phrase>& no_fee() {
  static const std::vector<prose::Phrase> phrases{
      u"(未|没有|无|未曾|从未|不存在|未有|均未|暂未)*(收取|收费|产生|发生)*信息处理费",
      u"(未|没有|均未)[向*]收取*信息处理费", u"(未|没有|无|不存在|暂未|尚未)*信息处理费[的](收取|收费)",
      u"(未|没有|均未|从未)向[政府信息公开|信息公开]申请人收取[任何]费用", u"信息处理费(为零|为0元)"};
  return phrases;
}

// 2023年有3件…收取信息处理费2230元。其中，甲局1件，收取880元；…
struct Fees {
  const prose::Passage* passage = nullptr;
  const prose::Sentence* sentence = nullptr;  // with the sum
  prose::Figure total;
  std::optional<prose::Figure> cases;
  std::vector<prose::Figure> parts;
  std::vector<prose::Figure> part_cases;
  std::size_t end = 0;
};

bool is_of_year(const prose::Sentence& sentence, int year) {
  return std::all_of(sentence.clauses.begin(), sentence.clauses.end(), [&](const prose::Clause& clause) {
    const std::vector<int> years = prose::years_of(clause);
    return std::all_of(years.begin(), years.end(), [&](int y) { return y == year; });
  });
}

// The amounts and counts of one clause, to the parts.
void add_parts(const prose::Clause& clause, Fees& fees) {
  for (const prose::Figure& figure : clause.figures) {
    if (figure.kind == prose::mark::money) fees.parts.push_back(figure);
    if (figure.kind == prose::mark::count && figure.unit != 0) fees.part_cases.push_back(figure);
    fees.end = figure.end;
  }
}

std::optional<Fees> fees_in(const prose::Narrative& narrative, std::size_t at, int year) {
  const prose::Sentence& sentence = narrative.sentences[at];
  if (sentence.text.find(kFee) == u16string_view::npos || !is_of_year(sentence, year)) return std::nullopt;
  Fees fees;
  fees.passage = narrative.passage;
  fees.sentence = &sentence;
  bool found = false;
  bool among = false;
  for (const prose::Clause& clause : sentence.clauses) {
    among = among || clause.text.find(u"其中") != u16string_view::npos || clause.bracket.has_value();
    if (among) {
      add_parts(clause, fees);
      continue;
    }
    for (const prose::Figure& figure : clause.figures) {
      if (figure.approximate) return std::nullopt;
      if (figure.kind == prose::mark::money && !found) {
        fees.total = figure;
        fees.end = figure.end;
        found = true;
      }
      if (figure.kind == prose::mark::count && !found && figure.unit != 0) fees.cases = figure;
    }
  }
  if (!found) return std::nullopt;
  if (at + 1 < narrative.sentences.size()) {
    const prose::Sentence& next = narrative.sentences[at + 1];
    if (next.text.substr(0, 2) == u"其中")
      for (const prose::Clause& clause : next.clauses) add_parts(clause, fees);
  }
  return fees;
}

std::optional<Decimal> sum_of(const std::vector<prose::Figure>& figures) {
  std::optional<Decimal> sum = Decimal{};
  for (const prose::Figure& figure : figures)
    sum = sum && !figure.approximate ? text::add(*sum, figure.value) : std::nullopt;
  return sum;
}

// In 元, as people say it.
Decimal yuan(Decimal amount) { return text::decimal(amount.mantissa, amount.scale - 4).value_or(amount); }

void check_fees(Judgements& judgements, const Fees& fees) {
  const auto add = [&](std::string_view variant, std::optional<Value> expected, Decimal found) -> Judgement& {
    Judgement& finding = judgements.add("N-29", variant);
    finding.span = fees.passage->span(fees.total.begin, fees.end);
    finding.expected = std::move(expected);
    finding.found = found;
    return finding;
  };
  const std::optional<Decimal> amounts = sum_of(fees.parts);
  const std::optional<Decimal> myriadfold =
      amounts ? text::decimal(amounts->mantissa, amounts->scale - 4) : amounts;
  if (fees.parts.size() >= 2 && myriadfold == fees.total.value && fees.total.value.mantissa > 0) {
    Judgement& finding = judgements.add("N-24", "money", Severity::error);
    finding.span = fees.passage->span(fees.total.begin, fees.end);
    finding.expected = yuan(*amounts);
    finding.found = yuan(fees.total.value);
  } else if (fees.parts.size() >= 2 && amounts && *amounts != fees.total.value)
    add("amounts", yuan(*amounts), yuan(fees.total.value));
  const std::optional<Decimal> cases = sum_of(fees.part_cases);
  if (fees.cases && fees.part_cases.size() >= 2 && fees.part_cases.size() == fees.parts.size() && cases &&
      *cases != fees.cases->value) {
    add("cases", *cases, fees.cases->value).span =
        fees.passage->span(std::min(fees.cases->begin, fees.total.begin), fees.end);
  }
  // A total that its parts contradict, themselves multiples of 10 yuan, is wrong for that reason alone.
  const bool told =
      fees.parts.size() >= 2 && amounts && *amounts != fees.total.value && amounts->scale <= kScaleOfTenYuan;
  if (fees.total.value.scale > kScaleOfTenYuan && !told) add("tariff", std::nullopt, yuan(fees.total.value));
}

struct Denial {
  const prose::Passage* passage;
  const prose::Clause* clause;
};

std::vector<Denial> denials(const facts::Facts& facts, int year) {
  std::vector<Denial> found;
  for (const prose::Narrative& narrative : facts.narratives())
    for (const prose::Sentence& sentence : narrative.sentences) {
      if (!is_of_year(sentence, year)) continue;
      for (const prose::Clause& clause : sentence.clauses)
        if (std::any_of(no_fee().begin(), no_fee().end(),
                        [&](const prose::Phrase& p) { return !p.find(clause).empty(); }))
          found.push_back({narrative.passage, &clause});
    }
  return found;
}

}  // namespace

void check_processing_fees(const facts::Facts& facts, Judgements& judgements) {
  if (!facts.report().year) {
    for (const std::string_view rule : {"N-29", "N-34"}) judgements.skipped(rule, "year_unknown");
    return;
  }
  const int year = *facts.report().year;
  std::vector<Fees> all;
  for (const prose::Narrative& narrative : facts.narratives())
    for (std::size_t i = 0; i < narrative.sentences.size(); ++i)
      if (const auto fees = fees_in(narrative, i, year)) all.push_back(*fees);
  for (const Fees& fees : all) check_fees(judgements, fees);
  judgements.tally("N-29", static_cast<int>(all.size()));

  const std::vector<Denial> none = denials(facts, year);
  for (const Denial& denial : none) {
    const auto paid =
        std::find_if(all.begin(), all.end(), [](const Fees& fees) { return fees.total.value.mantissa > 0; });
    if (paid == all.end()) continue;
    Judgement& finding = judgements.add("N-34", "");
    finding.span = denial.passage->span(denial.clause->begin, denial.clause->end);
    finding.found = yuan(paid->total.value);
    finding.arguments = {argument("sentence", denial.clause->text)};
  }
  judgements.tally("N-34", static_cast<int>(none.size()));
}

}  // namespace xxgk::rules
