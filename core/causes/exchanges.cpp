#include "causes/exchanges.h"

#include <algorithm>

#include "tables/equations.h"
#include "text/decimal.h"

namespace xxgk::causes {
namespace {

// Adds the changes that exchange two cells; false where one of them has nothing to exchange.
bool exchange(const Cell& a, const Cell& b, std::vector<CellChange>& changes) {
  if (!tables::counts(a) || !tables::counts(b)) return false;
  if (text::compare(tables::value_of(a), tables::value_of(b)) == 0) return true;
  changes.push_back({a.id, a.value, tables::value_of(b)});
  changes.push_back({b.id, b.value, tables::value_of(a)});
  return true;
}

// Neighbouring rows of the same columns, and neighbouring cells of a row.
std::vector<Exchange> candidates(const Table& table) {
  std::vector<Exchange> all;
  for (int r = 0; r < tables::row_count(table); ++r) {
    const auto& row = tables::cells_of(table, r);
    for (std::size_t c = 0; c + 1 < row.size() && table.id != TableId::applications; ++c) {
      Exchange cells{&table, r, r, {}, {}};
      if (exchange(row[c], row[c + 1], cells.changes) && !cells.changes.empty()) all.push_back(cells);
    }
    if (r + 1 >= tables::row_count(table)) continue;
    const auto& next = tables::cells_of(table, r + 1);
    if (row.size() != next.size()) continue;
    Exchange rows{&table, r, r + 1, {}, {}};
    bool possible = true;
    for (std::size_t c = 0; c < row.size(); ++c)
      possible = possible && exchange(row[c], next[c], rows.changes);
    if (possible && !rows.changes.empty()) all.push_back(std::move(rows));
  }
  return all;
}

// Fills in the claims that the exchange settles; false where it makes others contradict the table, or settles too few.
bool settles(const facts::Facts& facts, const std::vector<const prose::Claim*>& claims, Exchange& exchange) {
  constexpr std::size_t fewest = 2;
  const prose::TableFigures now(facts.tables());
  const prose::TableFigures then(facts.tables(), exchange.changes);
  for (const prose::Claim* claim : claims) {
    const prose::Verdict before = prose::verdict_of(*claim, now);
    const prose::Verdict after = prose::verdict_of(*claim, then);
    if (before != prose::Verdict::contradicts && after == prose::Verdict::contradicts) return false;
    if (before == prose::Verdict::contradicts && after == prose::Verdict::agrees)
      exchange.settled.push_back(claim);
  }
  return exchange.settled.size() >= fewest &&
         tables::all_hold(tables::changed(*exchange.table, exchange.changes));
}

}  // namespace

std::vector<Exchange> find_exchanges(const facts::Facts& facts,
                                     const std::vector<const prose::Claim*>& claims) {
  const prose::TableFigures now(facts.tables());
  const auto contradicting = std::count_if(claims.begin(), claims.end(), [&](const prose::Claim* claim) {
    return prose::verdict_of(*claim, now) == prose::Verdict::contradicts;
  });
  std::vector<Exchange> found;
  if (contradicting < 2) return found;
  for (const Table& table : facts.tables()) {
    if (!tables::was_read(table) || !tables::all_hold(table))
      continue;  // what is wrong with the sums is told already
    std::vector<Exchange> fitting;
    for (Exchange& each : candidates(table))
      if (settles(facts, claims, each)) fitting.push_back(std::move(each));
    // Several that settle as much are no certainty.
    if (fitting.size() == 1) found.push_back(std::move(fitting.front()));
  }
  return found;
}

}  // namespace xxgk::causes
