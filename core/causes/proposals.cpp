#include "causes/proposals.h"

#include <algorithm>
#include <utility>

#include "tables/equations.h"
#include "text/decimal.h"

namespace xxgk::causes {

bool has_change(const std::vector<CellChange>& changes, CellRef cell) {
  return std::any_of(changes.begin(), changes.end(),
                     [&](const CellChange& change) { return change.cell == cell; });
}

void add_change(std::vector<CellChange>& changes, const Cell& cell, Decimal to) {
  if (text::compare(tables::value_of(cell), to) != 0) changes.push_back({cell.id, cell.value, to});
}

void propose_if_all_hold(const Situation& situation, Hypothesis::Kind kind, std::vector<CellChange> changes,
                         Hypotheses& out) {
  const auto is_changed = [&](const EquationTerm& term) { return has_change(changes, term.cell); };
  if (changes.empty()) return;
  for (const Equation& equation : situation.equations)  // seen before anything is added up
    if (equation.status == EquationStatus::fails &&
        std::none_of(equation.terms.begin(), equation.terms.end(), is_changed))
      return;
  if (tables::all_hold(tables::changed(situation.table, changes)))
    out.push_back({kind, std::move(changes), Slip::other, situation.failing, {}, 0});
}

}  // namespace xxgk::causes
