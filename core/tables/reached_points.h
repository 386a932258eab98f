// The points of the grid of an alignment, tokens by elements, that a search has reached: what it costs to come to each,
// and to go on from it to the end.
//
// Only the stretch of elements that was reached at a token is ever written or cleared, and beside it the end of the form,
// to which rows that were cut off lead from anywhere.
#pragma once

#include <cstddef>
#include <memory>
#include <vector>

#include "tables/step_costs.h"

namespace xxgk::tables {

struct Point {
  Cost here;    // from the beginning to this point
  Cost onward;  // from it to the end
};

inline constexpr Point kNotReached{kNever, kNever};

class ReachedPoints {
 public:
  // A point before each of so many tokens and at each of so many elements, and one behind the last of either.
  ReachedPoints(std::size_t tokens, std::size_t elements)
      : elements_(elements), rows_(tokens + 1), points_(new Point[(tokens + 1) * elements]) {}

  void clear() { rows_.assign(rows_.size(), {}); }

  const Point& at(std::size_t t, std::size_t j) const {
    const Row& row = rows_[t];
    if (j == elements_) return row.behind;
    return j >= row.first && j < row.end ? points_[t * elements_ + j] : kNotReached;
  }

  // The point to be written to; it and those between it and the others of its token count as reached.
  Point& reach(std::size_t t, std::size_t j) {
    Row& row = rows_[t];
    if (j == elements_) return row.behind;
    if (j < row.first || j >= row.end) widen(row, &points_[t * elements_], j);
    return points_[t * elements_ + j];
  }

  // The elements reached at a token, [first, end), beside the end of the form.
  std::size_t first(std::size_t t) const { return rows_[t].first; }
  std::size_t end(std::size_t t) const { return rows_[t].end; }

 private:
  struct Row {
    std::size_t first = 0;
    std::size_t end = 0;
    Point behind = kNotReached;
  };

  static void widen(Row& row, Point* points, std::size_t j) {
    if (row.first == row.end) row.first = row.end = j;
    while (row.end <= j) points[row.end++] = kNotReached;
    while (row.first > j) points[--row.first] = kNotReached;
  }

  std::size_t elements_;
  std::vector<Row> rows_;            // by token
  std::unique_ptr<Point[]> points_;  // unwritten where nothing was reached
};

}  // namespace xxgk::tables
