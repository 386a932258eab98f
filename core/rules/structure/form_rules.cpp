// S-10 and T3-13: the form that belongs to the year.
#include <algorithm>
#include <map>
#include <set>

#include "rules/report_period.h"
#include "rules/rules.h"
#include "text/fold.h"
#include "text/lines.h"

namespace xxgk::rules {
namespace {

constexpr std::size_t kTellingLabels = 2;

std::set<std::u16string_view> labels_of(const form::Table& table) {
  std::set<std::u16string_view> labels;
  const auto add = [&](const form::Label& label) {
    labels.insert(label.official);
    labels.insert(label.variants.begin(), label.variants.end());
  };
  for (const form::Group& group : table.groups) add(group.label);
  for (const form::Row& row : table.rows) {
    add(row.label);
    for (const form::Column& column : row.columns) add(column.header);
  }
  return labels;
}

// Labels read in the document that only this table's own form has.
std::vector<const tables::LabelReading*> telling_labels(const facts::Facts& facts, const tables::Grid& grid) {
  const FormVersion other =
      grid.form->version == FormVersion::form2019 ? FormVersion::form2021 : FormVersion::form2019;
  const std::set<std::u16string_view> known = labels_of(form::table(grid.id, other));
  std::vector<const tables::LabelReading*> telling;
  std::set<std::u16string> seen;
  for (const tables::LabelReading& label : facts.recovery().labels) {
    if (label.table != grid.id || !label.span || label.variant || known.count(label.official) != 0) continue;
    if (seen.insert(label.official).second) telling.push_back(&label);
  }
  return telling;
}

// The words of the old form that the one of today does not have, in the features that come and go together: the
// columns of a block, a row, a block that is gone.
std::vector<std::set<std::u16string_view>> old_features() {
  const form::Table& old = form::table(TableId::disclosure, FormVersion::form2019);
  const form::Table& now = form::table(TableId::disclosure, FormVersion::form2021);
  const std::set<std::u16string_view> known = labels_of(now);
  const auto is_known = [&](const form::Label& label) {
    return std::any_of(known.begin(), known.end(),
                       [&](std::u16string_view words) { return words.find(label.official) != words.npos; });
  };
  std::map<std::string_view, std::set<std::u16string_view>> features;
  const auto add = [&](std::string_view feature, const form::Label& label) {
    if (!is_known(label)) features[feature].insert(label.official);
  };
  for (const form::Row& row : old.rows) {
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
std::optional<Found> find_in_cells(std::u16string_view text, const text::Letters& section,
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

std::vector<Found> old_features_in(const facts::Facts& facts) {
  static const std::vector<std::set<std::u16string_view>> features = old_features();
  std::vector<Found> found;
  for (const Section& section : facts.report().sections) {
    if (section.number != static_cast<int>(TableId::disclosure) + 2) continue;
    const text::Letters letters = text::fold(facts.report().text, section.span);
    for (const auto& labels : features)
      if (const auto feature = find_in_cells(facts.report().text, letters, labels)) found.push_back(*feature);
  }
  return found;
}

void add_wrong_form(const facts::Facts& facts, Judgements& judgements, int year, bool old_form, Span span,
                    std::u16string_view first, std::u16string_view second) {
  Finding& finding =
      judgements.add("S-10", old_form ? "superseded" : "early", old_form ? Severity::error : Severity::hint);
  finding.span = span;
  finding.arguments = {argument("table", facts.grid(TableId::disclosure).form->name), argument("year", year),
                       argument("first", first), argument("second", second)};
}

void check_disclosure_form(const facts::Facts& facts, Judgements& judgements, int year) {
  const tables::Grid& grid = facts.grid(TableId::disclosure);
  const bool old_form = grid.form->version == FormVersion::form2019;
  const bool old_year = year < form::kFirstYearOfForm2021;
  const auto telling = telling_labels(facts, grid);
  // In 2019 the form was on trial and other forms were allowed.
  if (old_form != old_year && year != form::kTrialYear && telling.size() >= kTellingLabels)
    add_wrong_form(facts, judgements, year, old_form, *telling[0]->span, telling[0]->official,
                   telling[1]->official);
  // A table of today in which parts of the old one were left.
  const auto left = !old_form && !old_year ? old_features_in(facts) : std::vector<Found>();
  if (left.size() >= kTellingLabels)
    add_wrong_form(facts, judgements, year, true, left[0].span, left[0].label, left[1].label);
  judgements.checked("S-10", 1);
}

// The tables of section 三 differ in （六）其他处理 alone: one row in the form of 2019, three in that of 2021.
void check_applications_form(const facts::Facts& facts, Judgements& judgements, int year) {
  const tables::Grid& grid = facts.grid(TableId::applications);
  const bool old_form = grid.form->version == FormVersion::form2019;
  const bool old_year = year < form::kFirstYearOfForm2021;
  if (old_form != old_year) {
    Finding& finding = judgements.add("T3-13", old_form ? "one_row" : "three_rows",
                                      year == form::kTrialYear ? Severity::hint : Severity::warning);
    finding.arguments = {argument("year", year)};
    for (const Row& row : facts.report().tables[static_cast<std::size_t>(TableId::applications)].rows)
      if (row.id.rfind("other", 0) == 0 && row.span && !finding.span) finding.span = row.span;
  }
  judgements.checked("T3-13", 1);
}

bool form_is_told(const facts::Facts& facts, TableId id) {
  return facts.grid(id).seen && facts.report().tables[static_cast<std::size_t>(id)].form.has_value();
}

}  // namespace

void check_forms(const facts::Facts& facts, Judgements& judgements) {
  const std::optional<int> year = facts.report().year;
  if (year && is_year_contradicted(facts)) {
    for (const std::string_view rule : {"S-10", "T3-13"}) judgements.skipped(rule, "year_contradicted");
    return;
  }
  const auto skip = [&](std::string_view rule, TableId id) {
    judgements.skipped(rule, !year ? "year_unknown" : facts.grid(id).seen ? "form_unclear" : "table_absent");
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
