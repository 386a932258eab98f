#include "rules/tables/cell_places.h"

#include "text/decimal.h"

namespace xxgk::rules {
namespace {

constexpr std::size_t kLongestValueShown = 20;

std::u16string shown(const Cell& cell) { return cell.raw.substr(0, kLongestValueShown); }

}  // namespace

std::vector<CellPlace> places_of(const tables::Grid& grid) {
  std::vector<CellPlace> places;
  for (std::size_t r = 0; r < grid.cells.size(); ++r)
    for (std::size_t c = 0; c < grid.cells[r].size(); ++c)
      places.push_back({&grid.cells[r][c], &grid.form->rows[r].columns[c], static_cast<int>(r)});
  return places;
}

Finding& add_for_cell(Judgements& judgements, std::string_view rule, std::string_view variant,
                      Severity severity, const Cell& cell) {
  Finding& finding = judgements.add(rule, variant, severity);
  finding.cells = {cell.id};
  finding.span = cell.span;
  finding.arguments = {argument("cell", cell.id), argument("raw", std::u16string_view(shown(cell)))};
  return finding;
}

// One finding for all these cells of a table.
Finding& add_for_cells(Judgements& judgements, std::string_view rule, std::string_view variant,
                       Severity severity, const tables::Grid& grid, const std::vector<const Cell*>& cells) {
  Finding& finding = judgements.add(rule, variant, severity);
  for (const Cell* cell : cells) {
    finding.cells.push_back(cell->id);
    if (!finding.span) finding.span = cell->span;
  }
  finding.arguments = {argument("table", grid.form->name), argument("cell", cells.front()->id),
                       argument("raw", std::u16string_view(shown(*cells.front())))};
  return finding;
}

std::vector<const Cell*> cells_with(const tables::Grid& grid,
                                    const std::function<bool(const CellPlace&)>& wanted) {
  std::vector<const Cell*> out;
  for (const CellPlace& place : places_of(grid))
    if (wanted(place)) out.push_back(place.cell);
  return out;
}

const Cell* number_at(const facts::Facts& facts, const Judgements& judgements, std::string_view id) {
  for (const tables::Grid& grid : facts.grids())
    for (const auto& row : grid.cells)
      for (const Cell& cell : row)
        if (cell.id == id && cell.state == CellState::number && cell.value && !judgements.is_corrected(id))
          return &cell;
  return nullptr;
}

Finding& add_for_numbers(Judgements& judgements, std::string_view rule, std::string_view variant,
                         Severity severity, std::initializer_list<const Cell*> cells) {
  Finding& finding = judgements.add(rule, variant, severity);
  for (const Cell* cell : cells) {
    finding.cells.push_back(cell->id);
    if (!finding.span) finding.span = cell->span;
  }
  const Cell& first = **cells.begin();
  finding.found = text::to_string(tables::value_of(first));
  finding.arguments = {argument("cell", first.id), argument("row", first.id.substr(0, first.id.rfind('.')))};
  return finding;
}

}  // namespace xxgk::rules
