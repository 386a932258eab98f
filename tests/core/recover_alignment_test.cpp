// The alignment is the one that going through the whole grid, letter by letter, finds.
#include <algorithm>
#include <catch2/catch.hpp>
#include <vector>

#include "document/document.h"
#include "support/cases.h"
#include "support/generator.h"
#include "support/layouts.h"
#include "support/mutations.h"
#include "tables/alignment.h"
#include "tables/elements.h"
#include "tables/form_choice.h"
#include "tables/label_matches.h"
#include "tables/step_costs.h"
#include "tables/tokens.h"
#include "text/utf.h"

using namespace xxgk;
using namespace xxgk::tables;
using namespace xxgk::testing;

namespace {

// The obvious way: the costs to and from every point of the grid, all of them.
class Grid {
 public:
  Grid(const Symbols& symbols, const form::TableForm& table, bool cut_off)
      : tokens_(Tokens::one_by_one(symbols)), elements_(table),
        costs_(symbols, tokens_, table, elements_, cut_off),
        matches_(label_matches(symbols, tokens_, table, elements_, costs_)), cut_off_(cut_off) {
    to_.assign((tokens_.size() + 1) * (elements_.size() + 1), kNever);
    from_ = to_;
    to_.front() = 0;
    from_.back() = 0;
    for (std::size_t t = 0; t <= tokens_.size(); ++t)
      for (std::size_t j = 0; j <= elements_.size(); ++j)
        each_step(t, j, [&](std::size_t t2, std::size_t j2, Cost cost) {
          to_[at(t2, j2)] = std::min(to_[at(t2, j2)], to_[at(t, j)] + cost);
        });
    for (std::size_t t = tokens_.size() + 1; t-- > 0;)
      for (std::size_t j = elements_.size() + 1; j-- > 0;)
        each_step(t, j, [&](std::size_t t2, std::size_t j2, Cost cost) {
          from_[at(t, j)] = std::min(from_[at(t, j)], from_[at(t2, j2)] + cost);
        });
  }

  // The symbols that a place may be, with what each costs above the best path.
  std::vector<std::pair<std::uint32_t, Cost>> readings(int row, int column) const {
    std::vector<std::pair<std::uint32_t, Cost>> found;
    for (std::size_t j = 0; j < elements_.size(); ++j) {
      if (!elements_.is_place(j) || elements_[j].row != row || elements_[j].column != column) continue;
      for (std::size_t t = 0; t < tokens_.size(); ++t) {
        const Cost cost =
            to_[at(t, j)] + costs_.match_place(t, j) + from_[at(t + 1, elements_[j].next)] - to_.back();
        if (cost <= kMargin) found.emplace_back(tokens_.begin(t), cost);
      }
    }
    std::sort(found.begin(), found.end());
    return found;
  }

 private:
  std::size_t at(std::size_t t, std::size_t j) const { return t * (elements_.size() + 1) + j; }

  template <class Visit> void each_step(std::size_t t, std::size_t j, Visit visit) const {
    if (t < tokens_.size()) {
      visit(t + 1, j, costs_.pass(t, j));
      if (elements_.is_place(j)) visit(t + 1, elements_[j].next, costs_.match_place(t, j));
      for (const LabelMatch& match : matches_[t])
        if (match.element == j) visit(match.end, j + 1, match.cost);
    }
    if (j == elements_.size()) return;
    if (elements_.is_place(j)) {
      visit(t, elements_[j].next, costs_.lose_place(j));
      if (cut_off_ && costs_.can_be_cut_off(t, j)) visit(t, elements_.size(), costs_.cut_off(t, j));
      return;
    }
    if (elements_[j].kind == Element::group) return visit(t, j + 1, 0);
    visit(t, elements_.bare_places(j), costs_.lose_label(t, j));
    visit(t, elements_.row_end(j), costs_.lose_row(j));
    if (cut_off_) visit(t, elements_.size(), costs_.cut_off(t, j));
  }

  const Tokens tokens_;
  const Elements elements_;
  const StepCosts costs_;
  const std::vector<std::vector<LabelMatch>> matches_;
  const bool cut_off_;
  std::vector<Cost> to_;
  std::vector<Cost> from_;
};

}  // namespace

TEST_CASE("the alignment agrees with going through the whole grid", "[property]") {
  const std::vector<std::string> names{"tabs_bare",         "tabs_grid",       "pipes_trailing",
                                       "pipes_markdown",    "pdf_layout",      "pdf_raw",
                                       "cell_lines_tabbed", "cell_lines_bare", "cell_paragraphs"};
  const Vocabularies vocabularies(form::official_forms());
  for (int seed = 0; seed < cases(18); ++seed) {
    Random random(static_cast<std::uint64_t>(seed));
    const testing::Layout& one = testing::layout(names[static_cast<std::size_t>(seed) % names.size()]);
    std::vector<Chunk> chunks =
        one.render(generate(random_recipe(static_cast<std::uint64_t>(seed), seed % 2 == 1))).chunks;
    if (seed % 3 > 0) chunks = without_lines(std::move(chunks), random, random.between(1, 8));
    const document::Document document = document::read_text({testing::joined(chunks), {}, {}, {}});
    for (const TableId id : {TableId::disclosure, TableId::applications, TableId::disputes}) {
      // A third of the text, which is about what a section has.
      const auto size = static_cast<std::uint32_t>(document.text.size());
      const std::uint32_t begin = size * static_cast<std::uint32_t>(id) / 4;
      Symbols symbols = read_symbols(document, {begin, std::min(size, begin + size / 3)});
      condense(symbols, vocabularies, id);
      const form::TableForm& table = form_of(seed % 2 == 0 ? 2021 : 2019)[id];
      const bool cut_off = seed % 4 == 0;
      const Grid grid(symbols, table, cut_off);
      const Alignment found = align(symbols, Tokens(symbols), table, cut_off);
      for (std::size_t r = 0; r < found.rows.size(); ++r) {
        for (std::size_t c = 0; c < found.rows[r].places.size(); ++c) {
          INFO("seed " << seed << ", " << one.name << ", row " << r << ", column " << c);
          std::vector<std::pair<std::uint32_t, Cost>> readings;
          for (const Reading& reading : found.rows[r].places[c])
            if (reading.symbol) readings.emplace_back(*reading.symbol, reading.cost);
          std::sort(readings.begin(), readings.end());
          CHECK(readings == grid.readings(static_cast<int>(r), static_cast<int>(c)));
        }
      }
    }
  }
}
