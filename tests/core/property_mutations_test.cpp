// Page breaks, repeated headers and torn labels change nothing; lines and cells lost never give a wrong number.
#include <catch2/catch.hpp>

#include "support/cases.h"
#include "support/comparison.h"
#include "support/generator.h"
#include "support/layouts.h"
#include "support/mutations.h"
#include "xxgk/xxgk.h"

using namespace xxgk;
using namespace xxgk::testing;

namespace {

// Layouts of lines, by what a line is.
const std::vector<std::string> kRows{"tabs_bare",    "tabs_grid",  "pipes_trailing", "pipes_markdown",
                                     "pipes_padded", "pdf_layout", "pdf_raw"};
const std::vector<std::string> kCells{"cell_lines_tabbed", "cell_lines_bare", "cell_paragraphs",
                                      "pipes_cell_lines", "pipes_between_lines"};
const std::vector<std::string> kSeparated{"tabs_bare", "tabs_grid", "pipes_trailing", "pipes_markdown",
                                          "pipes_padded"};

std::vector<std::string> both() {
  std::vector<std::string> all = kRows;
  all.insert(all.end(), kCells.begin(), kCells.end());
  return all;
}

struct Subject {
  Generated report;
  std::string layout;
  std::vector<Chunk> chunks;
};

// Empty cells only where the layout keeps them: a blank that left nothing behind and a lost label together can
// read as another report that is in order.
Subject subject(int seed, const std::vector<std::string>& names, bool with_blanks) {
  const Layout& one = layout(names[static_cast<std::size_t>(seed) % names.size()]);
  Subject subject;
  subject.report = generate(random_recipe(static_cast<std::uint64_t>(seed), with_blanks && one.keeps_blanks));
  subject.layout = one.name;
  subject.chunks = one.render(subject.report).chunks;
  return subject;
}

Report read(std::vector<Chunk> chunks) { return check(as_text(std::move(chunks)).bytes, {}); }

bool has_unread(const Report& report) {
  for (const Table& table : report.tables)
    for (const Row& row : table.rows)
      for (const Cell& cell : row.cells)
        if (cell.state == CellState::missing || cell.state == CellState::ambiguous) return true;
  return false;
}

void same_cells(const Subject& subject, std::vector<Chunk> chunks) {
  const Report found = read(std::move(chunks));
  CHECK(lines(wrong_numbers(found, subject.report)) == "");
  CHECK(lines(not_read(found, subject.report, false)) == "");
}

}  // namespace

TEST_CASE("page breaks between rows change nothing", "[property]") {
  for (int seed = 0; seed < cases(12); ++seed) {
    const Subject given = subject(seed, both(), false);
    INFO("layout " << given.layout << ", seed " << seed);
    Random random(static_cast<std::uint64_t>(seed));
    same_cells(given, with_page_breaks(given.chunks, random, random.between(1, 4)));
  }
}

TEST_CASE("a header repeated on the next page changes nothing", "[property]") {
  for (int seed = 0; seed < cases(12); ++seed) {
    const Subject given = subject(seed, both(), false);
    INFO("layout " << given.layout << ", seed " << seed);
    Random random(static_cast<std::uint64_t>(seed));
    same_cells(given, with_repeated_header(given.chunks, random));
  }
}

TEST_CASE("a torn label changes nothing", "[property]") {
  for (int seed = 0; seed < cases(12); ++seed) {
    const Subject given = subject(seed, both(), false);
    INFO("layout " << given.layout << ", seed " << seed);
    Random random(static_cast<std::uint64_t>(seed));
    same_cells(given, with_torn_label(given.chunks, random, given.layout));
  }
}

TEST_CASE("lines lost never give a wrong number", "[property]") {
  for (int seed = 0; seed < cases(36); ++seed) {
    const Subject given = subject(seed, both(), seed % 5 == 0);
    Random random(static_cast<std::uint64_t>(seed));
    const int count = random.between(1, 5);
    INFO("layout " << given.layout << ", seed " << seed << ", lines " << count);
    const Report found = read(without_lines(given.chunks, random, count));
    CHECK(lines(wrong_numbers(found, given.report)) == "");
  }
}

TEST_CASE("cells lost never give a wrong number", "[property]") {
  for (int seed = 0; seed < cases(36); ++seed) {
    const Subject given = subject(seed, kSeparated, seed % 3 == 0);
    Random random(static_cast<std::uint64_t>(seed));
    const int count = random.between(1, 5);
    INFO("layout " << given.layout << ", seed " << seed << ", cells " << count);
    const Report found = read(without_cells(given.chunks, random, count));
    CHECK(lines(wrong_numbers(found, given.report)) == "");
  }
}

TEST_CASE("whatever goes wrong in copying, no number is wrong", "[property]") {
  for (int seed = 0; seed < cases(60); ++seed) {
    const Subject given = subject(seed, both(), seed % 5 == 0);
    Random random(static_cast<std::uint64_t>(seed));
    std::string what;
    const Report found = read(with_fault(given.chunks, random, what));
    INFO("layout " << given.layout << ", seed " << seed << ", " << what);
    CHECK(lines(wrong_numbers(found, given.report)) == "");
    CHECK_FALSE((found.outcome == Outcome::clean && has_unread(found)));
  }
}
