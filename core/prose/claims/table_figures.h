// What the tables say in sums of rows and cells: the side of the tables in a comparison of prose and tables.
//
//     TableFigures figures(context.grids());
//     figures.value(TableSum("applications.received+applications.carried_in"));
//
// The total of a row is the sum of its parts where it is blank. What cannot be worked out has no value.
#pragma once

#include <array>
#include <optional>
#include <span>
#include <vector>

#include "prose/claims/table_sum.h"
#include "tables/table.h"

namespace xxgk::prose {

class TableFigures {
 public:
  explicit TableFigures(const std::array<Table, 3>& tables) : tables_(tables) {}
  // The tables as they would be after a repair.
  TableFigures(const std::array<Table, 3>& tables, const std::vector<CellChange>& changes)
      : tables_(tables), changes_(&changes) {}

  // Whether all its names are rows and cells of the forms that the tables follow.
  bool has(const TableSum& sum) const;
  std::optional<Decimal> value(const TableSum& sum) const;
  // The ids of its cells, of a row its total; none of blocks.
  std::vector<CellRef> cells(const TableSum& sum) const;
  // The places that it is the sum of; of a sum that the tables have.
  std::vector<TableNumber::Term> terms(const TableSum& sum) const;

 private:
  const Table& table_of(const TableSum::Term& term) const {
    return tables_[static_cast<std::size_t>(term.table)];
  }
  std::span<const TableSum::Place> places_of(const TableSum::Term& term,
                                             std::vector<TableSum::Place>& found) const {
    return TableSum::places_in(*table_of(term).form, term, found);
  }
  std::optional<Decimal> value_of(const TableSum::Term& term) const;
  std::optional<Decimal> total(const std::vector<Cell>& cells) const;
  std::optional<Decimal> cell(const Cell& cell) const;
  const Decimal* changed(const Cell& cell) const;

  const std::array<Table, 3>& tables_;
  const std::vector<CellChange>* changes_ = nullptr;
};

}  // namespace xxgk::prose
