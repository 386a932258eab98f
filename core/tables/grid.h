// One table of the report laid over its form: what the rules on tables work with.
#pragma once

#include <string>
#include <vector>

#include "form/form.h"
#include "xxgk/xxgk.h"

namespace xxgk::tables {

// `cells[row][column]`, indices as in the form. A cell that the report does not have is a missing one.
struct Grid {
  TableId id = TableId::disclosure;
  const form::Table* form = nullptr;
  bool seen = false;  // read at least in part
  std::vector<std::vector<Cell>> cells;

  int row_count() const { return static_cast<int>(cells.size()); }
  std::string row_id(int row) const;  // "applications.received"
};

// The grid of a report's table; without a form of its own it has the one of the report's year.
Grid lay_over(const Report& report, const Table& table);

// True where the cell's value takes part in a sum: a number, or a blank or a mark that counts as 0.
bool counts(const Cell& cell);
bool is_empty(const Cell& cell);     // a blank or a mark for none
Decimal value_of(const Cell& cell);  // 0 for the empty ones; only where counts(cell)
bool is_positive(const Cell& cell);  // a number above 0

}  // namespace xxgk::tables
