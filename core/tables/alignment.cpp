#include "tables/alignment.h"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "tables/elements.h"
#include "tables/label_matches.h"
#include "tables/step_costs.h"

namespace xxgk::tables {
namespace {

// The cost to which the search is bounded at first, and by how much the bound grows while nothing is found within.
constexpr Cost kFirstBound = 150;
constexpr Cost kBoundGrowth = 2;

class Aligner {
 public:
  Aligner(const Symbols& symbols, const Tokens& tokens, const form::Table& table, bool cut_off)
      : all_(symbols.all), tokens_(tokens), table_(table), cut_off_(cut_off), elements_(table),
        costs_(symbols, tokens, table, elements_, cut_off),
        matches_(label_matches(symbols, tokens, table, elements_, costs_)) {}

  Alignment run() {
    for (Cost bound = kFirstBound; !forward(bound); bound *= kBoundGrowth) {
    }
    backward();
    Alignment result;
    result.rows.resize(table_.rows.size());
    for (std::size_t r = 0; r < table_.rows.size(); ++r)
      result.rows[r].places.resize(table_.rows[r].columns.size());
    trace(result);
    read_places(result);
    return result;
  }

 private:
  std::size_t index(std::size_t t, std::size_t j) const { return t * (elements_.size() + 1) + j; }

  struct Step {
    enum Kind : std::uint8_t {
      pass,
      match_place,
      match_label,
      lose_place,
      lose_label,
      lose_row,
      skip_group,
      cut_off
    };
    Kind kind;
    std::size_t t;
    std::size_t j;
    Cost cost;
    const LabelMatch* match = nullptr;
  };

  // Every step from one point of the grid, those that find something first.
  template <class Visit> void for_each_step(std::size_t t, std::size_t j, Visit visit) const {
    const bool more = t < tokens_.size();
    if (more && elements_.is_place(j)) {
      visit(Step{Step::match_place, t + 1, elements_[j].next, costs_.match_place(t, j)});
    } else if (more) {
      for (const LabelMatch& match : matches_[t])
        if (match.element == j) visit(Step{Step::match_label, match.end, j + 1, match.cost, &match});
    }
    if (more) visit(Step{Step::pass, t + 1, j, costs_.pass(t, j)});
    if (j == elements_.size()) return;
    const Element& element = elements_[j];
    switch (element.kind) {
    case Element::group: visit(Step{Step::skip_group, t, j + 1, 0}); break;
    case Element::label:
      visit(Step{Step::lose_label, t, elements_.bare_places(j), costs_.lose_label(t, j)});
      visit(Step{Step::lose_row, t, elements_.row_end(j), costs_.lose_row(j)});
      if (cut_off_) visit(Step{Step::cut_off, t, elements_.size(), costs_.cut_off(t, j)});
      break;
    case Element::place:
    case Element::bare_place:
      visit(Step{Step::lose_place, t, element.next, costs_.lose_place(j)});
      if (cut_off_ && costs_.can_be_cut_off(t, j))
        visit(Step{Step::cut_off, t, elements_.size(), costs_.cut_off(t, j)});
      break;
    }
  }

  // ---- the search

  // The costs to every point that can be reached within the bound; false when the end, or a path about as good as
  // the best, is beyond. No step costs less than nothing: what is beyond the bound leads nowhere nearer.
  bool forward(Cost bound) {
    forward_.assign((tokens_.size() + 1) * (elements_.size() + 1), kNever);
    reached_.assign(tokens_.size() + 1, {elements_.size() + 1, 0});
    const auto reach = [&](std::size_t t, std::size_t j, Cost cost) {
      Cost& best = forward_[index(t, j)];
      if (cost > bound || cost >= best) return;
      best = cost;
      reached_[t].first = std::min(reached_[t].first, j);
      reached_[t].end = std::max(reached_[t].end, j + 1);
    };
    reach(0, 0, 0);
    for (std::size_t t = 0; t <= tokens_.size(); ++t) {
      for (std::size_t j = reached_[t].first; j < reached_[t].end; ++j) {
        const Cost here = forward_[index(t, j)];
        if (here >= kNever) continue;
        for_each_step(t, j, [&](const Step& step) { reach(step.t, step.j, here + step.cost); });
      }
    }
    return forward_.back() + kMargin <= bound;
  }

