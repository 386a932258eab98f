// Finds the fewest cells whose change makes every sum hold again.
//
// The sums of a table are an error-correcting code: each cell of section 三 breaks a different set of them, so
// the set that fails points back at the cell (Fellegi-Holt: change as little as possible).
//
//     Sums sums{{3, 4, 8}, {{{0, 1}, {1, 1}, {2, -1}}}};   // 3 + 4 = 8 fails
//     smallest_repairs(sums, 3) is {{{0, 4}}, {{1, 5}}, {{2, 7}}};
//
// Repairs with a negative value are left out. All repairs of the smallest size are returned, up to a bound,
// ascending by cells; none when more than `most_cells` would have to change or nothing fails.
#pragma once

#include <cstdint>
#include <vector>

namespace xxgk::causes {

struct Sums {
  struct Term {
    int cell;
    int sign;
  };
  std::vector<std::int64_t> values;      // of every cell
  std::vector<std::vector<Term>> zeros;  // the terms of each add up to 0; a cell at most once in each
};

struct Change {
  int cell = 0;
  std::int64_t to = 0;
  bool operator==(const Change&) const = default;
};

std::vector<std::vector<Change>> smallest_repairs(const Sums& sums, int most_cells);

}  // namespace xxgk::causes
