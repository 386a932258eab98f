#include "tables/table_reader.h"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "tables/cells.h"
#include "tables/extra_rows.h"
#include "tables/form_choice.h"
#include "tables/labels.h"
#include "tables/misfits.h"
#include "tables/stray_values.h"
#include "tables/symbols.h"
#include "tables/table.h"
#include "text/fold.h"
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

// Beside the words of a group it is a subtotal; else a row that somebody added, or one that is there twice.
void add_extra_row(const std::u16string& text, const Symbols& symbols, const form::TableForm& form,
                   const ExtraRow& row, TableReading& reading) {
  const auto letter = [&](std::uint32_t symbol) {
    return static_cast<std::uint32_t>(std::lower_bound(symbols.places.begin(), symbols.places.end(), symbol) -
                                      symbols.places.begin());
  };
  const LabelSpot words{letter(row.words), letter(row.begin), 0, 0};
  const std::u16string letters = symbols.letters.substr(words.begin, words.end - words.begin);
  Written as_written = written(text, symbols, words);
  const std::uint32_t end = symbols.all[row.end - 1].span.end;
  const auto group = std::find_if(form.groups.begin(), form.groups.end(), [&](const form::Group& g) {
    return text::fold_text(g.label.official) == letters;
  });
  if (group != form.groups.end())
    reading.subtotals.push_back(
        {form.id, std::u16string(group->label.official), {as_written.span.begin, end}});
  else
    reading.added_rows.push_back(
        {form.id, std::move(as_written.read), {as_written.span.begin, end}, row.repeated});
}

}  // namespace

TableReading read_table(const document::Document& document, Span region, TableId id,
                        const Vocabularies& vocabularies, const form::Form& likely) {
  const form::Forms& forms = vocabularies.forms();
  Symbols symbols = read_symbols(document, region);
  condense(symbols, vocabularies, id);
  TableReading reading;
  if (symbols.all.size() > limits::kTableSymbols) {
    reading.table = missing_table(likely, id);
    reading.table.state = TableState::unreadable;
    reading.oversized = true;
    return reading;
  }
  drop_page_numbers(symbols, likely[id]);
  reading.subtotals = take_subtotals(symbols, likely[id]);
  const bool cut_off = region.end == document.text.size();
  const FormChoice choice = choose_form(symbols, id, forms, likely, cut_off);
  const form::TableForm& form = (*choice.form)[id];
  const std::vector<RowPart> parts = row_parts(symbols, form, choice.alignment);
  const std::vector<ExtraRow> extra = find_extra_rows(symbols, form, parts);
  reading.table = read_cells(document.text, symbols, *choice.form, id, choice.alignment, parts, extra);
  for (const ExtraRow& row : extra) add_extra_row(document.text, symbols, form, row, reading);
  reading.labels = read_labels(document.text, symbols, form, choice.alignment, vocabularies.of(id));
  reading.misfits = find_misfits(symbols, forms, choice.alignment, parts, extra, reading.table);
  reading.table.state = state_of(reading.table, reading.labels);
  reading.table.is_form_told = choice.told_apart;
  return reading;
}

}  // namespace xxgk::tables
