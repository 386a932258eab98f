#include "judge/unread.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace xxgk::judge {
namespace {

bool is_unread(const Cell& cell) {
  return cell.state == CellState::missing || cell.state == CellState::ambiguous;
}

// The finding names a cell of the row, or says that the row or its table could not be read.
bool speaks_of(const rules::Judgement& finding, RowRef row) {
  const auto& tables = finding.unread_tables;
  const auto& rows = finding.unread_rows;
  return std::any_of(finding.cells.begin(), finding.cells.end(),
                     [&](CellRef cell) { return cell.table == row.table && cell.row == row.row; }) ||
         std::find(rows.begin(), rows.end(), row) != rows.end() ||
         std::find(tables.begin(), tables.end(), static_cast<TableId>(row.table)) != tables.end();
}

std::vector<int> unread_rows(const Table& table, const std::vector<rules::Judgement>& findings) {
  std::vector<int> rows;
  for (int r = 0; r < tables::row_count(table); ++r) {
    const std::vector<Cell>& cells = tables::cells_of(table, r);
    if (std::any_of(cells.begin(), cells.end(), is_unread) &&
        std::none_of(findings.begin(), findings.end(), [&](const rules::Judgement& finding) {
          return speaks_of(finding, tables::row_ref(table, r));
        }))
      rows.push_back(r);
  }
  return rows;
}

const tables::LabelReading* label_of(const facts::Facts& facts, TableId table, int row) {
  for (const tables::LabelReading& label : facts.recovery().labels)
    if (label.table == table && label.row == row && label.kind == tables::LabelKind::row && label.span)
      return &label;
  return nullptr;
}

// Why the first of the rows was not read, and with it most likely the others.
std::string_view reason_of(const facts::Facts& facts, const Table& table, const std::vector<int>& rows) {
  if (facts.is_cut_off(table.id) && rows.back() == tables::row_count(table) - 1) return "ends";
  if (facts.begins_inside(table.id) && rows.front() == 0) return "begins";
  const auto& cells = tables::cells_of(table, rows.front());
  if (std::any_of(cells.begin(), cells.end(),
                  [](const Cell& cell) { return cell.state == CellState::ambiguous; }))
    return "unclear";
  return label_of(facts, table.id, rows.front()) ? "values" : "labels";
}

// Where a reader finds them: the first of their labels, else of what stands in the table.
std::optional<Span> place_of(const facts::Facts& facts, const Table& table, const std::vector<int>& rows) {
  for (const int row : rows)
    if (const tables::LabelReading* label = label_of(facts, table.id, row)) return label->span;
  for (const outline::Heading& heading : facts.outline().headings)
    if (heading.number == static_cast<int>(table.id) + 2) return heading.heading_line;
  return std::nullopt;
}

// It is there, if only in part; or the report is, and says so by its other sections.
bool is_expected(const facts::Facts& facts, const Table& table) {
  return facts.is_whole() || table.state != TableState::absent;
}

}  // namespace

Check add_unread(const facts::Facts& facts, std::vector<rules::Judgement>& findings) {
  if (std::none_of(facts.tables().begin(), facts.tables().end(), tables::was_read))
    return {"I-09", CheckStatus::skipped, 0, "table_absent"};  // I-02 says so
  std::vector<rules::Judgement> unread;
  int looked_at = 0;
  for (const Table& table : facts.tables()) {
    if (!is_expected(facts, table)) continue;
    ++looked_at;
    const std::vector<int> rows = unread_rows(table, findings);
    if (rows.empty()) continue;
    rules::Judgement& finding = unread.emplace_back();
    finding.rule = "I-09";
    finding.variant = reason_of(facts, table, rows);
    finding.severity = Severity::warning;
    finding.span = place_of(facts, table, rows);
    for (const int row : rows)
      for (const Cell& cell : tables::cells_of(table, row))
        if (is_unread(cell)) finding.cells.push_back(cell.id);
    finding.arguments = {rules::argument("table", table.id),
                         rules::argument("first_row", tables::row_ref(table, rows.front())),
                         rules::argument("last_row", tables::row_ref(table, rows.back())),
                         rules::argument("count", static_cast<int>(rows.size()))};
    if (rows.size() > 1) finding.variant += "_rows";
  }
  const CheckStatus status = unread.empty() ? CheckStatus::passed : CheckStatus::failed;
  for (rules::Judgement& finding : unread) findings.push_back(std::move(finding));
  return {"I-09", status, looked_at, {}};
}

}  // namespace xxgk::judge
