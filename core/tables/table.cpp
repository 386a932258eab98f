#include "tables/table.h"

#include <algorithm>

namespace xxgk::tables {

Table missing_table(const form::Form& form, TableId id) {
  Table table;
  table.id = id;
  table.form = &form;
  const form::TableForm& rows = form[id];
  for (std::size_t r = 0; r < rows.rows.size(); ++r) {
    std::vector<Cell>& cells = table.rows.emplace_back().cells;
    cells.resize(rows.rows[r].columns.size());
    for (std::size_t c = 0; c < cells.size(); ++c)
      cells[c].id = {static_cast<std::uint8_t>(id), static_cast<std::uint8_t>(r),
                     static_cast<std::uint8_t>(c)};
  }
  return table;
}

bool was_read(const Table& table) {
  return table.state == TableState::read || table.state == TableState::partly_read;
}

RowRef row_ref(const Table& table, int row) {
  return {static_cast<std::uint8_t>(table.id), static_cast<std::uint8_t>(row)};
}

const std::vector<Cell>& cells_of(const Table& table, int row) {
  return table.rows[static_cast<std::size_t>(row)].cells;
}

const form::RowForm& form_row(const Table& table, int row) {
  return form::of(table).rows[static_cast<std::size_t>(row)];
}

const Cell& cell_at(const Table& table, CellRef cell) { return table.rows[cell.row].cells[cell.column]; }
Cell& cell_at(Table& table, CellRef cell) { return table.rows[cell.row].cells[cell.column]; }

const form::Column& column_of(const Table& table, CellRef cell) {
  return form::of(table).rows[cell.row].columns[cell.column];
}

std::optional<RowRef> find_row(const Table& table, std::string_view name) {
  const auto& rows = form::of(table).rows;
  const auto row =
      std::find_if(rows.begin(), rows.end(), [&](const form::RowForm& r) { return r.id == name; });
  return row == rows.end() ? std::nullopt
                           : std::optional(row_ref(table, static_cast<int>(row - rows.begin())));
}

std::optional<CellRef> find_cell(const Table& table, std::string_view name) {
  const std::size_t dot = std::min(name.rfind('.'), name.size());
  const auto row = find_row(table, name.substr(0, dot));
  if (!row || dot == name.size()) return std::nullopt;
  for (const Cell& cell : cells_of(table, row->row))
    if (column_of(table, cell.id).id == name.substr(dot + 1)) return cell.id;
  return std::nullopt;
}

std::optional<BlockRef> find_block(const Table& table, std::string_view beginning) {
  std::optional<BlockRef> block;
  for (int r = 0; r < row_count(table); ++r) {
    if (!form_row(table, r).id.starts_with(beginning)) continue;
    if (!block) block = BlockRef{static_cast<std::uint8_t>(table.id), static_cast<std::uint8_t>(r), 0};
    ++block->count;
  }
  return block;
}

Table changed(Table table, const std::vector<CellChange>& changes) {
  for (const CellChange& change : changes) {
    Cell& cell = cell_at(table, change.cell);
    cell.state = CellState::number;
    cell.value = change.to;
  }
  return table;
}

bool counts(const Cell& cell) {
  return cell.state == CellState::number ? cell.value.has_value() : is_empty(cell);
}

bool all_count(const Table& table) {
  return std::all_of(table.rows.begin(), table.rows.end(),
                     [](const Row& row) { return std::all_of(row.cells.begin(), row.cells.end(), counts); });
}

bool is_empty(const Cell& cell) {
  return cell.state == CellState::blank || cell.state == CellState::placeholder;
}

Decimal value_of(const Cell& cell) { return cell.value.value_or(Decimal{}); }

bool is_positive(const Cell& cell) { return cell.state == CellState::number && value_of(cell).mantissa > 0; }

}  // namespace xxgk::tables
