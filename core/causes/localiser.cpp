#include "causes/localiser.h"

#include <algorithm>
#include <set>

#include "xxgk/limits.h"

namespace xxgk::causes {
namespace {

class Search {
 public:
  explicit Search(const Sums& sums) : sums_(sums), touched_(sums.values.size()), state_(sums.zeros.size()) {
    for (std::size_t s = 0; s < sums.zeros.size(); ++s) {
      for (const Sums::Term& term : sums.zeros[s]) {
        state_[s].residual += term.sign * sums.values[static_cast<std::size_t>(term.cell)];
        touched_[static_cast<std::size_t>(term.cell)].push_back({static_cast<int>(s), term.sign});
      }
    }
    for (const State& sum : state_) failing_ += sum.residual != 0;
    for (const auto& touched : touched_) most_touched_ = std::max(most_touched_, touched.size());
  }

  std::vector<std::vector<Change>> run(int most_cells) {
    if (failing_ == 0) return {};
    for (int cells = 1; cells <= most_cells && found_.empty(); ++cells) search(cells);
    std::vector<std::vector<Change>> out;
    for (const auto& repair : found_) {
      std::vector<Change>& changes = out.emplace_back();
      for (const auto& [cell, to] : repair) changes.push_back({cell, to});
    }
    return out;
  }

 private:
  struct Touch {
    int sum;
    int sign;
  };
  struct State {
    std::int64_t residual = 0;
    bool closed = false;  // no further cell may touch it
  };

  bool is_open(int cell) const {
    const auto& touched = touched_[static_cast<std::size_t>(cell)];
    return std::none_of(touched.begin(), touched.end(),
                        [&](const Touch& t) { return state_[static_cast<std::size_t>(t.sum)].closed; });
  }

  // One cell changes all its sums by the same amount.
  bool same_gap() const {
    std::int64_t gap = 0;
    for (const State& sum : state_) {
      const std::int64_t own = sum.residual < 0 ? -sum.residual : sum.residual;
      if (own != 0 && gap != 0 && own != gap) return false;
      if (own != 0) gap = own;
    }
    return true;
  }

  // In a smallest repair of up to three cells some failing sum holds exactly one of them (their incidences
  // are too few to close a circle), which fixes its change. So: choose a sum, choose its cell, close the sum, go on.
  void search(int cells_left) {
    if (failing_ == 0) {
      found_.insert(sorted_changes());
      return;
    }
    if (found_.size() >= limits::kRepairs || (cells_left == 1 && !same_gap())) return;
    for (std::size_t s = 0; s < state_.size(); ++s) {
      if (state_[s].residual == 0 || state_[s].closed) continue;
      for (const Sums::Term& term : sums_.zeros[s]) {
        if (is_open(term.cell)) change(term, s, cells_left);
      }
      // The last cell has to touch every failing sum, so the cells of one of them are enough.
      if (cells_left == 1) break;
    }
  }

  void change(const Sums::Term& term, std::size_t sum, int cells_left) {
    const std::int64_t delta = -term.sign * state_[sum].residual;
    const std::int64_t to = sums_.values[static_cast<std::size_t>(term.cell)] + delta;
    if (to < 0) return;
    shift(term.cell, delta);
    state_[sum].closed = true;
    changes_.push_back({term.cell, to});
    if (failing_ <= most_touched_ * static_cast<std::size_t>(cells_left - 1)) search(cells_left - 1);
    changes_.pop_back();
    state_[sum].closed = false;
    shift(term.cell, -delta);
  }

  void shift(int cell, std::int64_t delta) {
    for (const Touch& touch : touched_[static_cast<std::size_t>(cell)]) {
      std::int64_t& residual = state_[static_cast<std::size_t>(touch.sum)].residual;
      failing_ -= residual != 0;
      residual += touch.sign * delta;
      failing_ += residual != 0;
    }
  }

  std::vector<std::pair<int, std::int64_t>> sorted_changes() const {
    std::vector<std::pair<int, std::int64_t>> out;
    for (const Change& c : changes_) out.emplace_back(c.cell, c.to);
    std::sort(out.begin(), out.end());
    return out;
  }

  const Sums& sums_;
  std::vector<std::vector<Touch>> touched_;  // the sums of each cell
  std::vector<State> state_;
  std::size_t failing_ = 0;  // how many sums do not hold
  std::size_t most_touched_ = 0;
  std::vector<Change> changes_;
  std::set<std::vector<std::pair<int, std::int64_t>>> found_;
};

}  // namespace

std::vector<std::vector<Change>> smallest_repairs(const Sums& sums, int most_cells) {
  return Search(sums).run(most_cells);
}

}  // namespace xxgk::causes
