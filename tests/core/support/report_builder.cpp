#include "support/report_builder.h"

#include <algorithm>
#include <stdexcept>

#include "document/document.h"
#include "form/form.h"
#include "form/names.h"
#include "judge/judge.h"
#include "tables/table.h"
#include "text/fold.h"

namespace xxgk::testing {
namespace {

template <class ValueOf> Report build(const form::Form& form, int year, ValueOf value_of) {
  Report report;
  report.title = u"青禾镇政府信息公开工作年度报告";
  report.year = year;
  for (std::size_t t = 0; t < report.tables.size(); ++t) {
    report.tables[t] = tables::missing_table(form, static_cast<TableId>(t));
    report.tables[t].state = TableState::read;
    report.tables[t].is_form_told = true;
    for (Row& row : report.tables[t].rows)
      for (Cell& cell : row.cells) {
        cell.value = value_of(name_of(report, cell.id));
        cell.state = cell.value ? CellState::number : CellState::blank;
      }
  }
  return report;
}

}  // namespace

Report report_of(const Generated& generated) {
  return build(*generated.form, generated.year,
               [&](const std::string& id) { return generated.cells.at(id); });
}

Report zero_report(const form::Form& form, int year) {
  return build(form, year, [](const std::string&) { return std::optional<Decimal>(Decimal{}); });
}

Cell& cell(Report& report, std::string_view id) {
  for (Table& table : report.tables)
    for (Row& row : table.rows)
      for (Cell& cell : row.cells)
        if (name_of(report, cell.id) == id) return cell;
  throw std::out_of_range("no cell " + std::string(id));
}

void set(Report& report, std::string_view id, std::int64_t value) {
  cell(report, id).state = CellState::number;
  cell(report, id).value = Decimal{value, 0};
}

void set_state(Report& report, std::string_view id, CellState state, std::u16string raw) {
  cell(report, id).state = state;
  cell(report, id).value.reset();
  cell(report, id).raw = std::move(raw);
}

void run_rules(Report& report, const Options& options) {
  document::Document document;
  document.text = report.text;
  document.letters = text::fold(report.text, {0, static_cast<std::uint32_t>(report.text.size())});
  judge::run({report, document, tables::Recovery{}, outline::Outline{}, form::official_forms(), options});
}

const Finding* find(const Report& report, std::string_view rule) {
  const auto at = std::find_if(report.findings.begin(), report.findings.end(),
                               [&](const Finding& finding) { return finding.rule == rule; });
  return at == report.findings.end() ? nullptr : &*at;
}

int count(const Report& report, std::string_view rule) {
  return static_cast<int>(std::count_if(report.findings.begin(), report.findings.end(),
                                        [&](const Finding& finding) { return finding.rule == rule; }));
}

}  // namespace xxgk::testing
