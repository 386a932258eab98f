// S-21, T2-06, T3-08, T3-09, V-06: fees, in the tables and in the prose.
#include "outline/unit_level.h"
#include "rules/fee_statements.h"
#include "rules/tables/cell_places.h"
#include "rules/tables/tables.h"
#include "text/decimal.h"

namespace xxgk::rules {
namespace {

constexpr int kTenThousand = 4;  // 万元 in 元, as a power of ten
constexpr std::int64_t kSuspicious = 10'000;

void skip_without(const facts::Facts& facts, Judgements& judgements, std::string_view rule, TableId table) {
  judgements.skipped(rule, tables::was_read(facts.table(table)) ? "not_applicable" : "table_absent");
}

// T2-06: 信息处理费 is among the 行政事业性收费.
void check_fee_included(const facts::Facts& facts, Judgements& judgements, const FeeStatements& fees,
                        const Cell* fee) {
  if (!fee) return skip_without(facts, judgements, "T2-06", TableId::disclosure);
  if (!fees.received) return judgements.skipped("T2-06", "nothing_to_check");
  if (text::compare(tables::value_of(*fee), *fees.received) < 0) {
    const bool zero = tables::value_of(*fee).mantissa == 0;
    Judgement& finding = add_for_numbers(judgements, "T2-06", zero ? "zero" : "", Severity::warning, {fee});
    finding.arguments.push_back(argument("words", fees.received_at.words()));
    finding.arguments.push_back(argument("amount", *fees.received));
  }
  judgements.checked("T2-06", 1);
}

// V-06: a township or a department with ten thousand 万元 of fees has probably written 元, and so has who writes
// the very figure that the prose gives in 元.
void check_fee_size(const facts::Facts& facts, Judgements& judgements, const FeeStatements& fees,
                    const Cell* fee) {
  const auto& unit = facts.report().unit;
  const outline::UnitLevel level = unit ? outline::level_of(*unit) : outline::UnitLevel::unknown;
  // A department of a province may well have such fees.
  const bool small = level == outline::UnitLevel::township ||
                     (level == outline::UnitLevel::department && !unit->ends_with(u"厅"));
  const auto yuan = fees.received
                        ? text::decimal(fees.received->mantissa, fees.received->scale - kTenThousand)
                        : std::nullopt;
  const bool of_prose =
      fee && yuan && yuan->mantissa > 0 && text::compare(tables::value_of(*fee), *yuan) == 0;
  if (!fee || (!small && !of_prose)) {
    judgements.skipped("V-06", !fee ? "table_absent" : unit ? "not_applicable" : "unit_unknown");
    return;
  }
  const Decimal value = tables::value_of(*fee);
  if (of_prose) {
    Judgement& finding = add_for_numbers(judgements, "V-06", "prose", Severity::warning, {fee});
    finding.expected = *fees.received;
    finding.arguments.push_back(argument("words", fees.received_at.words()));
  } else if (value.scale == 0 && value.mantissa >= kSuspicious) {
    add_for_numbers(judgements, "V-06", "", Severity::warning, {fee});
  }
  judgements.checked("V-06", 1);
}

// T3-08: who did not pay was asked to.
void check_unpaid(const facts::Facts& facts, Judgements& judgements, const FeeStatements& fees) {
  const Cell* unpaid = number_at(facts, judgements, "applications.other.fee_unpaid.total");
  if (!unpaid) return skip_without(facts, judgements, "T3-08", TableId::applications);
  if (!facts.is_whole()) return judgements.skipped("T3-08", "excerpt");
  if (tables::is_positive(*unpaid)) {
    const bool fewer = fees.notices && text::compare(*fees.notices, tables::value_of(*unpaid)) < 0;
    if (!fees.mentioned || fewer) {
      Judgement& finding =
          add_for_numbers(judgements, "T3-08", fewer ? "fewer" : "", Severity::warning, {unpaid});
      if (fewer) finding.arguments.push_back(argument("notices", *fees.notices));
    }
  }
  judgements.checked("T3-08", 1);
}

// T3-09: who asks too often may be charged; nothing is said of it.
void check_excessive(const facts::Facts& facts, Judgements& judgements, const FeeStatements& fees) {
  const Cell* excessive = number_at(facts, judgements, "applications.not_processed.excessive.total");
  if (!excessive) return skip_without(facts, judgements, "T3-09", TableId::applications);
  const std::optional<int> year = facts.report().year;
  if (!year || !facts.is_whole()) return judgements.skipped("T3-09", year ? "excerpt" : "year_unknown");
  if (!facts.forms().of_year(year).asks_for_fees) return judgements.skipped("T3-09", "not_applicable");
  if (tables::is_positive(*excessive) && !fees.mentioned)
    add_for_numbers(judgements, "T3-09", "", Severity::hint, {excessive}).yields_to = {"T3-08"};
  judgements.checked("T3-09", 1);
}

// S-21, unless a rule that knows more has said so.
void check_fee_statement(const facts::Facts& facts, Judgements& judgements, const FeeStatements& fees) {
  const std::optional<int> year = facts.report().year;
  if (!year || !facts.is_whole()) return judgements.skipped("S-21", year ? "excerpt" : "year_unknown");
  if (!facts.forms().of_year(year).asks_for_fees) return judgements.skipped("S-21", "not_applicable");
  if (!fees.mentioned) judgements.add("S-21", "").yields_to = {"T3-08", "T3-09"};
  judgements.checked("S-21", 1);
}

}  // namespace

void check_fees(const facts::Facts& facts, Judgements& judgements) {
  const FeeStatements fees = fee_statements(facts);
  const Cell* fee = number_at(facts, judgements, "disclosure.fees.amount");
  check_fee_included(facts, judgements, fees, fee);
  check_fee_size(facts, judgements, fees, fee);
  check_unpaid(facts, judgements, fees);
  check_excessive(facts, judgements, fees);
  check_fee_statement(facts, judgements, fees);
}

}  // namespace xxgk::rules
