#include "tables/alignment.h"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "tables/elements.h"
#include "tables/step_costs.h"

namespace xxgk::tables {
namespace {

// Readings that cost so much more than the best one still count.
constexpr int kMargin = 50;

struct Match {
  std::uint32_t end;  // symbol after the label
  Occurrence occurrence;
  Cost cost;
};

class Aligner {
 public:
  Aligner(const Symbols& symbols, const form::Table& table, bool cut_off)
      : all_(symbols.all), table_(table), cut_off_(cut_off), elements_(table),
        costs_(symbols, table, elements_) {
    find_matches(symbols);
  }

  Alignment run() {
    forward();
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
  std::size_t symbols() const { return all_.size(); }
  std::size_t index(std::size_t i, std::size_t j) const { return j * (symbols() + 1) + i; }

  // ---- the document's side

  // A label that begins with the last letters of another cell (总计 | 上年结转…), and is as near without them.
  Occurrence without_end_of_other_piece(const Symbols& symbols, const form::Label& label,
                                        Occurrence o) const {
    const auto piece_at = [&](std::uint32_t letter) { return all_[symbols.places[letter]].piece; };
    if (o.distance == 0 || o.begin == 0 || piece_at(o.begin - 1) != piece_at(o.begin)) return o;
    std::uint32_t next = o.begin;
    while (next < o.end && piece_at(next) == piece_at(o.begin)) ++next;
    if (next == o.end) return o;
    const std::u16string_view rest = std::u16string_view(symbols.letters).substr(next, o.end - next);
    for (const Occurrence& shorter : spot(rest, label))
      if (shorter.wording == o.wording && shorter.distance <= o.distance && shorter.begin == 0 &&
          shorter.end == rest.size())
        o.begin = next;
    return o;
  }

  // The occurrences of every label, by the symbol they begin at.
  void find_matches(const Symbols& symbols) {
    std::vector<const form::Label*> labels;
    for (const form::Row& row : table_.rows) labels.push_back(&row.label);
    for (const form::Group& group : table_.groups) labels.push_back(&group.label);
    for (const form::Label& header : table_.headers) labels.push_back(&header);
    const std::vector<std::vector<Occurrence>> found = spot_all(symbols.letters, labels);
    matches_.resize(elements_.size());
    for (std::size_t j = 0; j < elements_.size(); ++j) {
      if (elements_.is_place(j)) continue;
      const Element& element = elements_[j];
      const auto row = static_cast<std::size_t>(element.row);
      const std::size_t list = element.kind == Element::label
                                   ? row
                                   : table_.rows.size() + static_cast<std::size_t>(table_.rows[row].group);
      for (const Occurrence& spotted : found[list]) {
        const Occurrence o = without_end_of_other_piece(symbols, *labels[list], spotted);
        const bool follows_label =
            std::any_of(found.begin(), found.end(), [&](const std::vector<Occurrence>& others) {
              return std::any_of(others.begin(), others.end(),
                                 [&](const Occurrence& b) { return b.end == o.begin; });
            });
        const std::uint32_t first = symbols.places[o.begin];
        const Cost cost = costs_.match_label(o, inside_words(first) && !follows_label);
        matches_[j].emplace_back(first, Match{symbol_after(symbols, o), o, cost});
      }
    }
  }

  bool inside_words(std::uint32_t symbol) const {
    return symbol > 0 && all_[symbol - 1].kind == SymbolKind::letter &&
           all_[symbol - 1].piece == all_[symbol].piece;
  }

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
    std::size_t i;
    std::size_t j;
    Cost cost;
    const Match* match = nullptr;
  };

  // Every step from one point of the grid, those that find something first.
  template <class Visit> void for_each_step(std::size_t i, std::size_t j, Visit visit) const {
    const bool more = i < symbols();
    if (j < elements_.size()) {
      const Element& element = elements_[j];
      if (more && elements_.is_place(j))
        visit(Step{Step::match_place, i + 1, element.next, costs_.match_place(i, j)});
      if (more && !elements_.is_place(j)) {
        for (const auto& [begin, match] : matches_[j]) {
          if (begin == i) visit(Step{Step::match_label, match.end, j + 1, match.cost, &match});
        }
      }
    }
    if (more) visit(Step{Step::pass, i + 1, j, costs_.pass(i, j)});
    if (j == elements_.size()) return;
    const Element& element = elements_[j];
    switch (element.kind) {
    case Element::group: visit(Step{Step::skip_group, i, j + 1, 0}); break;
    case Element::label:
      visit(Step{Step::lose_label, i, elements_.bare_places(j), costs_.lose_label(i, j)});
      visit(Step{Step::lose_row, i, elements_.row_end(j), costs_.lose_row(j)});
      if (cut_off_) visit(Step{Step::cut_off, i, elements_.size(), costs_.cut_off()});
      break;
    case Element::place:
    case Element::bare_place: visit(Step{Step::lose_place, i, element.next, costs_.lose_place(j)}); break;
    }
  }

