#include "rules/tables/cell_places.h"

#include "text/decimal.h"

namespace xxgk::rules {
namespace {

constexpr std::size_t kLongestValueShown = 20;

std::u16string shown(const Cell& cell) { return cell.raw.substr(0, kLongestValueShown); }

}  // namespace

std::vector<CellPlace> places_of(const Table& table) {
  std::vector<CellPlace> places;
  for (const Row& row : table.rows)
    for (const Cell& cell : row.cells)
      places.push_back({&cell, &tables::column_of(table, cell.id), cell.id.row});
  return places;
}

Judgement& add_for_cell(Judgements& judgements, std::string_view rule, std::string_view variant,
                        Severity severity, const Cell& cell) {
  Judgement& finding = judgements.add(rule, variant, severity);
  finding.cells = {cell.id};
  finding.span = cell.span;
  finding.arguments = {argument("cell", cell.id), argument("raw", std::u16string_view(shown(cell)))};
  return finding;
}

// One finding for all these cells of a table.
Judgement& add_for_cells(Judgements& judgements, std::string_view rule, std::string_view variant,
                         Severity severity, const Table& table, const std::vector<const Cell*>& cells) {
  Judgement& finding = judgements.add(rule, variant, severity);
  for (const Cell* cell : cells) {
    finding.cells.push_back(cell->id);
    if (!finding.span) finding.span = cell->span;
  }
  finding.arguments = {argument("table", table.id), argument("cell", cells.front()->id),
                       argument("raw", std::u16string_view(shown(*cells.front())))};
  return finding;
}

std::vector<const Cell*> cells_with(const Table& table, const std::function<bool(const CellPlace&)>& wanted) {
  std::vector<const Cell*> out;
  for (const CellPlace& place : places_of(table))
    if (wanted(place)) out.push_back(place.cell);
  return out;
}

const Cell* number_at(const facts::Facts& facts, const Judgements& judgements, std::string_view id) {
  const std::size_t dot = id.find('.');
  for (const Table& table : facts.tables()) {
    if (form::of(table).name != id.substr(0, dot)) continue;
    const std::optional<CellRef> found = tables::find_cell(table, id.substr(dot + 1));
    if (!found) continue;
    const Cell& cell = tables::cell_at(table, *found);
    if (cell.state == CellState::number && cell.value && !judgements.settled().is_corrected(*found))
      return &cell;
  }
  return nullptr;
}

Judgement& add_for_numbers(Judgements& judgements, std::string_view rule, std::string_view variant,
                           Severity severity, std::initializer_list<const Cell*> cells) {
  Judgement& finding = judgements.add(rule, variant, severity);
  for (const Cell* cell : cells) {
    finding.cells.push_back(cell->id);
    if (!finding.span) finding.span = cell->span;
  }
  const Cell& first = **cells.begin();
  finding.found = tables::value_of(first);
  finding.arguments = {argument("cell", first.id), argument("row", RowRef{first.id.table, first.id.row})};
  return finding;
}

}  // namespace xxgk::rules
