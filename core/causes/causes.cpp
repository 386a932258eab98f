#include "causes/causes.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

#include "causes/localiser.h"
#include "causes/slips.h"
#include "tables/equations.h"
#include "text/decimal.h"

namespace xxgk::causes {
namespace {

constexpr int kMostCells = 3;
constexpr int kMostDecimals = 2;  // of a count that was written with some

// The assessable equations of one table in the shape of the localiser.
struct Problem {
  Sums sums;
  std::vector<CellRef> cells;                   // by index
  std::vector<std::optional<Decimal>> written;  // their values; unset where a blank counts as 0
  std::vector<const Equation*> equations;       // of each sum
  int scale = 0;                                // of the values in the sums: 0 unless a count has decimals
  std::int64_t unit = 1;                        // a whole one at that scale
};

std::int64_t at_scale(Decimal value, int scale) {
  for (int i = value.scale; i < scale; ++i) value.mantissa *= 10;
  return value.mantissa;
}

Problem pose(const std::vector<Equation>& equations) {
  Problem problem;
  std::map<CellRef, int> index;
  for (const Equation& equation : equations) {
    if (equation.status == EquationStatus::not_assessable) continue;
    std::vector<Sums::Term>& terms = problem.sums.zeros.emplace_back();
    problem.equations.push_back(&equation);
    for (const EquationTerm& term : equation.terms) {
      const auto [at, added] = index.emplace(term.cell, static_cast<int>(problem.cells.size()));
      if (added) {
        problem.cells.push_back(term.cell);
        problem.sums.values.push_back(0);
        problem.written.push_back(term.assumed_zero ? std::nullopt : term.value);
        problem.scale = std::max<int>(problem.scale, term.value->scale);
      }
      terms.push_back({at->second, tables::sign_in_difference(term)});
    }
  }
  if (problem.scale > kMostDecimals) return problem;
  for (int i = 0; i < problem.scale; ++i) problem.unit *= 10;
  for (std::size_t c = 0; c < problem.cells.size(); ++c)
    problem.sums.values[c] = at_scale(problem.written[c].value_or(Decimal{}), problem.scale);
  return problem;
}

// The smallest repairs, all of them to whole numbers: what is counted is counted in ones.
std::vector<std::vector<Change>> repairs_of(const Problem& problem) {
  if (problem.scale > kMostDecimals) return {};
  auto repairs = smallest_repairs(problem.sums, kMostCells);
  std::erase_if(repairs, [&](const std::vector<Change>& repair) {
    return std::any_of(repair.begin(), repair.end(),
                       [&](const Change& change) { return change.to % problem.unit != 0; });
  });
  return repairs;
}

class Groups {  // disjoint sets of sums
 public:
  explicit Groups(std::size_t size) : parent_(size) { std::iota(parent_.begin(), parent_.end(), 0); }
  int find(int x) {
    while (parent_[static_cast<std::size_t>(x)] != x) x = parent_[static_cast<std::size_t>(x)];
    return x;
  }
  void join(int a, int b) { parent_[static_cast<std::size_t>(find(b))] = find(a); }

 private:
  std::vector<int> parent_;
};

Repair to_repair(const Table& table, const Problem& problem, const std::vector<Change>& changes) {
  Repair repair;
  for (const Change& change : changes) {
    const auto cell = static_cast<std::size_t>(change.cell);
    repair.changes.push_back(
        {problem.cells[cell], problem.written[cell], Decimal{change.to / problem.unit, 0}});
  }
  repair.slip = slip_of(table, repair.changes);
  return repair;
}

}  // namespace

std::vector<Cause> find_causes(const Table& table, const std::vector<Equation>& equations) {
  const Problem problem = pose(equations);
  const auto fails = [&](int sum) {
    return problem.equations[static_cast<std::size_t>(sum)]->status == EquationStatus::fails;
  };
  const int count = static_cast<int>(problem.equations.size());
  const auto repairs = repairs_of(problem);

  // The sums each cell stands in.
  std::vector<std::vector<int>> touched(problem.cells.size());
  for (int s = 0; s < count; ++s)
    for (const Sums::Term& term : problem.sums.zeros[static_cast<std::size_t>(s)])
      touched[static_cast<std::size_t>(term.cell)].push_back(s);

  Groups groups(problem.equations.size());
  for (const auto& repair : repairs)
    for (const Change& change : repair) {
      const auto& sums = touched[static_cast<std::size_t>(change.cell)];
      for (const int s : sums) groups.join(sums.front(), s);
    }

  // No small repair: what fails together, by way of a cell, is one matter.
  if (repairs.empty()) {
    for (const std::vector<int>& sums : touched) {
      int first = -1;
      for (const int s : sums) {
        if (!fails(s)) continue;
        if (first >= 0) groups.join(first, s);
        first = s;
      }
    }
  }

  std::vector<Cause> causes;
  for (int root = 0; root < count; ++root) {
    if (groups.find(root) != root) continue;
    Cause cause;
    for (int s = 0; s < count; ++s)
      if (fails(s) && groups.find(s) == root)
        cause.equations.push_back(problem.equations[static_cast<std::size_t>(s)]->id);
    if (cause.equations.empty()) continue;
    std::set<std::vector<std::int64_t>>
        seen;  // the parts of two repairs that touch this cause may be the same
    for (const auto& repair : repairs) {
      std::vector<Change> part;
      std::vector<std::int64_t> key;
      for (const Change& change : repair) {
        if (groups.find(touched[static_cast<std::size_t>(change.cell)].front()) != root) continue;
        part.push_back(change);
        key.push_back(change.cell);
        key.push_back(change.to);
      }
      if (!part.empty() && seen.insert(key).second) cause.repairs.push_back(to_repair(table, problem, part));
    }
    rank(cause.repairs);
    causes.push_back(std::move(cause));
  }
  const auto order = [&](const Cause& cause) {
    return std::find_if(equations.begin(), equations.end(),
                        [&](const Equation& e) { return e.id == cause.equations.front(); });
  };
  std::sort(causes.begin(), causes.end(),
            [&](const Cause& a, const Cause& b) { return order(a) < order(b); });
  return causes;
}

}  // namespace xxgk::causes
