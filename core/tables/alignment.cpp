#include "tables/alignment.h"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "tables/elements.h"
#include "tables/label_matches.h"
#include "tables/least_costs.h"
#include "tables/reached_points.h"
#include "tables/step_costs.h"

namespace xxgk::tables {
namespace {

// What a path may cost at first above what any costs, and by how much that grows while nothing is found within.
constexpr Cost kFirstSlack = 150;
constexpr Cost kSlackGrowth = 2;

class Aligner {
 public:
  Aligner(const Symbols& symbols, const Tokens& tokens, const form::TableForm& table, bool cut_off)
      : all_(symbols.all), tokens_(tokens), table_(table), cut_off_(cut_off), elements_(table),
        costs_(symbols, tokens, table, elements_, cut_off),
        matches_(label_matches(symbols, tokens, table, elements_, costs_)),
        least_(symbols, tokens, elements_, costs_, matches_, cut_off),
        points_(tokens.size(), elements_.size()) {}

  Alignment run() {
    for (Cost slack = kFirstSlack; !forward(least_.onward(0, 0) + slack); slack *= kSlackGrowth) {
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
    points_.clear();
    const auto reach = [&](std::size_t t, std::size_t j, Cost cost) {
      if (cost + least_.onward(t, j) > bound) return;
      Point& point = points_.reach(t, j);
      point.here = std::min(point.here, cost);
    };
    reach(0, 0, 0);
    for (std::size_t t = 0; t <= tokens_.size(); ++t) {
      const auto go_on = [&](std::size_t j) {
        const Cost here = points_.at(t, j).here;
        if (here >= kNever) return;
        for_each_step(t, j, [&](const Step& step) { reach(step.t, step.j, here + step.cost); });
      };
      for (std::size_t j = points_.first(t); j < points_.end(t); ++j) go_on(j);
      go_on(elements_.size());
    }
    return best() + kMargin <= bound;
  }

  Cost best() const { return points_.at(tokens_.size(), elements_.size()).here; }

  void backward() {
    points_.reach(tokens_.size(), elements_.size()).onward = 0;
    const Cost worst = best() + kMargin;
    for (std::size_t t = tokens_.size() + 1; t-- > 0;) {
      const auto go_back = [&](std::size_t j) {
        if (points_.at(t, j).here + least_.onward(t, j) > worst) return;  // on no path that matters
        Cost onward = points_.at(t, j).onward;
        for_each_step(t, j, [&](const Step& step) {
          onward = std::min(onward, points_.at(step.t, step.j).onward + step.cost);
        });
        points_.reach(t, j).onward = onward;
      };
      go_back(elements_.size());
      for (std::size_t j = points_.end(t); j-- > points_.first(t);) go_back(j);
    }
  }

  // One best path, always the same: the first step that lies on any.
  void trace(Alignment& result) const {
    std::size_t t = 0;
    std::size_t j = 0;
    while (t < tokens_.size() || j < elements_.size()) {
      std::optional<Step> taken;
      for_each_step(t, j, [&](const Step& step) {
        if (!taken && points_.at(t, j).onward == points_.at(step.t, step.j).onward + step.cost) taken = step;
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
    std::vector<std::vector<Cost>> lost(table_.rows.size());
    for (std::size_t r = 0; r < lost.size(); ++r) lost[r].assign(table_.rows[r].columns.size(), kNever);
    const auto lose = [&](int row, std::size_t column, Cost cost) {
      Cost& least = lost[static_cast<std::size_t>(row)][column];
      least = std::min(least, cost);
    };
    for (std::size_t t = 0; t <= tokens_.size(); ++t) {
      for (std::size_t j = points_.first(t); j < points_.end(t); ++j) {
        const Element& element = elements_[j];
        const auto column = static_cast<std::size_t>(element.column);
        const Point& point = points_.at(t, j);
        if (point.here + point.onward > best() + kMargin) continue;
        for_each_step(t, j, [&](const Step& step) {
          const Cost through = point.here + step.cost + points_.at(step.t, step.j).onward - best();
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

  const std::vector<Symbol>& all_;
  const Tokens& tokens_;
  const form::TableForm& table_;
  const bool cut_off_;
  const Elements elements_;
  const StepCosts costs_;
  const std::vector<std::vector<LabelMatch>> matches_;  // by token
  const LeastCosts least_;
  ReachedPoints points_;
};

}  // namespace

Alignment align(const Symbols& symbols, const Tokens& tokens, const form::TableForm& table, bool cut_off) {
  return Aligner(symbols, tokens, table, cut_off).run();
}

}  // namespace xxgk::tables
