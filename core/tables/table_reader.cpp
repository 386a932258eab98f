#include "tables/table_reader.h"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "tables/cells.h"
#include "tables/form_choice.h"
#include "tables/labels.h"
#include "tables/misfits.h"
#include "tables/stray_values.h"
#include "tables/symbols.h"
#include "xxgk/limits.h"

namespace xxgk::tables {
namespace {

TableState state_of(const Table& table, const std::vector<LabelReading>& labels) {
  std::size_t all = 0;
  std::size_t read = 0;
  std::size_t seen = 0;
  for (const xxgk::Row& row : table.rows) {
    for (const Cell& cell : row.cells) {
      ++all;
      seen += cell.state != CellState::missing;
      read += cell.state != CellState::missing && cell.state != CellState::ambiguous;
    }
  }
  if (read == all) return TableState::read;
  if (read > 0) return TableState::partly_read;
  const bool any_label = std::any_of(labels.begin(), labels.end(),
                                     [](const LabelReading& label) { return label.span.has_value(); });
  return seen > 0 || any_label ? TableState::unreadable : TableState::absent;
}

}  // namespace

TableReading read_table(const document::Document& document, Span region, TableId id, FormVersion likely) {
  Symbols symbols = read_symbols(document, region);
  condense(symbols, id);
  if (symbols.all.size() > limits::kTableSymbols) {
    TableReading reading{missing_table(form::table(id, likely)), true, {}, {}, {}};
    reading.table.state = TableState::unreadable;
    return reading;
  }
  drop_page_numbers(symbols, form::table(id, likely));
  std::vector<Subtotal> subtotals = take_subtotals(symbols, form::table(id, likely));
  const bool cut_off = region.end == document.text.size();
  const FormChoice choice = choose_form(symbols, id, likely, cut_off);
  const form::Table& form = *choice.form;
  const std::vector<RowPart> parts = row_parts(symbols, form, choice.alignment);
  TableReading reading;
  reading.subtotals = std::move(subtotals);
  reading.table = read_cells(document.text, symbols, form, choice.alignment, parts);
  reading.labels = read_labels(document.text, symbols, form, choice.alignment);
  reading.misfits = find_misfits(symbols, form, choice.alignment, parts, reading.table);
  reading.table.state = state_of(reading.table, reading.labels);
  if (choice.told_apart) reading.table.form = form.version;
  return reading;
}

}  // namespace xxgk::tables
