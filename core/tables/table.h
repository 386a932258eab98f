// A table of a report as all who work with it see it: laid over its form, `rows[r].cells[c]` with the indices of the
// form. A cell that the report does not have is there, and missing.
#pragma once

#include "form/form.h"
#include "xxgk/xxgk.h"

namespace xxgk::tables {

// The table as the form has it, with nothing found.
Table missing_table(const form::Form& form, TableId id);

bool was_read(const Table& table);  // at least in part
inline int row_count(const Table& table) { return static_cast<int>(table.rows.size()); }
RowRef row_ref(const Table& table, int row);
const std::vector<Cell>& cells_of(const Table& table, int row);
const form::RowForm& form_row(const Table& table, int row);

const Cell& cell_at(const Table& table, CellRef cell);
Cell& cell_at(Table& table, CellRef cell);
const form::Column& column_of(const Table& table, CellRef cell);

// By the names of the contract without the table's: "received", "refused.state_secret.total"; all rows whose names
// begin with "refused.".
std::optional<RowRef> find_row(const Table& table, std::string_view name);
std::optional<CellRef> find_cell(const Table& table, std::string_view name);
std::optional<BlockRef> find_block(const Table& table, std::string_view beginning);

// The table with these values in place.
Table changed(Table table, const std::vector<CellChange>& changes);

// True where the cell's value takes part in a sum: a number, or a blank or a mark that counts as 0.
bool counts(const Cell& cell);
bool all_count(const Table& table);
bool is_empty(const Cell& cell);     // a blank or a mark for none
Decimal value_of(const Cell& cell);  // 0 for the empty ones; only where counts(cell)
bool is_positive(const Cell& cell);  // a number above 0

}  // namespace xxgk::tables
