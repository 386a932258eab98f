// Several reports against each other: how they pair, which figures go from one to the next, and what does not agree.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "across/comparable.h"
#include "across/pairing.h"
#include "rules/judgements.h"

namespace xxgk::across {

// last year's figure = this year's, of a column of section 三.
struct YearEquation {
  std::size_t unit = 0;
  int last_year = 0;
  int this_year = 0;
  std::size_t report = 0;  // whose form names the cell
  CellRef cell;
  EquationStatus status = EquationStatus::not_assessable;
  std::optional<Decimal> left;
  std::optional<Decimal> right;
};

struct Place {
  std::size_t report = 0;
  Span span;
  text::Position at;
  std::vector<CellRef> cells;
};

// Its cells are those of this year's report, which is that of the first place.
struct Finding {
  xxgk::Finding finding;
  std::vector<Place> places;
};

struct Batch {
  std::vector<Unit> units;
  std::vector<YearEquation> equations;
  std::vector<Finding> findings;
  std::vector<std::vector<std::size_t>> same;  // reports of the same text or the same tables of a year
};

Batch compare(const std::vector<Comparable>& reports, const Options& options);

}  // namespace xxgk::across
