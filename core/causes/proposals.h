// The searches for what may have been written wrong: each adds what it finds possible, a file a kind of slip. Which
// of them all is the likeliest is no matter of theirs (ranking.h).
#pragma once

#include <vector>

#include "causes/hypothesis.h"
#include "tables/table.h"

namespace xxgk::causes {

struct Situation {
  const Table& table;
  std::vector<Equation> equations;  // as they stand; what is no matter of the search is not assessable
  std::vector<EquationRef> failing;
};

using Hypotheses = std::vector<Hypothesis>;

// Totals that were not filled in although there is something to add up: a column or row of which two or more are
// blank, or all are blank or 0. A single one is left to the sums themselves. Each takes those before it for granted.
Hypotheses unfilled_totals(const Table& table);

// The smallest repairs of up to three cells. Where they fall apart into independent ones, each is a hypothesis for its
// own equations. Where there is none, what fails together, by way of a cell, is one matter of many cells.
void propose_altered_cells(const Situation& situation, Hypotheses& out);

// Slips of whole rows are possible only where undoing them makes every sum hold.
void propose_exchanged_rows(const Situation& situation, Hypotheses& out);
void propose_moved_rows(const Situation& situation, Hypotheses& out);
// One row alone, in more cells than are found cell by cell: copied from the row beside it, or never filled in.
void propose_wrong_rows(const Situation& situation, Hypotheses& out);

// Neighbours in a row whose exchange leaves every sum as it is: only the prose tells.
void propose_exchanged_cells(const Situation& situation, Hypotheses& out);

// ---- what the searches share

bool has_change(const std::vector<CellChange>& changes, CellRef cell);
// Adds that a cell should hold another value, where it holds something else.
void add_change(std::vector<CellChange>& changes, const Cell& cell, Decimal to);
// Adds the hypothesis where the changes make every sum hold.
void propose_if_all_hold(const Situation& situation, Hypothesis::Kind kind, std::vector<CellChange> changes,
                         Hypotheses& out);

}  // namespace xxgk::causes
