// T4-03, T4-05, T4-06: reviews and lawsuits that are possible but want a second look.
#include <algorithm>

#include "rules/named_years.h"
#include "rules/tables/cell_places.h"
#include "rules/tables/tables.h"

namespace xxgk::rules {
namespace {

bool positive(const facts::Facts& facts, const Judgements& judgements, std::string_view id) {
  const Cell* cell = number_at(facts, judgements, id);
  return cell && tables::is_positive(*cell);
}

bool zero(const facts::Facts& facts, const Judgements& judgements, std::string_view id) {
  const Cell* cell = number_at(facts, judgements, id);
  return cell && tables::value_of(*cell).mantissa == 0;
}

// The prose says that cases stem from earlier years.
bool tells_of_earlier_years(const facts::Facts& facts) {
  for (const std::u16string_view words : {u"复议", u"诉讼"})
    for (const prose::Occurrence& sentence : statements_with(words, facts.passages())) {
      if (prose::contains_any(sentence.words(), {u"往年", u"以前年度", u"历年", u"上年", u"上一年", u"去年"}))
        return true;
      for (std::size_t i = sentence.begin; i < sentence.end; ++i)
        if (const int year = year_at(*sentence.passage, i); year != 0 && year < facts.report().year)
          return true;
    }
  return false;
}

// The review was held by the authority above, whose case it is.
bool tells_of_authority_above(const facts::Facts& facts) {
  const std::vector<prose::Occurrence> sentences = statements_with(u"复议", facts.passages());
  return std::any_of(sentences.begin(), sentences.end(), [](const prose::Occurrence& sentence) {
    return prose::contains_any(sentence.words(),
                               {u"上级", u"复议机关", u"复议机构", u"复议决定", u"县政府", u"区政府",
                                u"市政府", u"省政府", u"人民政府受理", u"人民政府作出"});
  });
}

// T4-03: a lawsuit after a review, and no review.
void check_review_before(const facts::Facts& facts, Judgements& judgements) {
  const Cell* after = number_at(facts, judgements, "disputes.litigation_after_reconsideration.total");
  if (after && tables::is_positive(*after) && zero(facts, judgements, "disputes.reconsideration.total") &&
      !tells_of_earlier_years(facts) && !tells_of_authority_above(facts))
    add_for_numbers(judgements, "T4-03", "", Severity::hint, {after});
  judgements.checked("T4-03", 1);
}

// T4-05: cases, and no applications.
void check_origin(const facts::Facts& facts, Judgements& judgements) {
  if (zero(facts, judgements, "applications.total_processed.total") &&
      zero(facts, judgements, "applications.carried_in.total") && !tells_of_earlier_years(facts)) {
    for (const std::string_view id : {"disputes.reconsideration.total", "disputes.litigation_direct.total",
                                      "disputes.litigation_after_reconsideration.total"}) {
      if (!positive(facts, judgements, id)) continue;
      add_for_numbers(judgements, "T4-05", "", Severity::hint, {number_at(facts, judgements, id)});
      break;
    }
  }
  judgements.checked("T4-05", 1);
}

constexpr int kFirstYearOfReviewFirst = 2024;  // 行政复议法, in force from 1 January 2024

// T4-06: against a refusal to disclose, a review comes before a lawsuit. Other outcomes may be taken to court
// at once, and so may what is older.
void check_direct_suits(const facts::Facts& facts, Judgements& judgements) {
  const Cell* direct = number_at(facts, judgements, "disputes.litigation_direct.total");
  const std::optional<int> year = facts.report().year;
  const Table& table = facts.table(TableId::applications);
  if (!direct || !year || !tables::was_read(table)) {
    judgements.skipped("T4-06", year ? "table_absent" : "year_unknown");
    return;
  }
  bool refused = false;
  bool other_ways = false;
  for (int row = 0; row < tables::row_count(table); ++row) {
    const std::string_view id = tables::form_row(table, row).id;
    const std::string total = "applications." + std::string(id) + ".total";
    if (id.starts_with("refused."))
      refused |= positive(facts, judgements, total);
    else if (id != "received" && id != "carried_in" && id != "total_processed" && id != "carried_out" &&
             id != "granted")
      other_ways |= !zero(facts, judgements, total);
  }
  if (*year >= kFirstYearOfReviewFirst && tables::is_positive(*direct) && refused && !other_ways &&
      !tells_of_earlier_years(facts))
    add_for_numbers(judgements, "T4-06", "", Severity::hint, {direct});
  judgements.checked("T4-06", 1);
}

}  // namespace

void check_case_figures(const facts::Facts& facts, Judgements& judgements) {
  if (!tables::was_read(facts.table(TableId::disputes))) {
    for (const std::string_view rule : {"T4-03", "T4-05", "T4-06"}) judgements.skipped(rule, "table_absent");
    return;
  }
  check_review_before(facts, judgements);
  check_origin(facts, judgements);
  check_direct_suits(facts, judgements);
}

}  // namespace xxgk::rules
