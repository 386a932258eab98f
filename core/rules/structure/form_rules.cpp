// S-10 and T3-13: the form that belongs to the year.
#include <algorithm>
#include <map>
#include <set>

#include "rules/report_period.h"
#include "rules/structure/structure.h"
#include "text/fold.h"
#include "text/lines.h"

namespace xxgk::rules {
namespace {

constexpr std::size_t kTellingLabels = 2;

std::set<std::u16string_view> labels_of(const form::TableForm& table) {
  std::set<std::u16string_view> labels;
  const auto add = [&](const form::Label& label) {
    labels.insert(label.official);
    labels.insert(label.variants.begin(), label.variants.end());
  };
  for (const form::Group& group : table.groups) add(group.label);
  for (const form::RowForm& row : table.rows) {
    add(row.label);
    for (const form::Column& column : row.columns) add(column.header);
  }
  return labels;
}

// Labels read in the document that only this table's own form has.
std::vector<const tables::LabelReading*> telling_labels(const facts::Facts& facts, const Table& table) {
  std::set<std::u16string_view> known;
  for (const form::Form& form : facts.forms())
    if (&form != table.form) known.merge(labels_of(form[table.id]));
  std::vector<const tables::LabelReading*> telling;
  std::set<std::u16string> seen;
  for (const tables::LabelReading& label : facts.recovery().labels) {
    if (label.table != table.id || !label.span || label.variant || known.count(label.official) != 0) continue;
    if (seen.insert(label.official).second) telling.push_back(&label);
  }
  return telling;
}

// The words of an old form that the one of today does not have, in the features that come and go together: the
// columns of a block, a row, a block that is gone.
std::vector<std::set<std::u16string_view>> old_features(const form::TableForm& old,
                                                        const form::TableForm& now) {
  const std::set<std::u16string_view> known = labels_of(now);
  const auto is_known = [&](const form::Label& label) {
    return std::any_of(known.begin(), known.end(),
                       [&](std::u16string_view words) { return words.find(label.official) != words.npos; });
  };
  std::map<std::string_view, std::set<std::u16string_view>> features;
  const auto add = [&](std::string_view feature, const form::Label& label) {
    if (!is_known(label)) features[feature].insert(label.official);
  };
  for (const form::RowForm& row : old.rows) {
    const form::Label& group = old.groups[static_cast<std::size_t>(row.group)].label;
    const std::string_view block = is_known(group) ? row.columns.front().id : row.id;
    add(block, group);
    add(row.id, row.label);
    for (const form::Column& column : row.columns) add(block, column.header);
  }
  std::vector<std::set<std::u16string_view>> all;
  for (auto& [name, labels] : features) all.push_back(std::move(labels));
  return all;
}

struct Found {
  std::u16string_view label;
  Span span;
};

// The first of the labels that stands in the section and in no sentence, which may speak of it.
std::optional<Found> find_in_cells(std::u16string_view text, const text::LettersView& section,
                                   const std::set<std::u16string_view>& labels) {
  for (const std::u16string_view label : labels) {
    const std::u16string letters = text::fold_text(label);
    const std::size_t at = section.letters.find(letters);
    if (at == section.letters.npos) continue;
    const Span span{section.places[at].begin, section.places[at + letters.size() - 1].end};
    const std::size_t line_end = text::line_end(text, span.end);
    if (text.substr(span.end, line_end - span.end).find(u'。') == text.npos) return Found{label, span};
  }
  return std::nullopt;
}

std::vector<Found> old_features_in(const facts::Facts& facts, const form::Form& old, const form::Form& now) {
  const auto features = old_features(old[TableId::disclosure], now[TableId::disclosure]);
  std::vector<Found> found;
  for (const Section& section : facts.report().sections) {
    if (section.number != static_cast<int>(TableId::disclosure) + 2) continue;
    const text::LettersView letters = facts.letters_in(section.span);
    for (const auto& labels : features)
      if (const auto feature = find_in_cells(facts.report().text, letters, labels)) found.push_back(*feature);
  }
  return found;
}

void add_wrong_form(const facts::Facts& facts, Judgements& judgements, const form::Form& used, Span span,
                    std::u16string_view first, std::u16string_view second) {
  const form::Form& due = facts.forms().of_year(facts.report().year);
  const bool old = used.first_year < due.first_year;
  Judgement& finding =
      judgements.add("S-10", old ? "superseded" : "early", old ? Severity::error : Severity::hint);
  finding.span = span;
  finding.arguments = {argument("table", TableId::disclosure),
                       argument("year", *facts.report().year),
                       argument("first", first),
                       argument("second", second),
                       argument("used", FormRef{&used}),
                       argument("due", FormRef{&due})};
}

void check_disclosure_form(const facts::Facts& facts, Judgements& judgements, int year) {
  const Table& table = facts.table(TableId::disclosure);
  const form::Form& due = facts.forms().of_year(year);
  const auto telling = telling_labels(facts, table);
  // In the year of trial other forms were allowed.
  if (table.form != &due && !facts.forms().is_trial_year(year) && telling.size() >= kTellingLabels)
    add_wrong_form(facts, judgements, *table.form, *telling[0]->span, telling[0]->official,
                   telling[1]->official);
  // A table of today in which parts of the old one were left.
  const form::Form* old = table.form == &due ? facts.forms().before(due) : nullptr;
  const auto left = old ? old_features_in(facts, *old, due) : std::vector<Found>();
  if (left.size() >= kTellingLabels)
    add_wrong_form(facts, judgements, *old, left[0].span, left[0].label, left[1].label);
  judgements.checked("S-10", 1);
}

// （六）其他处理 is one row in the form of 2019, and three in that of 2021.
bool has_one_row_of_other(const form::Form& form) {
  const auto& rows = form[TableId::applications].rows;
  return std::any_of(rows.begin(), rows.end(), [](const form::RowForm& row) { return row.id == "other"; });
}

void check_applications_form(const facts::Facts& facts, Judgements& judgements, int year) {
  const Table& table = facts.table(TableId::applications);
  const bool one_row = has_one_row_of_other(*table.form);
  if (one_row != has_one_row_of_other(facts.forms().of_year(year))) {
    Judgement& finding = judgements.add("T3-13", one_row ? "one_row" : "three_rows");
    finding.arguments = {argument("year", year)};
    for (int r = 0; r < tables::row_count(table) && !finding.span; ++r)
      if (tables::form_row(table, r).id.starts_with("other"))
        finding.span = table.rows[static_cast<std::size_t>(r)].span;
  }
  judgements.checked("T3-13", 1);
}

bool form_is_told(const facts::Facts& facts, TableId id) {
  return tables::was_read(facts.table(id)) && facts.table(id).is_form_told;
}

}  // namespace

void check_forms(const facts::Facts& facts, Judgements& judgements) {
  const std::optional<int> year = facts.report().year;
  if (year && is_year_contradicted(facts)) {
    for (const std::string_view rule : {"S-10", "T3-13"}) judgements.skipped(rule, "year_contradicted");
    return;
  }
  const auto skip = [&](std::string_view rule, TableId id) {
    judgements.skipped(rule, !year                               ? "year_unknown"
                             : tables::was_read(facts.table(id)) ? "form_unclear"
                                                                 : "table_absent");
  };
  if (year && form_is_told(facts, TableId::disclosure))
    check_disclosure_form(facts, judgements, *year);
  else
    skip("S-10", TableId::disclosure);
  if (year && form_is_told(facts, TableId::applications))
    check_applications_form(facts, judgements, *year);
  else
    skip("T3-13", TableId::applications);
}

}  // namespace xxgk::rules
