#include "check/repair/exchanges.h"

#include <algorithm>

#include "check/equations.h"
#include "text/decimal.h"

namespace xxgk::checking {
namespace {

struct Exchange {
  const Grid* grid = nullptr;
  int first_row = 0;
  int last_row = 0;
  std::vector<CellChange> changes;
  std::vector<const Claim*> settled;
};

// Adds the changes that exchange two cells; false where one of them has nothing to exchange.
bool exchange(const Cell& a, const Cell& b, std::vector<CellChange>& changes) {
  if (!counts(a) || !counts(b)) return false;
  if (text::compare(value_of(a), value_of(b)) == 0) return true;
  changes.push_back({a.id, a.value, value_of(b)});
  changes.push_back({b.id, b.value, value_of(a)});
  return true;
}

// Neighbouring rows of the same columns, and neighbouring cells of a row.
std::vector<Exchange> candidates(const Grid& grid) {
  std::vector<Exchange> all;
  for (int r = 0; r < grid.row_count(); ++r) {
    const auto& row = grid.cells[static_cast<std::size_t>(r)];
    for (std::size_t c = 0; c + 1 < row.size() && grid.id != TableId::applications; ++c) {
      Exchange cells{&grid, r, r, {}, {}};
      if (exchange(row[c], row[c + 1], cells.changes) && !cells.changes.empty()) all.push_back(cells);
    }
    if (r + 1 >= grid.row_count()) continue;
    const auto& next = grid.cells[static_cast<std::size_t>(r) + 1];
    if (row.size() != next.size()) continue;
    Exchange rows{&grid, r, r + 1, {}, {}};
    bool possible = true;
    for (std::size_t c = 0; c < row.size(); ++c)
      possible = possible && exchange(row[c], next[c], rows.changes);
    if (possible && !rows.changes.empty()) all.push_back(std::move(rows));
  }
  return all;
}

bool all_hold(const Exchange& exchange) {
  Grid grid = *exchange.grid;
  for (auto& row : grid.cells)
    for (Cell& cell : row)
      for (const CellChange& change : exchange.changes)
        if (change.cell == cell.id) {
          cell.state = CellState::number;
          cell.value = change.to;
        }
  const std::vector<Equation> equations = equations_of(grid);
  return std::all_of(equations.begin(), equations.end(),
                     [](const Equation& e) { return e.status == EquationStatus::holds; });
}

// Fills in the claims that the exchange settles; false where it makes others contradict the table, or settles too few.
bool settles(const Context& context, Exchange& exchange) {
  constexpr std::size_t fewest = 2;
  const TableFigures now(context.grids());
  const TableFigures then(context.grids(), exchange.changes);
  for (const Claim& claim : context.claims()) {
    if (context.is_explained(claim)) continue;
    const Verdict before = judge(claim, now);
    const Verdict after = judge(claim, then);
    if (before != Verdict::contradicts && after == Verdict::contradicts) return false;
    if (before == Verdict::contradicts && after == Verdict::agrees) exchange.settled.push_back(&claim);
  }
  return exchange.settled.size() >= fewest && all_hold(exchange);
}

void add(Context& context, const Exchange& exchange) {
  const Claim& first = *exchange.settled.front();
  Severity severity = first.slot->severity;
  for (const Claim* claim : exchange.settled) {
    severity = std::max(severity, claim->slot->severity);
    context.explain(*claim);
  }
  const bool rows = exchange.first_row != exchange.last_row;
  Finding& finding = context.add(first.slot->rule, rows ? "exchanged_rows" : "exchanged_cells", severity);
  for (const CellChange& change : exchange.changes) finding.cells.push_back(change.cell);
  for (const auto& row : exchange.grid->cells)
    for (const Cell& cell : row)
      if (cell.id == finding.cells.front()) finding.span = cell.span;
  finding.arguments = {argument("first_row", exchange.grid->row_id(exchange.first_row)),
                       argument("last_row", exchange.grid->row_id(exchange.last_row)),
                       argument("sentence", first.clause->text.substr(0, 60))};
}

}  // namespace

void check_exchanges(Context& context) {
  const TableFigures now(context.grids());
  const auto contradicting =
      std::count_if(context.claims().begin(), context.claims().end(), [&](const Claim& claim) {
        return !context.is_explained(claim) && judge(claim, now) == Verdict::contradicts;
      });
  if (contradicting < 2) return;
  for (const Grid& grid : context.grids()) {
    const std::vector<Equation> equations = equations_of(grid);
    const bool holds = std::all_of(equations.begin(), equations.end(),
                                   [](const Equation& e) { return e.status == EquationStatus::holds; });
    if (!grid.seen || !holds) continue;  // what is wrong with the sums is told already
    std::vector<Exchange> fitting;
    for (Exchange& each : candidates(grid))
      if (settles(context, each)) fitting.push_back(std::move(each));
    // Several that settle as much are no certainty.
    if (fitting.size() == 1) add(context, fitting.front());
  }
}

}  // namespace xxgk::checking
