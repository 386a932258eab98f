#include "rules/fee_statements.h"

#include <algorithm>

#include "text/decimal.h"

namespace xxgk::rules {
namespace {

using std::u16string_view;

// Money that is not, or not this year, among the fees the unit took.
bool is_another_matter(u16string_view sentence) {
  const bool of_others = sentence.find(u"财政") != u16string_view::npos &&
                         prose::contains_any(sentence, {u"填报", u"填列", u"统计", u"汇总", u"报送"});
  return of_others || prose::contains_any(sentence, {u"退", u"减免", u"免收", u"次年", u"下年", u"下一年",
                                                     u"由财政", u"标准"});
}

bool names_another_year(const prose::Sentence& sentence, std::optional<int> year) {
  return std::any_of(sentence.clauses.begin(), sentence.clauses.end(), [&](const prose::Clause& clause) {
    const std::vector<int> years = prose::years_of(clause);
    return std::any_of(years.begin(), years.end(), [&](int named) { return named != year; });
  });
}

const prose::Figure* first_of(const prose::Clause& clause, char16_t kind, u16string_view units) {
  for (const prose::Figure& figure : clause.figures)
    if (figure.kind == kind && !figure.approximate &&
        (units.empty() || units.find(figure.unit) != u16string_view::npos))
      return &figure;
  return nullptr;
}

void read_clause(const prose::Passage& passage, const prose::Clause& clause, FeeStatements& fees) {
  if (prose::contains_any(clause.text, {u"未", u"没有", u"无", u"应收", u"应缴"})) return;
  const bool notice = prose::contains_any(clause.text, {u"通知"});
  const prose::Figure* count = first_of(clause, prose::mark::count, u"件份");
  if (notice && count && !fees.notices && text::is_integer(count->value)) {
    fees.notices = count->value;
    fees.notices_at = {&passage, count->begin, count->end};
  }
  const bool really = prose::contains_any(clause.text, {u"实际", u"实收"});
  const bool taken = really || prose::contains_any(clause.text, {u"收取", u"收到", u"缴纳", u"收费"});
  const prose::Figure* amount = first_of(clause, prose::mark::money, {});
  if (notice || !taken || !amount || (fees.received && !really)) return;
  fees.received = amount->value;
  fees.received_at = {&passage, amount->begin, amount->end};
}

}  // namespace

FeeStatements fee_statements(const facts::Facts& facts) {
  FeeStatements fees;
  fees.mentioned = says_any(facts, {u"信息处理费", u"公开处理费", u"收费", u"收取费用", u"收取任何费用"});
  for (const prose::Narrative& narrative : facts.narratives()) {
    for (const prose::Sentence& sentence : narrative.sentences) {
      // 未向公众收取信息处理的相关费用
      for (const prose::Clause& clause : sentence.clauses)
        fees.mentioned = fees.mentioned || (prose::contains_any(clause.text, {u"收取"}) &&
                                            prose::contains_any(clause.text, {u"费用"}));
      if (!prose::contains_any(sentence.text, {u"信息处理费", u"收费通知"}) ||
          is_another_matter(sentence.text) || names_another_year(sentence, facts.report().year))
        continue;
      for (const prose::Clause& clause : sentence.clauses) {
        if (clause.text.starts_with(u"其中")) break;
        read_clause(*narrative.passage, clause, fees);
      }
    }
  }
  return fees;
}

}  // namespace xxgk::rules
