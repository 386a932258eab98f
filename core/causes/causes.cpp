#include "causes/causes.h"

#include <algorithm>
#include <utility>

#include "causes/proposals.h"
#include "causes/ranking.h"
#include "tables/equations.h"

namespace xxgk::causes {
namespace {

bool fails(const Equation& equation) { return equation.status == EquationStatus::fails; }

// The table with its totals in place. What fails only then is no matter of ours.
Situation situation_of(const Table& filled, const std::vector<Equation>& before) {
  Situation situation{filled, tables::equations_of(filled), {}};
  for (std::size_t i = 0; i < before.size(); ++i) {
    Equation& equation = situation.equations[i];
    if (!fails(equation)) continue;
    if (before[i].status == EquationStatus::fails)
      situation.failing.push_back(equation.id);
    else
      equation.status = EquationStatus::not_assessable;
  }
  return situation;
}

// Those that could decide between repairs of one table.
std::vector<const prose::Claim*> claims_on(const facts::Facts& facts, TableId table) {
  std::vector<const prose::Claim*> claims;
  for (const prose::Claim& claim : facts.claims())
    if (claim.slot->readings.front().most.table() == table && claim.slot->comparison == prose::Slot::equal)
      claims.push_back(&claim);
  return claims;
}

}  // namespace

std::vector<Cause> find_causes(const facts::Facts& facts, TableId id) {
  std::vector<Cause> causes;
  Table filled = facts.table(id);
  for (Hypothesis& totals : unfilled_totals(filled)) {
    filled = tables::changed(std::move(filled), totals.changes);
    causes.push_back({{std::move(totals)}, {}, nullptr, false});
  }
  const Situation situation = situation_of(filled, facts.equations_of(id));
  if (situation.failing.empty()) return causes;
  Hypotheses hypotheses;
  propose_altered_cells(situation, hypotheses);
  propose_exchanged_rows(situation, hypotheses);
  propose_moved_rows(situation, hypotheses);
  propose_wrong_rows(situation, hypotheses);
  count_support(facts, claims_on(facts, id), hypotheses);
  for (Cause& cause : choose(std::move(hypotheses))) causes.push_back(std::move(cause));
  return causes;
}

std::vector<Cause> find_exchanges(const facts::Facts& facts, const std::vector<const prose::Claim*>& claims) {
  constexpr int fewest_claims = 2;
  const prose::TableFigures now(facts.tables());
  const auto contradicting = std::count_if(claims.begin(), claims.end(), [&](const prose::Claim* claim) {
    return prose::verdict_of(*claim, now) == prose::Verdict::contradicts;
  });
  std::vector<Cause> causes;
  if (contradicting < fewest_claims) return causes;
  for (const Table& table : facts.tables()) {
    if (!tables::was_read(table) || !tables::all_hold(table))
      continue;  // what is wrong with the sums is told already
    const Situation situation{table, {}, {}};
    Hypotheses hypotheses;
    propose_exchanged_rows(situation, hypotheses);
    if (table.id != TableId::applications) propose_exchanged_cells(situation, hypotheses);
    count_support(facts, claims, hypotheses);
    std::erase_if(hypotheses, [&](const Hypothesis& h) {
      return h.support < fewest_claims || h.support < static_cast<int>(h.claims.size());
    });
    for (Cause& cause : choose(std::move(hypotheses))) causes.push_back(std::move(cause));
  }
  return causes;
}

}  // namespace xxgk::causes
