// What the tables say in sums of rows and cells: the side of the tables in a comparison of prose and tables.
//
//     TableFigures figures(context.grids());
//     figures.value(TableSum("applications.received+applications.carried_in"));
//
// The total of a row is the sum of its parts where it is blank. What cannot be worked out has no value.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "prose/claims/table_sum.h"
#include "tables/grid.h"

namespace xxgk::prose {

class TableFigures {
 public:
  explicit TableFigures(const std::array<tables::Grid, 3>& grids) : grids_(grids) {}
  // The tables as they would be after a repair.
  TableFigures(const std::array<tables::Grid, 3>& grids, const std::vector<CellChange>& changes)
      : grids_(grids), changes_(&changes) {}

  // Whether all its names are rows and cells of the forms that the tables follow.
  bool has(const TableSum& sum) const;
  std::optional<Decimal> value(const TableSum& sum) const;
  // The ids of its cells, of a row its total; none of blocks.
  std::vector<std::string> cells(const TableSum& sum) const;

 private:
  const tables::Grid& grid_of(const TableSum::Term& term) const {
    return grids_[static_cast<std::size_t>(term.table)];
  }
  const std::vector<TableSum::Place>& places_of(const TableSum::Term& term) const {
    return term.places[static_cast<std::size_t>(grid_of(term).form->version)];
  }
  std::optional<Decimal> value_of(const TableSum::Term& term) const;
  std::optional<Decimal> total(const std::vector<Cell>& cells) const;
  std::optional<Decimal> cell(const Cell& cell) const;
  const Decimal* changed(const Cell& cell) const;

  const std::array<tables::Grid, 3>& grids_;
  const std::vector<CellChange>* changes_ = nullptr;
};

}  // namespace xxgk::prose
