#include "rules/said_values.h"

namespace xxgk::rules {

std::vector<const prose::Claim*> claims_on(const facts::Context& context, const Cell& cell) {
  std::vector<const prose::Claim*> found;
  const prose::TableFigures now(context.grids());
  for (const prose::Claim& claim : context.claims()) {
    if (prose::verdict_of(claim, now) != prose::Verdict::contradicts) continue;
    const std::vector<CellChange> change{{cell.id, cell.value, claim.value}};
    if (prose::verdict_of(claim, prose::TableFigures(context.grids(), change)) == prose::Verdict::agrees)
      found.push_back(&claim);
  }
  return found;
}

const prose::Claim* take_claims_on(facts::Context& context, const Cell& cell) {
  const std::vector<const prose::Claim*> claims = claims_on(context, cell);
  for (const prose::Claim* claim : claims) context.explain(*claim);
  return claims.empty() ? nullptr : claims.front();
}

}  // namespace xxgk::rules
