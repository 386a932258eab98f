// What is wrong in the tables of a report, one cause at a time: what fails because of it, and what may have been written
// wrong, likeliest first.
#pragma once

#include <vector>

#include "causes/hypothesis.h"
#include "facts/facts.h"

namespace xxgk::causes {

struct Cause {
  std::vector<Hypothesis> hypotheses;        // of one kind, that settle the same; never none
  std::vector<const prose::Claim*> settled;  // by every one of the best
  const prose::Claim* evidence = nullptr;  // agrees with the first alone, and contradicts the table as it is
  bool by_sight = false;  // the first alone changes only what is no count: a blank, a number below 0
  const Hypothesis& best() const { return hypotheses.front(); }
  bool is_decided() const {
    return !best().changes.empty() && (hypotheses.size() == 1 || evidence || by_sight);
  }
};

// Of sums that fail, and of totals that were not filled in; in the order of the form. The others take those totals for
// filled in.
std::vector<Cause> find_causes(const facts::Facts& facts, TableId table);

// Rows or cells that were exchanged although every sum holds, as two or more of these claims tell.
std::vector<Cause> find_exchanges(const facts::Facts& facts, const std::vector<const prose::Claim*>& claims);

}  // namespace xxgk::causes
