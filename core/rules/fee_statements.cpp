#include "rules/fee_statements.h"

#include <algorithm>

#include "text/decimal.h"

namespace xxgk::rules {
namespace {

using lexicon::Meaning;
using std::u16string_view;

// Money that is not, or not this year, among the fees the unit took.
bool is_another_matter(u16string_view sentence) {
  const bool of_others =
      sentence.find(u"财政") != u16string_view::npos && lexicon::says(sentence, Meaning::reporter);
  return of_others || lexicon::says(sentence, Meaning::other_fees);
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
  if (lexicon::says(clause.text, Meaning::not_taken)) return;
  const bool notice = clause.text.find(u"通知") != u16string_view::npos;
  const prose::Figure* count = first_of(clause, prose::mark::count, u"件份");
  if (notice && count && !fees.notices && text::is_integer(count->value)) {
    fees.notices = count->value;
    fees.notices_at = {&passage, count->begin, count->end};
  }
  const bool really = lexicon::says(clause.text, Meaning::really);
  const bool taken = really || lexicon::says(clause.text, Meaning::taken);
  const prose::Figure* amount = first_of(clause, prose::mark::money, {});
  if (notice || !taken || !amount || (fees.received && !really)) return;
  fees.received = amount->value;
  fees.received_at = {&passage, amount->begin, amount->end};
}

}  // namespace

FeeStatements fee_statements(const facts::Facts& facts) {
  FeeStatements fees;
  fees.mentioned = says(facts, Meaning::fee);
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
