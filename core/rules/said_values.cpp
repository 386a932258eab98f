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

}  // namespace xxgk::rules
