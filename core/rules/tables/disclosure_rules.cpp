// T2 but for T2-06 and T2-11: figures of section 二 that are possible but want a second look.
#include <algorithm>

#include "outline/unit_level.h"
#include "rules/occurrences.h"
#include "rules/said_values.h"
#include "rules/tables/cell_places.h"
#include "rules/tables/tables.h"
#include "text/decimal.h"

namespace xxgk::rules {
namespace {

using lexicon::Meaning;

using std::u16string_view;

constexpr std::string_view kDocumentRows[] = {"disclosure.regulations", "disclosure.normative_documents"};

Decimal said_of(const facts::Facts& facts, const Cell& cell) {
  const std::vector<const prose::Claim*> claims = claims_on(facts, cell);
  return claims.empty() ? tables::value_of(cell) : claims.front()->value;
}

// smaller <= larger for one row; true when it could be compared.
bool check_at_most(const facts::Facts& facts, Judgements& judgements, std::string_view rule,
                   const std::string& smaller, const std::string& larger) {
  const Cell* a = number_at(facts, judgements, smaller);
  const Cell* b = number_at(facts, judgements, larger);
  if (!a || !b) return false;
  // Where the prose gives another number the order may be right, and N-26 tells what is not.
  const bool said_otherwise = text::compare(said_of(facts, *a), tables::value_of(*b)) <= 0 ||
                              text::compare(tables::value_of(*a), said_of(facts, *b)) <= 0;
  if (text::compare(tables::value_of(*a), tables::value_of(*b)) > 0 && !said_otherwise) {
    Judgement& finding = add_for_numbers(judgements, rule, "", Severity::warning, {a, b});
    finding.arguments.push_back(argument("other", tables::value_of(*b)));
  }
  return true;
}

void tally(const facts::Facts& facts, Judgements& judgements, std::string_view rule, int count) {
  if (count > 0)
    judgements.checked(rule, count);
  else
    judgements.skipped(rule, tables::was_read(facts.table(TableId::disclosure)) ? "not_applicable"
                                                                                : "table_absent");
}

// A text of this year may be out of force again: abolished, or of short validity.
// Or the column of those issued counts amendments, and that of those in force only some.
bool explains_stock(const facts::Facts& facts) {
  for (const u16string_view subject : {u"文件", u"规章"})
    for (const prose::Occurrence& sentence : statements_with(subject, facts.passages()))
      if (lexicon::says(sentence.words(), Meaning::enacting) &&
          lexicon::says(sentence.words(), Meaning::ended))
        return true;
  return false;
}

void check_documents(const facts::Facts& facts, Judgements& judgements) {
  int stocks = 0;
  int disclosed = 0;
  const bool explained = explains_stock(facts);
  for (const std::string_view row : kDocumentRows) {
    const std::string id(row);
    if (!explained) stocks += check_at_most(facts, judgements, "T2-01", id + ".issued", id + ".in_force");
    disclosed += check_at_most(facts, judgements, "T2-08", id + ".disclosed", id + ".total_disclosed");
  }
  tally(facts, judgements, "T2-01", stocks);
  tally(facts, judgements, "T2-08", disclosed);
}

// A department may look after 规章 that the government made.
bool looks_after_regulations(const facts::Facts& facts) {
  const std::vector<prose::Occurrence> sentences = statements_with(u"规章", facts.passages());
  return std::any_of(sentences.begin(), sentences.end(), [](const prose::Occurrence& sentence) {
    return prose::contains_any(sentence.words(), {u"代管", u"代为", u"起草", u"负责实施"});
  });
}

// T2-04: 规章 of a body that has no power to make them.
void check_regulations(const facts::Facts& facts, Judgements& judgements) {
  const auto& unit = facts.report().unit;
  const outline::UnitLevel level = unit ? outline::level_of(*unit) : outline::UnitLevel::unknown;
  if (level == outline::UnitLevel::unknown || level == outline::UnitLevel::higher) {
    judgements.skipped("T2-04", unit ? "not_applicable" : "unit_unknown");
    return;
  }
  if (level == outline::UnitLevel::department && looks_after_regulations(facts)) {
    judgements.skipped("T2-04", "not_applicable");
    return;
  }
  int count = 0;
  bool told = false;
  for (const std::string_view column :
       {"issued", "repealed", "in_force", "made", "disclosed", "total_disclosed"}) {
    const Cell* cell = number_at(facts, judgements, "disclosure.regulations." + std::string(column));
    count += cell != nullptr;
    if (!cell || !tables::is_positive(*cell) || told) continue;
    told = true;
    add_for_numbers(judgements, "T2-04", level == outline::UnitLevel::department ? "department" : "",
                    Severity::warning, {cell});
  }
  tally(facts, judgements, "T2-04", count);
}

// T2-09, T2-10: the form of 2019.
void check_old_items(const facts::Facts& facts, Judgements& judgements) {
  int count = 0;
  for (const std::string_view row : {"licensing", "other_services", "penalties", "coercion", "fees"}) {
    const std::string id = "disclosure." + std::string(row);
    const Cell* items = number_at(facts, judgements, id + ".previous_items");
    const Cell* change = number_at(facts, judgements, id + ".change");
    if (!items || !change) continue;
    ++count;
    const auto sum = text::add(tables::value_of(*items), tables::value_of(*change));
    if (sum && sum->mantissa < 0) {
      Judgement& finding = add_for_numbers(judgements, "T2-09", "", Severity::error, {change, items});
      finding.arguments.push_back(argument("other", tables::value_of(*items)));
    }
  }
  tally(facts, judgements, "T2-09", count);
  const Cell* items = number_at(facts, judgements, "disclosure.procurement.items");
  const Cell* amount = number_at(facts, judgements, "disclosure.procurement.amount");
  const bool framework = says(facts, u"框架协议");  // prices are agreed on, amounts are not
  if (items && amount && !framework && tables::is_positive(*items) != tables::is_positive(*amount))
    add_for_numbers(judgements, "T2-10", tables::is_positive(*items) ? "amount" : "items", Severity::warning,
                    {items, amount});
  tally(facts, judgements, "T2-10", items && amount && !framework ? 1 : 0);
}

// ---- T2-07

struct Power {
  std::string_view cell;
  std::u16string_view words;
};
constexpr Power kPowers[] = {{"disclosure.licensing.decisions", u"行政许可"},
                             {"disclosure.penalties.decisions", u"行政处罚"},
                             {"disclosure.coercion.decisions", u"行政强制"}};

// 没有行政处罚权
bool disclaims(const facts::Facts& facts, std::u16string_view power) {
  for (const prose::Occurrence& here : occurrences_of(power, facts.passages())) {
    const std::u16string_view before = prose::words_at(*here.passage, here.begin < 3 ? 0 : here.begin - 3,
                                                       std::min<std::size_t>(here.begin, 3));
    if (lexicon::ends_with(before, Meaning::no_power) &&
        lexicon::says(prose::words_at(*here.passage, here.end, 4), Meaning::power))
      return true;
  }
  return false;
}

void check_decisions(const facts::Facts& facts, Judgements& judgements) {
  const auto& unit = facts.report().unit;
  int count = 0;
  int zeros = 0;
  for (const Power& power : kPowers) {
    const Cell* cell = number_at(facts, judgements, power.cell);
    if (!cell) continue;
    ++count;
    zeros += tables::value_of(*cell).mantissa == 0;
    if (tables::is_positive(*cell) && disclaims(facts, power.words) && !says(facts, u"赋权"))
      add_for_numbers(judgements, "T2-07", "disclaimed", Severity::hint, {cell});
  }
  const bool moved = says(facts, Meaning::powers_moved);
  const bool enforcer = unit && lexicon::ends_with(*unit, Meaning::enforcer);
  if (count > 0 && zeros == static_cast<int>(std::size(kPowers)) && enforcer && !moved)
    add_for_numbers(judgements, "T2-07", "", Severity::hint, {number_at(facts, judgements, kPowers[0].cell)});
  tally(facts, judgements, "T2-07", count);
}

}  // namespace

void check_disclosure(const facts::Facts& facts, Judgements& judgements) {
  check_documents(facts, judgements);
  check_regulations(facts, judgements);
  check_old_items(facts, judgements);
  check_decisions(facts, judgements);
}

}  // namespace xxgk::rules
