#include "check/fee_statements.h"

#include <algorithm>

#include "check/named_years.h"
#include "text/number.h"

namespace xxgk::checking {
namespace {

using std::u16string_view;

// Money that is not, or not this year, among the fees the unit took.
bool is_another_matter(u16string_view sentence) {
  return contains_any(sentence, {u"退", u"减免", u"免收", u"次年", u"下年", u"下一年", u"由财政", u"标准"});
}

bool is_digit_or_mark(char16_t c) { return is_digit(c) || c == u'.' || c == u'，'; }

struct Number {
  std::size_t begin = 0;
  std::size_t end = 0;  // behind its unit
};

// The first number with one of the units behind it.
std::optional<Number> number_with(u16string_view clause, std::initializer_list<u16string_view> units) {
  for (std::size_t i = 0; i < clause.size(); ++i) {
    if (!is_digit(clause[i])) continue;
    std::size_t end = i;
    while (end < clause.size() && is_digit_or_mark(clause[end])) ++end;
    for (const u16string_view unit : units)
      if (clause.substr(end).starts_with(unit)) return Number{i, end + unit.size()};
    i = end;
  }
  return std::nullopt;
}

bool names_another_year(const Passage& passage, const Occurrence& sentence, std::optional<int> year) {
  for (std::size_t i = sentence.begin; i < sentence.end; ++i)
    if (const int named = year_at(passage, i); named != 0 && named != year) return true;
  return false;
}

void read_clause(const Occurrence& clause, FeeStatements& fees) {
  const u16string_view words = clause.words();
  if (contains_any(words, {u"未", u"没有", u"无", u"应收", u"应缴"})) return;
  const bool notice = contains_any(words, {u"通知"});
  if (const auto count = number_with(words, {u"件", u"份"}); notice && count && !fees.notices) {
    const text::Value value =
        text::read_value(words.substr(count->begin, count->end - count->begin - 1), false);
    if (value.kind == text::Value::number && value.value.scale == 0) {
      fees.notices = static_cast<int>(value.value.mantissa);
      fees.notices_at = {clause.passage, clause.begin + count->begin, clause.begin + count->end};
    }
  }
  const bool really = contains_any(words, {u"实际", u"实收"});
  const bool taken = really || contains_any(words, {u"收取", u"收到", u"缴纳", u"收费"});
  const auto amount = number_with(words, {u"万元", u"元"});
  if (notice || !taken || !amount || (fees.received && !really)) return;
  const text::Value value = text::read_value(words.substr(amount->begin, amount->end - amount->begin), true);
  if (value.kind != text::Value::number) return;
  fees.received = value.value;
  fees.received_at = {clause.passage, clause.begin + amount->begin, clause.begin + amount->end};
}

}  // namespace

FeeStatements fee_statements(const Context& context) {
  FeeStatements fees;
  fees.mentioned = says_any(context, {u"信息处理费", u"收费", u"收取费用", u"收取任何费用"});
  for (const Occurrence& sentence : sentences_with(u"信息处理费", context.passages())) {
    if (is_another_matter(sentence.words()) ||
        names_another_year(*sentence.passage, sentence, context.report().year))
      continue;
    for (std::size_t at = sentence.begin; at < sentence.end;) {
      const Occurrence clause = clause_at(*sentence.passage, at);
      if (clause.words().starts_with(u"其中")) break;
      read_clause(clause, fees);
      at = std::max(clause.end, at) + 1;
    }
  }
  return fees;
}

}  // namespace xxgk::checking
