// What the rest of an alignment costs at least, from a point of its grid on: letters that are in no label can only be passed,
// and where there are more values than places, or fewer cells, some are passed, or lost, whatever comes.
#pragma once

#include <algorithm>
#include <cstddef>
#include <vector>

#include "tables/elements.h"
#include "tables/label_matches.h"
#include "tables/step_costs.h"

namespace xxgk::tables {

class LeastCosts {
 public:
  // `matches` by token. What is cut off is given up for less than its places cost.
  LeastCosts(const Symbols& symbols, const Tokens& tokens, const Elements& elements, const StepCosts& costs,
             const std::vector<std::vector<LabelMatch>>& matches, bool cut_off);

  Cost onward(std::size_t t, std::size_t j) const {
    const Rest& rest = rest_[t];
    const int places = places_[j];
    return rest.letters + std::max(0, rest.values - places) * StepCosts::kPassedValue +
           std::max(0, places - rest.cells) * lost_place_;
  }

 private:
  // What stands at a token and behind it.
  struct Rest {
    Cost letters = 0;  // to pass those in no label
    int values = 0;
    int cells = 0;  // values and what may be an empty cell
  };

  std::vector<Rest> rest_;   // by token, and at the end
  std::vector<int> places_;  // by element and at the end: those of it and behind it
  Cost lost_place_;
};

}  // namespace xxgk::tables
