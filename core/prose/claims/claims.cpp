#include "prose/claims/claims.h"

#include <algorithm>

#include "text/decimal.h"

namespace xxgk::prose {
namespace {

bool is_same_when_rounded(const Claim& claim, Decimal exact) {
  if (claim.value == exact) return true;
  if (exact.scale <= claim.scale) return false;
  std::int64_t unit = 1;
  for (int i = claim.scale; i < exact.scale; ++i) unit *= 10;
  const std::int64_t cut = exact.mantissa / unit;
  const std::optional<Decimal> below = text::decimal(cut, claim.scale);
  const std::optional<Decimal> above = text::decimal(cut + 1, claim.scale);
  return claim.value == below || claim.value == above;
}

bool fits(const Claim& claim, Decimal value) {
  switch (claim.slot->comparison) {
  case Slot::equal: return claim.value == value;
  case Slot::rounded: return is_same_when_rounded(claim, value);
  case Slot::at_most: return text::compare(claim.value, value) <= 0;
  }
  return false;
}

}  // namespace

std::span<const Claim> claims_beside(const std::vector<Claim>& claims, const Claim& claim) {
  const Claim* const first = claims.data();
  const Claim* begin = &claim;
  const Claim* end = begin + 1;
  while (begin != first && begin[-1].sentence == claim.sentence) --begin;
  while (end != first + claims.size() && end->sentence == claim.sentence) ++end;
  return {begin, end};
}

Verdict verdict_of(const Claim& claim, const TableFigures& figures) {
  bool known = false;
  bool open = false;
  for (const Reading& reading : claim.slot->readings) {
    const TableSum& least = reading.is_range() ? reading.least.front() : reading.most;
    if (!figures.has(least) || !figures.has(reading.most)) continue;  // a cell of the other form
    const std::optional<Decimal> to = figures.value(reading.most);
    const std::optional<Decimal> from = reading.is_range() ? figures.value(least) : to;
    if (!from || !to) {
      open = true;
      continue;
    }
    known = true;
    const bool inside = text::compare(claim.value, *from) >= 0 && text::compare(claim.value, *to) <= 0;
    if (fits(claim, *to) || (reading.is_range() && inside)) return Verdict::agrees;
  }
  return open || !known ? Verdict::open : Verdict::contradicts;
}

const std::vector<Slot>& slots() {
  static const std::vector<Slot> all = [] {
    std::vector<Slot> slots;
    // The first slot that fits takes a figure: what says more comes first.
    for (auto* group : {outcome_slots, dispute_slots, document_slots, application_slots})
      for (Slot& slot : group()) {
        slot.phrases.assign(slot.patterns.begin(), slot.patterns.end());
        slots.push_back(std::move(slot));
      }
    return slots;
  }();
  return all;
}

}  // namespace xxgk::prose
