#include "causes/localiser.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <functional>

#include "support/generator.h"

using namespace xxgk;
using namespace xxgk::causes;
using xxgk::testing::Random;

namespace {

using Repairs = std::vector<std::vector<Change>>;

// A table in the shape of section 三 in small: `rows` outcomes and a row of totals, `columns` and a column of
// totals; and a balance (the row of totals = one more row + another) for every column.
Sums small_table(int rows, int columns, Random& random, int largest) {
  Sums sums;
  const int width = columns + 1;
  const int height = rows + 3;  // + totals, received, carried out
  sums.values.assign(static_cast<std::size_t>(width * height), 0);
  const auto at = [&](int r, int c) -> std::int64_t& {
    return sums.values[static_cast<std::size_t>(r * width + c)];
  };
  const int totals = rows;
  for (int c = 0; c < columns; ++c) {
    for (int r = 0; r < rows; ++r) at(totals, c) += at(r, c) = random.below(largest);
    at(totals + 2, c) = random.below(largest);
    at(totals + 1, c) = at(totals, c) + at(totals + 2, c);
  }
  for (int r = 0; r < height; ++r)
    for (int c = 0; c < columns; ++c) at(r, columns) += at(r, c);
  for (int r = 0; r < height; ++r) {
    auto& sum = sums.zeros.emplace_back();
    for (int c = 0; c < width; ++c) sum.push_back({r * width + c, c == columns ? -1 : 1});
  }
  for (int c = 0; c < width; ++c) {
    auto& processed = sums.zeros.emplace_back();
    for (int r = 0; r <= rows; ++r) processed.push_back({r * width + c, r == rows ? -1 : 1});
    sums.zeros.push_back(
        {{(totals + 1) * width + c, 1}, {totals * width + c, -1}, {(totals + 2) * width + c, -1}});
  }
  return sums;
}

bool holds(const Sums& sums) {
  return std::all_of(sums.zeros.begin(), sums.zeros.end(), [&](const auto& sum) {
    std::int64_t total = 0;
    for (const Sums::Term& term : sum) total += term.sign * sums.values[static_cast<std::size_t>(term.cell)];
    return total == 0;
  });
}

// Every choice of cells, every value up to `largest`.
void try_all(Sums& sums, int from, int cells, int largest, std::vector<Change>& chosen, Repairs& found) {
  if (cells == 0) {
    if (holds(sums)) found.push_back(chosen);
    return;
  }
  for (int cell = from; cell < static_cast<int>(sums.values.size()); ++cell) {
    std::int64_t& value = sums.values[static_cast<std::size_t>(cell)];
    const std::int64_t before = value;
    for (std::int64_t to = 0; to <= largest; ++to) {
      if (to == before) continue;
      value = to;
      chosen.push_back({cell, to});
      try_all(sums, cell + 1, cells - 1, largest, chosen, found);
      chosen.pop_back();
    }
    value = before;
  }
}

Repairs naive(Sums sums, int most_cells, int largest) {
  if (holds(sums)) return {};
  Repairs found;
  std::vector<Change> chosen;
  for (int cells = 1; cells <= most_cells && found.empty(); ++cells)
    try_all(sums, 0, cells, largest, chosen, found);
  return found;
}

bool within(const std::vector<Change>& repair, std::int64_t largest) {
  return std::all_of(repair.begin(), repair.end(), [&](const Change& c) { return c.to <= largest; });
}

}  // namespace

TEST_CASE("nothing to repair where every sum holds", "[localiser]") {
  Random random(1);
  CHECK(smallest_repairs(small_table(4, 3, random, 9), 3).empty());
  CHECK(smallest_repairs({}, 3).empty());
}

TEST_CASE("all ties are listed", "[localiser]") {
  const Sums sums{{3, 4, 8}, {{{0, 1}, {1, 1}, {2, -1}}}};
  const Repairs expected{{{0, 4}}, {{1, 5}}, {{2, 7}}};
  CHECK(smallest_repairs(sums, 3) == expected);
}

TEST_CASE("a repair never makes a cell negative", "[localiser]") {
  const Sums sums{{0, 5, 3}, {{{0, 1}, {1, 1}, {2, -1}}}};
  const Repairs expected{{{1, 3}}, {{2, 5}}};
  CHECK(smallest_repairs(sums, 3) == expected);
}

TEST_CASE("the search agrees with trying everything", "[localiser]") {
  constexpr int largest = 5;
  Random random(20);
  for (int run = 0; run < 60; ++run) {
    Sums sums = small_table(2, 2, random, 2);
    const int altered = random.between(1, 3);
    for (int i = 0; i < altered; ++i)
      sums.values[static_cast<std::size_t>(random.below(static_cast<int>(sums.values.size())))] =
          random.below(largest);
    const int most = run % 6 == 0 ? 3 : 2;
    Repairs found = smallest_repairs(sums, most);
    Repairs expected = naive(sums, most, largest);
    if (!found.empty() && !expected.empty() && found.front().size() < expected.front().size()) {
      // Fewer cells, but with larger values than the naive search tries.
      CHECK(std::none_of(found.begin(), found.end(), [](const auto& r) { return within(r, largest); }));
      continue;
    }
    found.erase(std::remove_if(found.begin(), found.end(), [](const auto& r) { return !within(r, largest); }),
                found.end());
    std::sort(expected.begin(), expected.end(), [](const auto& a, const auto& b) {
      return std::lexicographical_compare(
          a.begin(), a.end(), b.begin(), b.end(),
          [](const Change& x, const Change& y) { return std::pair(x.cell, x.to) < std::pair(y.cell, y.to); });
    });
    CHECK(found == expected);
  }
}
