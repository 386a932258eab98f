// T3-11, T3-12: shares of the applications that are unusually large.
#include <algorithm>

#include "rules/occurrences.h"
#include "rules/tables/cell_places.h"
#include "rules/tables/tables.h"
#include "text/decimal.h"

namespace xxgk::rules {
namespace {

constexpr std::int64_t kFewest = 10;  // below this many a share says nothing

// More than half of `whole` is in `part`.
bool is_most(const Cell& part, Decimal whole) {
  const auto twice = text::add(tables::value_of(part), tables::value_of(part));
  return twice && text::compare(*twice, whole) > 0;
}

void add_share(Judgements& judgements, std::string_view rule, const Cell& part, Decimal whole) {
  Judgement& finding = add_for_numbers(judgements, rule, "", Severity::hint, {&part});
  finding.arguments.push_back(argument("whole", whole));
}

// A sentence on applications has one of the words.
bool is_explained(const facts::Facts& facts, std::initializer_list<std::u16string_view> words) {
  const std::vector<prose::Occurrence> sentences = statements_with(u"申请", facts.passages());
  return std::any_of(sentences.begin(), sentences.end(), [&](const prose::Occurrence& sentence) {
    return prose::contains_any(sentence.words(), words);
  });
}

}  // namespace

void check_shares(const facts::Facts& facts, Judgements& judgements) {
  const auto total = [&](std::string_view row) {
    return number_at(facts, judgements, "applications." + std::string(row) + ".total");
  };
  const Cell* received = total("received");
  const Cell* carried_in = total("carried_in");
  const Cell* carried_out = total("carried_out");
  if (received && carried_in && carried_out) {
    const auto all = text::add(tables::value_of(*received), tables::value_of(*carried_in));
    if (all && text::compare(tables::value_of(*received), {kFewest, 0}) >= 0 && is_most(*carried_out, *all) &&
        !is_explained(facts, {u"12月", u"十二月", u"年底", u"年末"}))
      add_share(judgements, "T3-11", *carried_out, *all);
    judgements.checked("T3-11", 1);
  } else {
    judgements.skipped("T3-11", tables::was_read(facts.table(TableId::applications)) ? "cells_unread"
                                                                                     : "table_absent");
  }
  const Cell* other = total("other.other");
  const Cell* processed = total("total_processed");
  if (other && processed) {
    if (text::compare(tables::value_of(*processed), {kFewest, 0}) >= 0 &&
        is_most(*other, tables::value_of(*processed)) && !is_explained(facts, {u"撤回", u"撤销"}))
      add_share(judgements, "T3-12", *other, tables::value_of(*processed));
    judgements.checked("T3-12", 1);
  } else {
    judgements.skipped("T3-12", tables::was_read(facts.table(TableId::applications)) ? "not_applicable"
                                                                                     : "table_absent");
  }
}

}  // namespace xxgk::rules
