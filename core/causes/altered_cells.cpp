// The assessable equations of a table in the shape of the localiser, and what it answers as hypotheses.
#include <algorithm>
#include <map>
#include <numeric>
#include <optional>
#include <set>
#include <utility>

#include "causes/localiser.h"
#include "causes/proposals.h"
#include "causes/slips.h"
#include "tables/equations.h"
#include "text/decimal.h"

namespace xxgk::causes {
namespace {

constexpr int kMostCells = 3;
constexpr int kMostDecimals = 2;  // of a count that was written with some

struct Problem {
  Sums sums;
  std::vector<CellRef> cells;                   // by index
  std::vector<std::optional<Decimal>> written;  // their values; unset where a blank counts as 0
  std::vector<std::vector<int>> touched;        // the sums that each stands in
  std::vector<const Equation*> equations;       // of each sum
  int scale = 0;                                // of the values in the sums: 0 unless a count has decimals
  std::int64_t unit = 1;                        // a whole one at that scale
};

Problem pose(const std::vector<Equation>& equations) {
  Problem problem;
  std::map<CellRef, int> index;
  for (const Equation& equation : equations) {
    if (equation.status == EquationStatus::not_assessable) continue;
    const int sum = static_cast<int>(problem.equations.size());
    std::vector<Sums::Term>& terms = problem.sums.zeros.emplace_back();
    problem.equations.push_back(&equation);
    for (const EquationTerm& term : equation.terms) {
      const auto [at, added] = index.emplace(term.cell, static_cast<int>(problem.cells.size()));
      if (added) {
        problem.cells.push_back(term.cell);
        problem.written.push_back(term.assumed_zero ? std::nullopt : term.value);
        problem.touched.emplace_back();
        problem.scale = std::max<int>(problem.scale, term.value->scale);
      }
      terms.push_back({at->second, tables::sign_in_difference(term)});
      problem.touched[static_cast<std::size_t>(at->second)].push_back(sum);
    }
  }
  return problem;
}

// Writes the values into the sums, all at one scale; false where they are no counts.
bool set_values(Problem& problem) {
  if (problem.scale > kMostDecimals) return false;
  for (int i = 0; i < problem.scale; ++i) problem.unit *= 10;
  for (const auto& written : problem.written) {
    Decimal value = written.value_or(Decimal{});
    for (int i = value.scale; i < problem.scale; ++i) value.mantissa *= 10;
    problem.sums.values.push_back(value.mantissa);
  }
  return true;
}

// The smallest repairs, all of them to whole numbers: what is counted is counted in ones.
std::vector<std::vector<Change>> repairs_of(Problem& problem) {
  if (!set_values(problem)) return {};
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
  int find(int x) const {
    while (parent_[static_cast<std::size_t>(x)] != x) x = parent_[static_cast<std::size_t>(x)];
    return x;
  }
  void join(int a, int b) { parent_[static_cast<std::size_t>(find(b))] = find(a); }

 private:
  std::vector<int> parent_;
};

bool fails(const Problem& problem, int sum) {
  return problem.equations[static_cast<std::size_t>(sum)]->status == EquationStatus::fails;
}

// Sums belong together that some repair makes hold by one cell; without a repair, failing ones that share a cell.
Groups groups_of(const Problem& problem, const std::vector<std::vector<Change>>& repairs) {
  Groups groups(problem.equations.size());
  for (const auto& repair : repairs)
    for (const Change& change : repair) {
      const auto& sums = problem.touched[static_cast<std::size_t>(change.cell)];
      for (const int sum : sums) groups.join(sums.front(), sum);
    }
  if (!repairs.empty()) return groups;
  for (const std::vector<int>& sums : problem.touched) {
    int first = -1;
    for (const int sum : sums) {
      if (!fails(problem, sum)) continue;
      if (first >= 0) groups.join(first, sum);
      first = sum;
    }
  }
  return groups;
}

std::vector<CellChange> cell_changes(const std::vector<Change>& changes, const Problem& problem) {
  std::vector<CellChange> out;
  for (const Change& change : changes) {
    const auto cell = static_cast<std::size_t>(change.cell);
    out.push_back({problem.cells[cell], problem.written[cell], {change.to / problem.unit, 0}});
  }
  return out;
}

}  // namespace

void propose_altered_cells(const Situation& situation, Hypotheses& out) {
  Problem problem = pose(situation.equations);
  const auto repairs = repairs_of(problem);
  const Groups groups = groups_of(problem, repairs);
  const int count = static_cast<int>(problem.equations.size());
  for (int group = 0; group < count; ++group) {
    Hypothesis hypothesis;
    for (int sum = 0; sum < count; ++sum)
      if (fails(problem, sum) && groups.find(sum) == group)
        hypothesis.settles.push_back(problem.equations[static_cast<std::size_t>(sum)]->id);
    if (hypothesis.settles.empty()) continue;
    if (repairs.empty()) out.push_back(hypothesis);
    hypothesis.kind = Hypothesis::Kind::altered_cells;
    std::vector<std::vector<Change>> seen;  // the same part may belong to several repairs
    for (std::vector<Change> part : repairs) {
      std::erase_if(part, [&](const Change& change) {
        return groups.find(problem.touched[static_cast<std::size_t>(change.cell)].front()) != group;
      });
      if (part.empty() || std::find(seen.begin(), seen.end(), part) != seen.end()) continue;
      hypothesis.changes = cell_changes(part, problem);
      hypothesis.slip = slip_of(situation.table, hypothesis.changes);
      out.push_back(hypothesis);
      seen.push_back(std::move(part));
    }
  }
}

}  // namespace xxgk::causes
