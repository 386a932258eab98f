#include "causes/evidence.h"

#include <algorithm>
#include <numeric>

namespace xxgk::causes {
namespace {

// More ties than this are no choice that a sentence could make.
constexpr std::size_t kMostRepairs = 64;

bool is_about(const prose::Claim& claim, const Table& table) {
  return claim.slot->readings.front().most.table() == table.id;
}

// What the claims say of one repair.
struct Support {
  int score = 0;                            // claims won minus claims lost
  std::vector<const prose::Claim*> claims;  // that contradict the table now, and agree after the repair
};

Support support_of(const facts::Facts& facts, const Table& table, const Repair& repair) {
  const prose::TableFigures now(facts.tables());
  const prose::TableFigures after(facts.tables(), repair.changes);
  Support support;
  for (const prose::Claim& claim : facts.claims()) {
    if (!is_about(claim, table) || claim.slot->comparison != prose::Slot::equal) continue;
    const prose::Verdict before = prose::verdict_of(claim, now);
    const prose::Verdict then = prose::verdict_of(claim, after);
    if (before == prose::Verdict::contradicts && then == prose::Verdict::agrees)
      support.claims.push_back(&claim);
    if (before == prose::Verdict::agrees && then == prose::Verdict::contradicts) --support.score;
  }
  support.score += static_cast<int>(support.claims.size());
  return support;
}

}  // namespace

void rank_by_prose(const facts::Facts& facts, const Table& table, Cause& cause) {
  const std::size_t count = cause.repairs.size();
  if (count == 0 || count > kMostRepairs) return;
  std::vector<Support> supports;
  for (const Repair& repair : cause.repairs) supports.push_back(support_of(facts, table, repair));
  std::vector<std::size_t> order(count);
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return supports[a].score > supports[b].score; });
  const Support& best = supports[order.front()];
  const bool alone = count == 1 || best.score > supports[order[1]].score;
  if (best.score > 0) {
    if (alone) cause.evidence = best.claims;
    // What every one of the best repairs would settle is no contradiction of its own.
    for (const prose::Claim* claim : best.claims) {
      const bool settled = std::all_of(supports.begin(), supports.end(), [&](const Support& t) {
        return t.score < best.score || std::find(t.claims.begin(), t.claims.end(), claim) != t.claims.end();
      });
      if (settled) cause.settled.push_back(claim);
    }
  }
  std::vector<Repair> repairs;
  for (const std::size_t i : order) repairs.push_back(std::move(cause.repairs[i]));
  cause.repairs = std::move(repairs);
}

}  // namespace xxgk::causes
