#include "check/context.h"

#include <algorithm>

#include "check/registry.h"
#include "text/decimal.h"
#include "text/utf.h"

namespace xxgk::checking {
namespace {

bool has_rows_of(const Table& table, const form::Table& form) {
  return std::all_of(form.rows.begin(), form.rows.end(), [&](const form::Row& row) {
    return std::any_of(table.rows.begin(), table.rows.end(), [&](const Row& r) { return r.id == row.id; });
  });
}

const form::Table& form_of(const Report& report, const Table& table) {
  const form::Table& newer = form::table(table.id, FormVersion::form2021);
  const form::Table& older = form::table(table.id, FormVersion::form2019);
  if (table.form) return *table.form == FormVersion::form2021 ? newer : older;
  if (has_rows_of(table, newer) != has_rows_of(table, older))
    return has_rows_of(table, newer) ? newer : older;
  return report.year && *report.year < 2021 ? older : newer;
}

Grid lay_over(const Report& report, const Table& table) {
  Grid grid;
  grid.id = table.id;
  grid.form = &form_of(report, table);
  grid.seen = table.state == TableState::read || table.state == TableState::partly_read;
  for (const form::Row& row : grid.form->rows) {
    const auto read =
        std::find_if(table.rows.begin(), table.rows.end(), [&](const Row& r) { return r.id == row.id; });
    std::vector<Cell>& cells = grid.cells.emplace_back();
    for (const form::Column& column : row.columns) {
      Cell cell;
      cell.id = form::cell_id(*grid.form, row, column);
      if (read != table.rows.end()) {
        for (const Cell& c : read->cells)
          if (c.id == cell.id) cell = c;
      }
      cells.push_back(std::move(cell));
    }
  }
  return grid;
}

}  // namespace

std::string Grid::row_id(int row) const {
  return std::string(form->name) + "." + std::string(form->rows[static_cast<std::size_t>(row)].id);
}

Context::Context(const Input& input)
    : input_(input), passages_(passages_of(input.report, input.recovery, input.outline)) {
  for (std::size_t t = 0; t < grids_.size(); ++t) {
    Table& table = input.report.tables[t];
    table.id = static_cast<TableId>(t);
    grids_[t] = lay_over(input.report, table);
  }
}

const Passage* Context::passage(int section) const {
  for (const Passage& passage : passages_)
    if (passage.section == section) return &passage;
  return nullptr;
}

int Context::last_row_found(TableId table) const {
  int last = -1;
  for (const recover::LabelReading& label : recovery().labels)
    if (label.table == table && label.kind == recover::LabelKind::row && label.span)
      last = std::max(last, label.row);
  return last;
}

bool Context::is_cut_off(TableId table) const {
  const auto index = static_cast<std::size_t>(table);
  const int section = static_cast<int>(index) + 2;
  const auto& sections = report().sections;
  if (std::any_of(sections.begin(), sections.end(), [&](const Section& s) { return s.number > section; }))
    return false;
  if (std::any_of(grids_.begin() + static_cast<std::ptrdiff_t>(index) + 1, grids_.end(),
                  [](const Grid& g) { return g.seen; }))
    return false;
  return last_row_found(table) < grids_[index].row_count() - 1;
}

bool Context::begins_inside(TableId table) const {
  const auto index = static_cast<std::size_t>(table);
  const int section = static_cast<int>(index) + 2;
  const auto& sections = report().sections;
  return std::none_of(sections.begin(), sections.end(),
                      [&](const Section& s) { return s.number <= section; }) &&
         std::none_of(grids_.begin(), grids_.begin() + static_cast<std::ptrdiff_t>(index),
                      [](const Grid& g) { return g.seen; });
}

Finding& Context::add(std::string_view rule, std::string_view variant) {
  const RuleInfo* info = find_rule(rule);
  return add(rule, variant, info ? info->severity : Severity::warning);
}

Finding& Context::add(std::string_view rule, std::string_view variant, Severity severity) {
  Finding finding;
  finding.rule = rule;
  finding.variant = variant;
  finding.severity = severity;
  return input_.report.findings.emplace_back(std::move(finding));
}

void Context::checked(std::string_view rule, int count) { checked(rule, count, has_finding(rule)); }

void Context::checked(std::string_view rule, int count, bool failed) {
  input_.report.checks.push_back(
      {std::string(rule), failed ? CheckStatus::failed : CheckStatus::passed, count, {}});
}

void Context::skipped(std::string_view rule, std::string_view why, int count) {
  input_.report.checks.push_back({std::string(rule), CheckStatus::skipped, count, std::string(why)});
}

bool Context::has_finding(std::string_view rule) const {
  const auto& findings = input_.report.findings;
  return std::any_of(findings.begin(), findings.end(), [&](const Finding& f) { return f.rule == rule; });
}

bool counts(const Cell& cell) {
  return cell.state == CellState::number ? cell.value.has_value() : is_empty(cell);
}

bool is_empty(const Cell& cell) {
  return cell.state == CellState::blank || cell.state == CellState::placeholder;
}

Decimal value_of(const Cell& cell) { return cell.value.value_or(Decimal{}); }

bool is_positive(const Cell& cell) { return cell.state == CellState::number && value_of(cell).mantissa > 0; }

Argument argument(std::string_view name, std::string_view value) {
  return {std::string(name), std::string(value)};
}
Argument argument(std::string_view name, Decimal value) {
  return {std::string(name), text::to_string(value)};
}
Argument argument(std::string_view name, int value) { return {std::string(name), std::to_string(value)}; }
Argument argument(std::string_view name, std::u16string_view value) {
  return {std::string(name), text::to_utf8(value)};
}

}  // namespace xxgk::checking
