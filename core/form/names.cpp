#include "form/names.h"

#include "text/decimal.h"
#include "text/utf.h"

namespace xxgk {

std::string name_of(const Report& report, CellRef cell) {
  return form::cell_name(form::of(report.tables[cell.table]), cell.row, cell.column);
}

std::string name_of(const Report& report, RowRef row) {
  return form::row_name(form::of(report.tables[row.table]), row.row);
}

std::string name_of(const Report& report, EquationRef equation) {
  const form::TableForm& table = form::of(report.tables[equation.table]);
  return form::equation_name(table, table.equations[equation.index]);
}

}  // namespace xxgk

namespace xxgk::form {
namespace {

const RowForm& row_at(const TableForm& table, int row) { return table.rows[static_cast<std::size_t>(row)]; }

std::string dotted(std::string_view first, std::string_view second, std::string_view third) {
  std::string name(first);
  name.append(".").append(second);
  if (!third.empty()) name.append(".").append(third);
  return name;
}

// "applications.received=3;applications.granted=1"
std::string plain_readings(const std::vector<TableNumber>& readings) {
  std::string out;
  for (const TableNumber& reading : readings) {
    if (!out.empty()) out += reading.also ? '&' : ';';
    out.append(reading.name).append("=").append(text::to_string(reading.value));
  }
  return out;
}

std::string plain_terms(const std::vector<Decimal>& terms) {
  std::string out;
  for (const Decimal term : terms) out.append(out.empty() ? "" : "＋").append(text::to_string(term));
  return out;
}

struct Plain {
  const Report& report;
  std::string operator()(Decimal number) const { return text::to_string(number); }
  std::string operator()(const std::u16string& words) const { return text::to_utf8(words); }
  std::string operator()(CellRef cell) const { return name_of(report, cell); }
  std::string operator()(RowRef row) const { return name_of(report, row); }
  std::string operator()(ColumnRef column) const { return name_of(report, column.cell); }
  std::string operator()(TableId table) const { return std::string(table_name(table)); }
  std::string operator()(FormRef form) const {
    return form.by_notice ? text::to_utf8(form.form->notice) : std::string(form.form->name);
  }
  std::string operator()(const Reason& reason) const { return reason.key; }
  std::string operator()(const std::vector<Decimal>& terms) const { return plain_terms(terms); }
  std::string operator()(const std::vector<TableNumber>& readings) const { return plain_readings(readings); }
};

}  // namespace

std::string cell_name(const TableForm& table, int row, int column) {
  const RowForm& cells = row_at(table, row);
  return dotted(table.name, cells.id, cells.columns[static_cast<std::size_t>(column)].id);
}

std::string row_name(const TableForm& table, int row) {
  return dotted(table.name, row_at(table, row).id, {});
}

std::string equation_name(const TableForm& table, const EquationForm& equation) {
  const EquationForm::Term& result = equation.right.front();
  const RowForm& row = row_at(table, result.row);
  const std::string_view column = row.columns[static_cast<std::size_t>(result.column)].id;
  switch (equation.kind) {
  case EquationForm::row: return dotted(table.name, row.id, "row");
  case EquationForm::processed: return dotted(table.name, column, "processed");
  case EquationForm::balance: return dotted(table.name, column, "balance");
  case EquationForm::group: return dotted(table.name, row.id, "sum");
  }
  return {};
}

std::string plain(const Report& report, const Value& value) { return std::visit(Plain{report}, value); }

}  // namespace xxgk::form
