#include "tables/grid.h"

#include <algorithm>

namespace xxgk::tables {
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
  return report.year && *report.year < form::kFirstYearOfForm2021 ? older : newer;
}

}  // namespace

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

std::string Grid::row_id(int row) const {
  return std::string(form->name) + "." + std::string(form->rows[static_cast<std::size_t>(row)].id);
}

bool counts(const Cell& cell) {
  return cell.state == CellState::number ? cell.value.has_value() : is_empty(cell);
}

bool is_empty(const Cell& cell) {
  return cell.state == CellState::blank || cell.state == CellState::placeholder;
}

Decimal value_of(const Cell& cell) { return cell.value.value_or(Decimal{}); }

bool is_positive(const Cell& cell) { return cell.state == CellState::number && value_of(cell).mantissa > 0; }

}  // namespace xxgk::tables
