// The cells of a table with their columns, and findings about single cells or several of one kind.
#pragma once

#include <functional>
#include <vector>

#include "facts/facts.h"
#include "rules/judgements.h"

namespace xxgk::rules {

struct CellPlace {
  const Cell* cell;
  const form::Column* column;
  int row;
};

std::vector<CellPlace> places_of(const Table& table);
std::vector<const Cell*> cells_with(const Table& table, const std::function<bool(const CellPlace&)>& wanted);

// The cell of this name ("disclosure.fees.amount") if it holds a number that no finding says is wrong, else nullptr.
const Cell* number_at(const facts::Facts& facts, const Judgements& judgements, std::string_view id);

Judgement& add_for_cell(Judgements& judgements, std::string_view rule, std::string_view variant,
                        Severity severity, const Cell& cell);
// One finding for all these cells of a table.
Judgement& add_for_cells(Judgements& judgements, std::string_view rule, std::string_view variant,
                         Severity severity, const Table& table, const std::vector<const Cell*>& cells);
// A finding about the numbers of these cells; the first is the one that it speaks of ({cell}, {row}, {found}).
Judgement& add_for_numbers(Judgements& judgements, std::string_view rule, std::string_view variant,
                           Severity severity, std::initializer_list<const Cell*> cells);

}  // namespace xxgk::rules