  // ---- the search

  void forward() {
    forward_.assign((symbols() + 1) * (elements_.size() + 1), kNever);
    forward_[0] = 0;
    for (std::size_t j = 0; j <= elements_.size(); ++j) {
      for (std::size_t i = 0; i <= symbols(); ++i) {
        const Cost here = forward_[index(i, j)];
        if (here >= kNever) continue;
        for_each_step(i, j, [&](const Step& step) {
          Cost& best = forward_[index(step.i, step.j)];
          best = std::min(best, here + step.cost);
        });
      }
    }
  }

  void backward() {
    backward_.assign((symbols() + 1) * (elements_.size() + 1), kNever);
    backward_.back() = 0;
    const Cost best = forward_.back();
    for (std::size_t j = elements_.size() + 1; j-- > 0;) {
      for (std::size_t i = symbols() + 1; i-- > 0;) {
        if (forward_[index(i, j)] > best + kMargin) continue;  // on no path that matters
        Cost& here = backward_[index(i, j)];
        for_each_step(i, j, [&](const Step& step) {
          here = std::min(here, backward_[index(step.i, step.j)] + step.cost);
        });
      }
    }
  }

  // One best path, always the same: the first step that lies on any.
  void trace(Alignment& result) const {
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < symbols() || j < elements_.size()) {
      std::optional<Step> taken;
      for_each_step(i, j, [&](const Step& step) {
        if (!taken && backward_[index(i, j)] == backward_[index(step.i, step.j)] + step.cost) taken = step;
      });
      if (taken->kind == Step::match_label) {
        AlignedRow& row = result.rows[static_cast<std::size_t>(elements_[j].row)];
        (elements_[j].kind == Element::group ? row.group : row.label) = taken->match->occurrence;
      }
      if (taken->kind == Step::pass && all_[i].kind == SymbolKind::value) {
        result.passed_values.push_back(static_cast<std::uint32_t>(i));
      }
      if (taken->kind != Step::lose_row && taken->kind != Step::cut_off) result.cost += taken->cost;
      i = taken->i;
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
    for (std::size_t j = 0; j < elements_.size(); ++j) {
      const Element& element = elements_[j];
      const auto column = static_cast<std::size_t>(element.column);
      for (std::size_t i = 0; i <= symbols(); ++i) {
        const Cost here = forward_[index(i, j)];
        if (here + backward_[index(i, j)] > best + kMargin) continue;
        for_each_step(i, j, [&](const Step& step) {
          const Cost through = here + step.cost + backward_[index(step.i, step.j)] - best;
          if (through > kMargin) return;
          if (step.kind == Step::match_place) {
            result.rows[static_cast<std::size_t>(element.row)].places[column].push_back(
                {static_cast<std::uint32_t>(i), through});
          } else if (step.kind == Step::lose_place) {
            lose(element.row, column, through);
          } else if (step.kind == Step::lose_row || step.kind == Step::cut_off) {
            const int last =
                step.kind == Step::lose_row ? element.row : static_cast<int>(table_.rows.size()) - 1;
            for (int r = element.row; r <= last; ++r) {
              for (std::size_t c = 0; c < lost[static_cast<std::size_t>(r)].size(); ++c) lose(r, c, through);
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
  const form::Table& table_;
  const bool cut_off_;
  const Elements elements_;
  const StepCosts costs_;
  std::vector<std::vector<std::pair<std::uint32_t, Match>>> matches_;  // by element: first symbol, match
  std::vector<Cost> forward_;
  std::vector<Cost> backward_;
};

}  // namespace

std::uint32_t symbol_after(const Symbols& symbols, const Occurrence& label) {
  const std::uint32_t last = symbols.places[label.end - 1];
  for (std::uint32_t i = symbols.places[label.begin]; i < last; ++i) {
    if (symbols.all[i].kind == SymbolKind::value) return i;
  }
  return last + 1;
}

Alignment align(const Symbols& symbols, const form::Table& table, bool cut_off) {
  return Aligner(symbols, table, cut_off).run();
}

}  // namespace xxgk::tables