  void backward() {
    backward_.assign(forward_.size(), kNever);
    backward_.back() = 0;
    const Cost best = forward_.back();
    for (std::size_t t = tokens_.size() + 1; t-- > 0;) {
      for (std::size_t j = reached_[t].end; j-- > reached_[t].first;) {
        if (forward_[index(t, j)] > best + kMargin) continue;  // on no path that matters
        Cost& here = backward_[index(t, j)];
        for_each_step(t, j, [&](const Step& step) {
          here = std::min(here, backward_[index(step.t, step.j)] + step.cost);
        });
      }
    }
  }

  // One best path, always the same: the first step that lies on any.
  void trace(Alignment& result) const {
    std::size_t t = 0;
    std::size_t j = 0;
    while (t < tokens_.size() || j < elements_.size()) {
      std::optional<Step> taken;
      for_each_step(t, j, [&](const Step& step) {
        if (!taken && backward_[index(t, j)] == backward_[index(step.t, step.j)] + step.cost) taken = step;
      });
      if (taken->kind == Step::match_label) {
        AlignedRow& row = result.rows[static_cast<std::size_t>(elements_[j].row)];
        (elements_[j].kind == Element::group ? row.group : row.label) = taken->match->occurrence;
      }
      if (taken->kind == Step::pass && all_[tokens_.begin(t)].kind == SymbolKind::value)
        result.passed_values.push_back(tokens_.begin(t));
      if (taken->kind != Step::lose_row && taken->kind != Step::cut_off) result.cost += taken->cost;
      t = taken->t;
      j = taken->j;
    }
  }

  // For every place, what it is in the paths within the margin.
  void read_places(Alignment& result) const {
    const Cost best = backward_[0];
    std::vector<std::vector<Cost>> lost(table_.rows.size());
    for (std::size_t r = 0; r < lost.size(); ++r) lost[r].assign(table_.rows[r].columns.size(), kNever);
    const auto lose = [&](int row, std::size_t column, Cost cost) {
      Cost& least = lost[static_cast<std::size_t>(row)][column];
      least = std::min(least, cost);
    };
    for (std::size_t t = 0; t <= tokens_.size(); ++t) {
      for (std::size_t j = reached_[t].first; j < std::min(reached_[t].end, elements_.size()); ++j) {
        const Element& element = elements_[j];
        const auto column = static_cast<std::size_t>(element.column);
        const Cost here = forward_[index(t, j)];
        if (here + backward_[index(t, j)] > best + kMargin) continue;
        for_each_step(t, j, [&](const Step& step) {
          const Cost through = here + step.cost + backward_[index(step.t, step.j)] - best;
          if (through > kMargin) return;
          if (step.kind == Step::match_place) {
            result.rows[static_cast<std::size_t>(element.row)].places[column].push_back(
                {tokens_.begin(t), through});
          } else if (step.kind == Step::lose_place) {
            lose(element.row, column, through);
          } else if (step.kind == Step::lose_row || step.kind == Step::cut_off) {
            const int last =
                step.kind == Step::lose_row ? element.row : static_cast<int>(table_.rows.size()) - 1;
            for (int r = element.row; r <= last; ++r) {
              const std::size_t first = r == element.row ? column : 0;
              for (std::size_t c = first; c < lost[static_cast<std::size_t>(r)].size(); ++c)
                lose(r, c, through);
            }
          }
        });
      }
    }
    for (std::size_t r = 0; r < lost.size(); ++r) {
      for (std::size_t c = 0; c < lost[r].size(); ++c) {
        std::vector<Reading>& readings = result.rows[r].places[c];
        if (lost[r][c] <= kMargin) readings.push_back({std::nullopt, lost[r][c]});
        std::stable_sort(readings.begin(), readings.end(),
                         [](const Reading& a, const Reading& b) { return a.cost < b.cost; });
      }
    }
  }

  // The elements at which a token can be met, [first, end).
  struct Reach {
    std::size_t first;
    std::size_t end;
  };

  const std::vector<Symbol>& all_;
  const Tokens& tokens_;
  const form::Table& table_;
  const bool cut_off_;
  const Elements elements_;
  const StepCosts costs_;
  const std::vector<std::vector<LabelMatch>> matches_;  // by token
  std::vector<Cost> forward_;
  std::vector<Cost> backward_;
  std::vector<Reach> reached_;  // by token
};

}  // namespace

Alignment align(const Symbols& symbols, const Tokens& tokens, const form::Table& table, bool cut_off) {
  return Aligner(symbols, tokens, table, cut_off).run();
}

}  // namespace xxgk::tables
