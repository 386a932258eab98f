#include "rules/said_values.h"

namespace xxgk::rules {

std::vector<const prose::Claim*> claims_on(const facts::Facts& facts, const Cell& cell) {
  std::vector<const prose::Claim*> found;
  const prose::TableFigures now(facts.tables());
  for (const prose::Claim& claim : facts.claims()) {
    if (prose::verdict_of(claim, now) != prose::Verdict::contradicts) continue;
    const std::vector<CellChange> change{{cell.id, cell.value, claim.value}};
    if (prose::verdict_of(claim, prose::TableFigures(facts.tables(), change)) == prose::Verdict::agrees)
      found.push_back(&claim);
  }
  return found;
}

const prose::Claim* take_claims_on(const facts::Facts& facts, Judgements& judgements, const Cell& cell) {
  const std::vector<const prose::Claim*> claims = claims_on(facts, cell);
  for (const prose::Claim* claim : claims) judgements.explain(*claim);
  return claims.empty() ? nullptr : claims.front();
}

}  // namespace xxgk::rules
