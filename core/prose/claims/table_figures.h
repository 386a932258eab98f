// What the tables say in words of rows: the side of the tables in a comparison of prose and tables.
//
//     TableFigures figures(context.grids());
//     figures.value("applications.received+applications.carried_in");
//
// An expression is a sum of names, each a cell ("disputes.reconsideration.upheld"), a row ("applications.received":
// its total, or the sum of its parts where the total is blank) or all rows of a block ("applications.refused.*"). What
// cannot be worked out has no value.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "tables/grid.h"

namespace xxgk::prose {

class TableFigures {
 public:
  explicit TableFigures(const std::array<tables::Grid, 3>& grids) : grids_(grids) {}
  // The tables as they would be after a repair.
  TableFigures(const std::array<tables::Grid, 3>& grids, const std::vector<CellChange>& changes)
      : grids_(grids), changes_(&changes) {}

  // Whether all its names are rows and cells of the forms that the tables follow.
  bool has(std::string_view expression) const;
  std::optional<Decimal> value(std::string_view expression) const;
  // The ids of its cells, of a row its total; none of blocks.
  std::vector<std::string> cells(std::string_view expression) const;

 private:
  struct Named;
  Named find(std::string_view name) const;
  std::optional<Decimal> value_of_term(std::string_view name) const;
  std::optional<Decimal> total(const std::vector<Cell>& cells) const;
  std::optional<Decimal> cell(const Cell& cell) const;
  const Decimal* changed(const Cell& cell) const;

  const std::array<tables::Grid, 3>& grids_;
  const std::vector<CellChange>* changes_ = nullptr;
};

}  // namespace xxgk::prose
