// S-10 and T3-13: the form that belongs to the year.
#include <algorithm>
#include <set>

#include "check/rules.h"

namespace xxgk::checking {
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
std::vector<const recover::LabelReading*> telling_labels(const Context& context, const Grid& grid) {
  const FormVersion other =
      grid.form->version == FormVersion::form2019 ? FormVersion::form2021 : FormVersion::form2019;
  const std::set<std::u16string_view> known = labels_of(form::table(grid.id, other));
  std::vector<const recover::LabelReading*> telling;
  std::set<std::u16string> seen;
  for (const recover::LabelReading& label : context.recovery().labels) {
    if (label.table != grid.id || !label.span || label.variant || known.count(label.official) != 0) continue;
    if (seen.insert(label.official).second) telling.push_back(&label);
  }
  return telling;
}

void check_disclosure_form(Context& context, int year) {
  const Grid& grid = context.grid(TableId::disclosure);
  const bool old_form = grid.form->version == FormVersion::form2019;
  const bool old_year = year < form::kFirstYearOfForm2021;
  const auto telling = telling_labels(context, grid);
  // In 2019 the form was on trial and other forms were allowed.
  if (old_form != old_year && year != form::kTrialYear && telling.size() >= kTellingLabels) {
    Finding& finding =
        context.add("S-10", old_form ? "superseded" : "early", old_form ? Severity::error : Severity::hint);
    finding.span = telling.front()->span;
    finding.arguments = {argument("table", grid.form->name), argument("year", year),
                         argument("first", std::u16string_view(telling[0]->official)),
                         argument("second", std::u16string_view(telling[1]->official))};
  }
  context.checked("S-10", 1);
}

// The tables of section 三 differ in （六）其他处理 alone: one row in the form of 2019, three in that of 2021.
void check_applications_form(Context& context, int year) {
  const Grid& grid = context.grid(TableId::applications);
  const bool old_form = grid.form->version == FormVersion::form2019;
  const bool old_year = year < form::kFirstYearOfForm2021;
  if (old_form != old_year) {
    Finding& finding = context.add("T3-13", old_form ? "one_row" : "three_rows",
                                   year == form::kTrialYear ? Severity::hint : Severity::warning);
    finding.arguments = {argument("year", year)};
    for (const Row& row : context.report().tables[static_cast<std::size_t>(TableId::applications)].rows)
      if (row.id.rfind("other", 0) == 0 && row.span && !finding.span) finding.span = row.span;
  }
  context.checked("T3-13", 1);
}

bool form_is_told(const Context& context, TableId id) {
  return context.grid(id).seen && context.report().tables[static_cast<std::size_t>(id)].form.has_value();
}

}  // namespace

void check_forms(Context& context) {
  const std::optional<int> year = context.report().year;
  const auto skip = [&](std::string_view rule, TableId id) {
    context.skipped(rule, !year ? "year_unknown" : context.grid(id).seen ? "form_unclear" : "table_absent");
  };
  if (year && form_is_told(context, TableId::disclosure))
    check_disclosure_form(context, *year);
  else
    skip("S-10", TableId::disclosure);
  if (year && form_is_told(context, TableId::applications))
    check_applications_form(context, *year);
  else
    skip("T3-13", TableId::applications);
}

}  // namespace xxgk::checking
