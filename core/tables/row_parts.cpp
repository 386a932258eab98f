#include "tables/row_parts.h"

#include <algorithm>

#include "tables/label_matches.h"

namespace xxgk::tables {
namespace {

bool is_only_row(const form::TableForm& form, int group) {
  return std::count_if(form.rows.begin(), form.rows.end(),
                       [&](const form::RowForm& row) { return row.group == group; }) == 1;
}

int count(const Symbols& symbols, std::uint32_t begin, std::uint32_t end, bool with_empty) {
  int found = 0;
  for (std::uint32_t i = begin; i < end; ++i) {
    const SymbolKind kind = symbols.all[i].kind;
    found += kind == SymbolKind::value || (with_empty && kind == SymbolKind::blank);
  }
  return found;
}

}  // namespace

std::vector<RowPart> row_parts(const Symbols& symbols, const form::TableForm& form,
                               const Alignment& alignment) {
  std::vector<RowPart> parts(form.rows.size());
  for (std::size_t r = 0; r < parts.size(); ++r) {
    const AlignedRow& aligned = alignment.rows[r];
    const bool group_names = aligned.group && is_only_row(form, form.rows[r].group);
    parts[r].label = aligned.label;
    parts[r].named = aligned.label || group_names;
    if (parts[r].named)
      parts[r].begin = symbol_after(symbols, aligned.label ? *aligned.label : *aligned.group);
  }
  auto end = static_cast<std::uint32_t>(symbols.all.size());
  for (std::size_t r = parts.size(); r-- > 0;) {
    parts[r].end = end;
    if (parts[r].named) end = parts[r].label ? symbols.places[parts[r].label->begin] : parts[r].begin;
  }
  return parts;
}

std::size_t last_of_part(const std::vector<RowPart>& parts, std::size_t row) {
  while (row + 1 < parts.size() && !parts[row + 1].named) ++row;
  return row;
}

int count_values(const Symbols& symbols, std::uint32_t begin, std::uint32_t end) {
  return count(symbols, begin, end, false);
}

int count_cells(const Symbols& symbols, std::uint32_t begin, std::uint32_t end) {
  return count(symbols, begin, end, true);
}

int count_places(const form::TableForm& form, std::size_t first_row, std::size_t last_row) {
  std::size_t sum = 0;
  for (std::size_t r = first_row; r <= last_row; ++r) sum += form.rows[r].columns.size();
  return static_cast<int>(sum);
}

}  // namespace xxgk::tables
