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

Finding& add_for_cell(facts::Context& context, std::string_view rule, std::string_view variant,
                      Severity severity, const Cell& cell) {
  Finding& finding = context.add(rule, variant, severity);
  finding.cells = {cell.id};
  finding.span = cell.span;
  finding.arguments = {facts::argument("cell", cell.id),
                       facts::argument("raw", std::u16string_view(shown(cell)))};
  return finding;
}

// One finding for all these cells of a table.
Finding& add_for_cells(facts::Context& context, std::string_view rule, std::string_view variant,
                       Severity severity, const tables::Grid& grid, const std::vector<const Cell*>& cells) {
  Finding& finding = context.add(rule, variant, severity);
  for (const Cell* cell : cells) {
    finding.cells.push_back(cell->id);
    if (!finding.span) finding.span = cell->span;
  }
  finding.arguments = {facts::argument("table", grid.form->name), facts::argument("cell", cells.front()->id),
                       facts::argument("raw", std::u16string_view(shown(*cells.front())))};
  return finding;
}

std::vector<const Cell*> cells_with(const tables::Grid& grid,
                                    const std::function<bool(const CellPlace&)>& wanted) {
  std::vector<const Cell*> out;
  for (const CellPlace& place : places_of(grid))
    if (wanted(place)) out.push_back(place.cell);
  return out;
}

const Cell* number_at(const facts::Context& context, std::string_view id) {
  for (const tables::Grid& grid : context.grids())
    for (const auto& row : grid.cells)
      for (const Cell& cell : row)
        if (cell.id == id && cell.state == CellState::number && cell.value && !context.is_mended(id))
          return &cell;
  return nullptr;
}

Finding& add_for_numbers(facts::Context& context, std::string_view rule, std::string_view variant,
                         Severity severity, std::initializer_list<const Cell*> cells) {
  Finding& finding = context.add(rule, variant, severity);
  for (const Cell* cell : cells) {
    finding.cells.push_back(cell->id);
    if (!finding.span) finding.span = cell->span;
  }
  const Cell& first = **cells.begin();
  finding.found = text::to_string(tables::value_of(first));
  finding.arguments = {facts::argument("cell", first.id),
                       facts::argument("row", first.id.substr(0, first.id.rfind('.')))};
  return finding;
}

}  // namespace xxgk::rules
