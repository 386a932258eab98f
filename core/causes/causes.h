// Failing equations of a table, grouped by what causes them: one cause, one finding.
#pragma once

#include <vector>

#include "facts/facts.h"

namespace xxgk::causes {

struct Cause {
  std::vector<EquationRef> equations;  // that fail because of it, in the order of the form
  std::vector<Repair> repairs;  // the smallest that make these hold, likeliest first; none when unknown
  std::vector<const prose::Claim*> evidence;  // what the prose says for the first of them, see evidence.h
  std::vector<const prose::Claim*> settled;   // claims that every one of the best repairs settles
  bool by_sight = false;  // the first of them alone changes only what is no count: a blank, a number below 0
  bool is_decided() const { return repairs.size() == 1 || by_sight || !evidence.empty(); }
};

// Failing equations that some smallest repair of the table makes hold by one cell belong together. Where more than
// three cells would have to change, so do failing equations that share a cell.
std::vector<Cause> find_causes(const Table& table, const std::vector<Equation>& equations);

}  // namespace xxgk::causes
