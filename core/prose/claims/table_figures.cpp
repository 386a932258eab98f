#include "prose/claims/table_figures.h"

#include <algorithm>

#include "text/decimal.h"

namespace xxgk::prose {

std::optional<Decimal> TableFigures::value(const TableSum& sum) const {
  std::optional<Decimal> value = Decimal{};
  for (const TableSum::Term& term : sum.terms()) {
    const std::optional<Decimal> next = value_of(term);
    if (!next) return std::nullopt;
    value = term.sign > 0 ? text::add(*value, *next) : text::subtract(*value, *next);
    if (!value) return std::nullopt;
  }
  return value;
}

bool TableFigures::has(const TableSum& sum) const {
  std::vector<TableSum::Place> found;
  return std::none_of(sum.terms().begin(), sum.terms().end(),
                      [&](const TableSum::Term& term) { return places_of(term, found).empty(); });
}

std::vector<CellRef> TableFigures::cells(const TableSum& sum) const {
  std::vector<TableSum::Place> found;
  std::vector<CellRef> cells;
  for (const TableSum::Term& term : sum.terms()) {
    if (term.block) continue;
    for (const TableSum::Place& place : places_of(term, found)) {
      const std::vector<Cell>& row = tables::cells_of(table_of(term), place.row);
      cells.push_back(place.column == TableSum::kTotal ? row.back().id
                                                       : row[static_cast<std::size_t>(place.column)].id);
    }
  }
  return cells;
}

std::vector<TableNumber::Term> TableFigures::terms(const TableSum& sum) const {
  std::vector<TableSum::Place> found;
  std::vector<TableNumber::Term> terms;
  for (const TableSum::Term& term : sum.terms()) {
    const std::span<const TableSum::Place> places = places_of(term, found);
    if (places.empty()) continue;
    const auto table = static_cast<std::uint8_t>(term.table);
    const auto row = static_cast<std::uint8_t>(places.front().row);
    if (term.block)
      terms.push_back({BlockRef{table, row, static_cast<std::uint8_t>(places.size())}, term.sign});
    else if (places.front().column == TableSum::kTotal)
      terms.push_back({RowRef{table, row}, term.sign});
    else
      terms.push_back({CellRef{table, row, static_cast<std::uint8_t>(places.front().column)}, term.sign});
  }
  return terms;
}

std::optional<Decimal> TableFigures::value_of(const TableSum::Term& term) const {
  std::vector<TableSum::Place> found;
  const std::span<const TableSum::Place> places = places_of(term, found);
  if (places.empty()) return std::nullopt;
  std::optional<Decimal> sum = Decimal{};
  for (const TableSum::Place& place : places) {
    const std::vector<Cell>& row = tables::cells_of(table_of(term), place.row);
    const std::optional<Decimal> value =
        place.column == TableSum::kTotal ? total(row) : cell(row[static_cast<std::size_t>(place.column)]);
    sum = value ? text::add(*sum, *value) : std::nullopt;
    if (!sum) return std::nullopt;
  }
  return sum;
}

std::optional<Decimal> TableFigures::total(const std::vector<Cell>& cells) const {
  const Cell& last = cells.back();
  if (last.state == CellState::number || changed(last)) return cell(last);
  Decimal sum;
  for (const Cell& c : cells) {
    const auto value = cell(c);
    const auto next = value ? text::add(sum, *value) : std::nullopt;
    if (!next) return std::nullopt;
    sum = *next;
  }
  return sum;
}

std::optional<Decimal> TableFigures::cell(const Cell& cell) const {
  if (const Decimal* value = changed(cell)) return *value;
  return tables::counts(cell) ? std::optional(tables::value_of(cell)) : std::nullopt;
}

const Decimal* TableFigures::changed(const Cell& cell) const {
  if (!changes_) return nullptr;
  const auto at = std::find_if(changes_->begin(), changes_->end(),
                               [&](const CellChange& change) { return change.cell == cell.id; });
  return at == changes_->end() ? nullptr : &at->to;
}

}  // namespace xxgk::prose
