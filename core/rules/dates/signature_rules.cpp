// D-03 to D-07: the date under the report and the unit that signs it.
#include "outline/unit_level.h"
#include "rules/dates/dates.h"
#include "rules/report_period.h"
#include "rules/signature.h"
#include "rules/unit_names.h"
#include "text/utf.h"

namespace xxgk::rules {
namespace {

using std::u16string_view;

struct Deadline {
  int month;
  int day;
  bool lawful;  // the law names it for such a unit; otherwise the local notice does
};

// 条例第四十九条: departments by 31 January, governments from county level up by 31 March. Townships are not
// named, and the office of a government may report for it.
Deadline deadline_of(u16string_view unit) {
  if (unit.find(u"政府办") != u16string_view::npos) return {3, 31, false};
  switch (outline::level_of(unit)) {
  case outline::UnitLevel::department: return {1, 31, true};
  case outline::UnitLevel::county:
  case outline::UnitLevel::higher: return {3, 31, true};
  case outline::UnitLevel::township:
  case outline::UnitLevel::unknown: break;
  }
  return {3, 31, false};
}

void check_deadline(const facts::Facts& facts, Judgements& judgements, const Signature& signature, int year) {
  // Published again after a correction: the date is not that of the first time.
  if (says(facts, lexicon::Meaning::republished)) {
    judgements.skipped("D-03", "not_applicable");
    return;
  }
  const auto& unit = facts.report().unit;
  const Deadline deadline = unit ? deadline_of(*unit) : Deadline{3, 31, false};
  const prose::Date& date = signature.date;
  const bool late = date.year == year + 1 && (date.month > deadline.month ||
                                              (date.month == deadline.month && date.day > deadline.day));
  if (late) {
    Judgement& finding = add_at(judgements, "D-03", deadline.lawful ? "" : "local",
                                deadline.lawful ? Severity::warning : Severity::hint, signature.date_place);
    finding.arguments = {argument("next", year + 1), argument("month", deadline.month),
                         argument("day", deadline.day)};
  }
  judgements.checked("D-03", 1);
}

// D-04, D-05: a report is dated in the year after the one it is about.
void check_year_of_date(const facts::Facts& facts, Judgements& judgements, const Signature& signature,
                        int year) {
  if (says(facts, lexicon::Meaning::draft)) {
    judgements.skipped("D-04", "not_applicable");
  } else {
    if (signature.date.year <= year) {
      Judgement& finding = add_at(judgements, "D-04", "", Severity::warning, signature.date_place);
      finding.arguments = {argument("year", year)};
    }
    judgements.checked("D-04", 1);
  }
  if (signature.date.year > year + 1) {
    Judgement& finding = add_at(judgements, "D-05", "", Severity::warning, signature.date_place);
    finding.arguments = {argument("year", year), argument("next", year + 1)};
  }
  judgements.checked("D-05", 1);
}

void check_writing_of_date(Judgements& judgements, const Signature& signature) {
  if (signature.plain) return;
  Judgement& finding = add_at(judgements, "D-06", "style", Severity::hint, signature.date_place);
  const prose::Date& date = signature.date;
  const std::u16string written = text::to_utf16(
      std::to_string(date.year) + "年" + std::to_string(date.month) + "月" + std::to_string(date.day) + "日");
  finding.expected = written;
  finding.fix = TextFix{*finding.span, written};
}

void check_signing_unit(const facts::Facts& facts, Judgements& judgements,
                        const std::optional<Signature>& signature) {
  const auto& unit = facts.report().unit;
  if (!unit || !signature || !signature->unit) {
    judgements.skipped("D-07", unit ? "nothing_to_check" : "unit_unknown");
    return;
  }
  if (!may_be_same_unit(*unit, signature->unit->words()) && !tells_of_renaming(facts)) {
    Judgement& finding = add_at(judgements, "D-07", "", Severity::warning, *signature->unit);
    finding.expected = std::u16string(*unit);
  }
  judgements.checked("D-07", 1);
}

}  // namespace

void check_signature(const facts::Facts& facts, Judgements& judgements) {
  const std::optional<Signature> signature = find_signature(facts);
  const std::optional<int> year = facts.report().year;
  check_signing_unit(facts, judgements, signature);
  if (signature && prose::exists(signature->date)) check_writing_of_date(judgements, *signature);
  const bool contradicted = year && is_year_contradicted(facts);
  if (!year || contradicted || !signature || !prose::exists(signature->date)) {
    for (const std::string_view rule : {"D-03", "D-04", "D-05"})
      judgements.skipped(rule, !year          ? "year_unknown"
                               : contradicted ? "year_contradicted"
                                              : "nothing_to_check");
    return;
  }
  check_deadline(facts, judgements, *signature, *year);
  check_year_of_date(facts, judgements, *signature, *year);
}

}  // namespace xxgk::rules
