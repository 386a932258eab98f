#include "check/rules/said_values.h"

namespace xxgk::checking {

std::vector<const Claim*> claims_on(const Context& context, const Cell& cell) {
  std::vector<const Claim*> found;
  const TableFigures now(context.grids());
  for (const Claim& claim : context.claims()) {
    if (judge(claim, now) != Verdict::contradicts) continue;
    const std::vector<CellChange> change{{cell.id, cell.value, claim.value}};
    if (judge(claim, TableFigures(context.grids(), change)) == Verdict::agrees) found.push_back(&claim);
  }
  return found;
}

const Claim* take_claims_on(Context& context, const Cell& cell) {
  const std::vector<const Claim*> claims = claims_on(context, cell);
  for (const Claim* claim : claims) context.explain(*claim);
  return claims.empty() ? nullptr : claims.front();
}

}  // namespace xxgk::checking
