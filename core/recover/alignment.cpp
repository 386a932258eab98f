#include "recover/alignment.h"

#include <algorithm>
#include <cstddef>
#include <limits>
#include <utility>

#include "recover/layout.h"

namespace xxgk::recover {
namespace {

// What each step costs, a lost place being 100. Only differences matter, and those beyond the margin decide.
constexpr int kMargin = 50;
constexpr int kLostPlace = 100;
constexpr int kLostLabel = 150;
constexpr int kLostWithoutLabel = 130;  // a place of a row whose label is lost, too
constexpr int kRowNotThere = -40;       // against giving up its label and each of its places
constexpr int kCutOff = 200;            // all rows from here on, where the text ends
constexpr int kLostLabelOfGroup = 40;   // the group's own label names its only row
constexpr int kLostInsideLine = 60;     // a new row does not begin in the middle of a line
constexpr int kPassedValue = 110;
constexpr int kPassedEmpty = 60;  // an empty cell of a row that has lost none
constexpr int kPassedPadding = 2;
constexpr int kPassedTrailing = 55;  // an empty cell after a row, where padding stands before rows
constexpr int kPassedDoubtful = 5;   // an empty cell of a row that has lost some cell
constexpr int kPassedPossible = 2;
constexpr int kPossibleAsPlace = 5;
constexpr int kDoubtfulAsPlace = 95;
constexpr int kInvalidAsPlace = 30;
constexpr int kLineBreakInRow = 30;
constexpr int kRowEndInRow = 60;
constexpr int kWrongColumn = 200;  // of a grid whose columns are known
constexpr int kProseValue = 200;   // a number inside a sentence is hardly a value
constexpr int kPassedLetter = 1;
constexpr int kPassedLabelLetter = 4;  // of a row's label, where a row might begin
constexpr int kLooseWordsInRow = 10;   // between a label and its values
constexpr int kFirmWordsInRow = 400;
constexpr int kForeignWordsInRow = 60;
constexpr int kLabelAfterEnd = 10;  // a letter of a label, passed after the last row
constexpr int kLabelLetterWrong = 8;
constexpr int kVariantWording = 4;
constexpr int kLabelInsideWords = 60;  // a label begins its cell, or follows another label

constexpr int kNever = std::numeric_limits<int>::max() / 4;

using Cost = int;

// What the form expects next. The places of a row come twice: as they follow its label, and as they stand
// without it.
struct Element {
  enum Kind : std::uint8_t { group, label, place, bare_place };
  Kind kind = place;
  int row = 0;
  int column = 0;
  std::size_t next = 0;  // the element after this one
};

struct Match {
  std::uint32_t end;  // symbol after the label
  Occurrence occurrence;
  Cost cost;
};

class Aligner {
 public:
  Aligner(const Symbols& symbols, const form::Table& table, bool cut_off)
      : all_(symbols.all), table_(table), cut_off_(cut_off), layout_(survey(symbols, table)) {
    list_elements();
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
  std::size_t elements() const { return elements_.size(); }
  const form::Row& row_of(const Element& element) const {
    return table_.rows[static_cast<std::size_t>(element.row)];
  }
  std::size_t index(std::size_t i, std::size_t j) const { return j * (symbols() + 1) + i; }

  // ---- the form's side

  void list_elements() {
    int group = -1;
    for (int r = 0; r < static_cast<int>(table_.rows.size()); ++r) {
      const form::Row& row = table_.rows[static_cast<std::size_t>(r)];
      const std::size_t places = row.columns.size();
      if (row.group >= 0 && row.group != group) add({Element::group, r, 0, 0});
      group = row.group;
      if (!table_.one_line) add({Element::label, r, 0, 0});
      for (int c = 0; c < static_cast<int>(places); ++c) add({Element::place, r, c, 0});
      if (table_.one_line) continue;
      elements_.back().next += places;
      for (int c = 0; c < static_cast<int>(places); ++c) add({Element::bare_place, r, c, 0});
    }
  }

  void add(Element element) {
    element.next = elements_.size() + 1;
    elements_.push_back(element);
  }

  bool is_place(std::size_t j) const {
    return j < elements() &&
           (elements_[j].kind == Element::place || elements_[j].kind == Element::bare_place);
  }
  bool first_place(std::size_t j) const { return is_place(j) && elements_[j].column == 0; }

  // The elements of a row's label: where its bare places begin, and what follows the row.
  std::size_t bare_places(std::size_t label) const {
    return label + 1 + row_of(elements_[label]).columns.size();
  }
  std::size_t row_end(std::size_t label) const {
    return label + 1 + 2 * row_of(elements_[label]).columns.size();
  }

  // The number of places of the row that a symbol passed or matched at element j would belong to, 0 for none.
  int places_around(std::size_t j) const {
    if (table_.one_line) return static_cast<int>(elements());
    if (!is_place(j) && (j == 0 || !is_place(j - 1))) return 0;
    return static_cast<int>(row_of(elements_[is_place(j) ? j : j - 1]).columns.size());
  }

  // A group of one row: the row can do without its own label.
  bool named_by_group(const Element& element) const {
    const int group = row_of(element).group;
    if (group < 0) return false;
    return std::count_if(table_.rows.begin(), table_.rows.end(),
                         [&](const form::Row& row) { return row.group == group; }) == 1;
  }

  // ---- the document's side

  // The occurrences of every label, by the symbol they begin at.
  void find_matches(const Symbols& symbols) {
    std::vector<const form::Label*> labels;
    for (const form::Row& row : table_.rows) labels.push_back(&row.label);
    for (const form::Group& group : table_.groups) labels.push_back(&group.label);
    for (const form::Label& header : table_.headers) labels.push_back(&header);
    const std::vector<std::vector<Occurrence>> found = spot_all(symbols.letters, labels);
    matches_.resize(elements());
    for (std::size_t j = 0; j < elements(); ++j) {
      if (is_place(j)) continue;
      const Element& element = elements_[j];
      const auto row = static_cast<std::size_t>(element.row);
      const std::size_t list = element.kind == Element::label
                                   ? row
                                   : table_.rows.size() + static_cast<std::size_t>(table_.rows[row].group);
      for (const Occurrence& o : found[list]) {
        Match match = match_of(symbols, o);
        const bool follows_label =
            std::any_of(found.begin(), found.end(), [&](const std::vector<Occurrence>& others) {
              return std::any_of(others.begin(), others.end(),
                                 [&](const Occurrence& b) { return b.end == o.begin; });
            });
        if (inside_words(symbols.places[o.begin]) && !follows_label) match.cost += kLabelInsideWords;
        matches_[j].emplace_back(symbols.places[o.begin], match);
      }
    }
  }

  Match match_of(const Symbols& symbols, const Occurrence& found) const {
    const std::uint32_t first = symbols.places[found.begin];
    const std::uint32_t last = symbols.places[found.end - 1];
    const Cost cost = found.distance * kLabelLetterWrong + (found.wording > 0 ? kVariantWording : 0);
    // A label wrapped around its values ends, for the alignment, where they begin.
    for (std::uint32_t i = first; i < last; ++i) {
      if (all_[i].kind == SymbolKind::value) return {i, found, cost};
    }
    return {last + 1, found, cost};
  }

  bool inside_words(std::uint32_t symbol) const {
    return symbol > 0 && all_[symbol - 1].kind == SymbolKind::letter &&
           all_[symbol - 1].piece == all_[symbol].piece;
  }

  bool trusted(std::size_t i, std::size_t j) const {
    const int places = places_around(j);
    return places > 0 && layout_.complete(static_cast<std::uint32_t>(i), places);
  }

  bool in_value_column(std::size_t i) const { return layout_.column[i] >= *layout_.first_value_column; }

  // ---- what the steps cost

  Cost pass_cost(std::size_t i, std::size_t j) const {
    const Symbol& symbol = all_[i];
    switch (symbol.kind) {
    case SymbolKind::value: return kPassedValue;
    case SymbolKind::possible_blank: return kPassedPossible;
    case SymbolKind::blank:
      if (layout_.indent[i]) return kPassedPadding;
      if (layout_.on_grid(static_cast<std::uint32_t>(i)) && !in_value_column(i)) return kPassedPadding;
      if (!is_place(j)) {
        return layout_.padding == Padding::leading && places_around(j) > 0 ? kPassedTrailing : kPassedPadding;
      }
      if (first_place(j) && layout_.padding != Padding::trailing) return kPassedPadding;
      return trusted(i, j) ? kPassedEmpty : kPassedDoubtful;
    case SymbolKind::letter: return pass_letter_cost(i, j);
    }
    return kNever;
  }

  Cost pass_letter_cost(std::size_t i, std::size_t j) const {
    if (j == elements() && all_[i].cover == Cover::row) return kLabelAfterEnd;
    const bool begins_words = i == 0 || all_[i - 1].piece != all_[i].piece;
    if (!is_place(j)) return all_[i].cover == Cover::row ? kPassedLabelLetter : kPassedLetter;
    if (j == 0 || !begins_words) return kPassedLetter;
    switch (all_[i].cover) {
    case Cover::none: return kForeignWordsInRow;
    case Cover::loose: return kLooseWordsInRow;
    case Cover::firm:
    case Cover::row: return kFirmWordsInRow;
    }
    return kNever;
  }

  Cost place_cost(std::size_t i, std::size_t j) const {
    const Symbol& symbol = all_[i];
    Cost cost = 0;
    if (!first_place(j) && i > 0 && symbol.line != all_[i - 1].line &&
        (layout_.line_values[i] > 1 || layout_.line_values[i - 1] > 1)) {
      cost += kLineBreakInRow;
    }
    if (!first_place(j) && i > 0 && all_[i - 1].row_end) cost += kRowEndInRow;
    if (layout_.on_grid(static_cast<std::uint32_t>(i)) &&
        layout_.column[i] != *layout_.first_value_column + elements_[j].column) {
      cost += kWrongColumn;
    }
    switch (symbol.kind) {
    case SymbolKind::letter: return kNever;
    case SymbolKind::blank:
      if (layout_.indent[i]) return kNever;
      return cost + (trusted(i, j) ? 0 : kDoubtfulAsPlace);
    case SymbolKind::possible_blank: return cost + kPossibleAsPlace;
    case SymbolKind::value:
      if (symbol.in_prose) cost += kProseValue;
      return cost + (symbol.value.kind == text::Value::invalid ? kInvalidAsPlace : 0);
    }
    return kNever;
  }

  Cost lost_label(std::size_t i, const Element& element) const {
    const Cost cost = named_by_group(element) ? kLostLabelOfGroup : kLostLabel;
    const bool inside =
        i > 0 && i < symbols() && all_[i].line == all_[i - 1].line && layout_.line_length[i] > 1;
    return cost + (inside ? kLostInsideLine : 0);
  }

  Cost lost_row(const Element& element) const {
    const Cost label = named_by_group(element) ? kLostLabelOfGroup : kLostLabel;
    return label + kLostPlace * static_cast<Cost>(row_of(element).columns.size()) + kRowNotThere;
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
    if (j < elements()) {
      const Element& element = elements_[j];
      if (more && is_place(j)) visit(Step{Step::match_place, i + 1, element.next, place_cost(i, j)});
      if (more && !is_place(j)) {
        for (const auto& [begin, match] : matches_[j]) {
          if (begin == i) visit(Step{Step::match_label, match.end, j + 1, match.cost, &match});
        }
      }
    }
    if (more) visit(Step{Step::pass, i + 1, j, pass_cost(i, j)});
    if (j == elements()) return;
    const Element& element = elements_[j];
    switch (element.kind) {
    case Element::group: visit(Step{Step::skip_group, i, j + 1, 0}); break;
    case Element::label:
      visit(Step{Step::lose_label, i, bare_places(j), lost_label(i, element)});
      visit(Step{Step::lose_row, i, row_end(j), lost_row(element)});
      if (cut_off_) visit(Step{Step::cut_off, i, elements(), kCutOff});
      break;
    case Element::place: visit(Step{Step::lose_place, i, element.next, kLostPlace}); break;
    case Element::bare_place: visit(Step{Step::lose_place, i, element.next, kLostWithoutLabel}); break;
    }
  }

  // ---- the search

  void forward() {
    forward_.assign((symbols() + 1) * (elements() + 1), kNever);
    forward_[0] = 0;
    for (std::size_t j = 0; j <= elements(); ++j) {
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
    backward_.assign((symbols() + 1) * (elements() + 1), kNever);
    backward_.back() = 0;
    const Cost best = forward_.back();
    for (std::size_t j = elements() + 1; j-- > 0;) {
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
    while (i < symbols() || j < elements()) {
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
    for (std::size_t j = 0; j < elements(); ++j) {
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
  const Layout layout_;
  std::vector<Element> elements_;
  std::vector<std::vector<std::pair<std::uint32_t, Match>>> matches_;  // by element: first symbol, match
  std::vector<Cost> forward_;
  std::vector<Cost> backward_;
};

}  // namespace

Alignment align(const Symbols& symbols, const form::Table& table, bool cut_off) {
  return Aligner(symbols, table, cut_off).run();
}

}  // namespace xxgk::recover
