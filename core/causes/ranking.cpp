#include "causes/ranking.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace xxgk::causes {
namespace {

using Kind = Hypothesis::Kind;

// More than these are no choice that a sentence could make.
constexpr std::size_t kMostToCompare = 64;

// How far from the first guess a slip is: one cell, figures in a wrong place, a few cells, a row, more than that.
int remoteness(const Hypothesis& hypothesis) {
  switch (hypothesis.kind) {
  case Kind::altered_cells: return hypothesis.changes.size() == 1 ? 0 : 2;
  case Kind::copied_row: return 3;
  case Kind::wrong_row: return 4;
  case Kind::many_cells: return 5;
  default: return 1;
  }
}

// It changes only what anybody sees is no count: an empty cell, a number below 0.
bool is_visible(const Hypothesis& hypothesis) {
  return !hypothesis.changes.empty() &&
         std::all_of(hypothesis.changes.begin(), hypothesis.changes.end(),
                     [](const CellChange& change) { return !change.from || change.from->mantissa < 0; });
}

// What a reader would be convinced by; less is better.
auto doubt(const Hypothesis& h) {
  return std::tuple(-static_cast<int>(h.settles.size()), -h.support, !is_visible(h), remoteness(h));
}

bool is_likelier(const Hypothesis& a, const Hypothesis& b) {
  return std::tuple(doubt(a), a.slip) < std::tuple(doubt(b), b.slip);
}

bool contains(const std::vector<const prose::Claim*>& claims, const prose::Claim* claim) {
  return std::find(claims.begin(), claims.end(), claim) != claims.end();
}

// Claims that every one of the best would settle are no contradiction of their own.
std::vector<const prose::Claim*> settled_by_all(const Hypotheses& hypotheses) {
  const Hypothesis& best = hypotheses.front();
  std::vector<const prose::Claim*> settled;
  if (best.support <= 0) return settled;
  for (const prose::Claim* claim : best.claims)
    if (std::all_of(hypotheses.begin(), hypotheses.end(), [&](const Hypothesis& h) {
          return h.support < best.support || contains(h.claims, claim);
        }))
      settled.push_back(claim);
  return settled;
}

// Says what decides between them, if anything does.
Cause cause_of(Hypotheses hypotheses) {
  Cause cause;
  const Hypothesis& best = hypotheses.front();
  const bool is_only = hypotheses.size() == 1;
  if (best.support > 0 && (is_only || hypotheses[1].support < best.support))
    cause.evidence = best.claims.front();
  cause.by_sight = !is_only && !cause.evidence && doubt(best) < doubt(hypotheses[1]) && is_visible(best);
  cause.settled = settled_by_all(hypotheses);
  cause.hypotheses = std::move(hypotheses);
  return cause;
}

// A row or cells in a wrong place are no guess to make among several.
bool may_be_told(const Cause& cause) { return remoteness(cause.best()) != 1 || cause.is_decided(); }

bool share(const std::vector<EquationRef>& a, const std::vector<EquationRef>& b) {
  return std::find_first_of(a.begin(), a.end(), b.begin(), b.end()) != a.end();
}

}  // namespace

void count_support(const facts::Facts& facts, const std::vector<const prose::Claim*>& claims,
                   Hypotheses& hypotheses) {
  if (hypotheses.size() > kMostToCompare) return;
  const prose::TableFigures now(facts.tables());
  for (const prose::Claim* claim : claims) {
    const prose::Verdict before = prose::verdict_of(*claim, now);
    if (before == prose::Verdict::open) continue;
    for (Hypothesis& hypothesis : hypotheses) {
      const prose::Verdict after =
          prose::verdict_of(*claim, prose::TableFigures(facts.tables(), hypothesis.changes));
      if (after == prose::Verdict::open || after == before) continue;
      if (after == prose::Verdict::agrees) hypothesis.claims.push_back(claim);
      hypothesis.support += after == prose::Verdict::agrees ? 1 : -1;
    }
  }
}

std::vector<Cause> choose(Hypotheses hypotheses) {
  std::stable_sort(hypotheses.begin(), hypotheses.end(), is_likelier);
  std::vector<Cause> causes;
  while (!hypotheses.empty()) {
    const Hypothesis best = hypotheses.front();
    const auto rest = std::stable_partition(hypotheses.begin(), hypotheses.end(), [&](const Hypothesis& h) {
      return h.settles == best.settles && remoteness(h) == remoteness(best);
    });
    Cause cause = cause_of({hypotheses.begin(), rest});
    hypotheses.erase(hypotheses.begin(), rest);
    if (!may_be_told(cause)) continue;
    std::erase_if(hypotheses, [&](const Hypothesis& h) { return share(h.settles, best.settles); });
    causes.push_back(std::move(cause));
  }
  std::sort(causes.begin(), causes.end(),
            [](const Cause& a, const Cause& b) { return a.best().settles < b.best().settles; });
  return causes;
}

}  // namespace xxgk::causes
