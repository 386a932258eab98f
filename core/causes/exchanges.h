// Figures of a table that hold each other's places, as the prose tells.
//
// Where two rows or cells of a table are exchanged its sums may hold all the same. Two sentences that contradict the
// table, and agree with it once the two are exchanged again, have one cause.
#pragma once

#include "facts/facts.h"

namespace xxgk::causes {

struct Exchange {
  const Table* table = nullptr;
  int first_row = 0;
  int last_row = 0;
  std::vector<CellChange> changes;
  std::vector<const prose::Claim*>
      settled;  // claims that contradict the table now, and agree after the exchange
};

// Every such pair, as these claims tell.
std::vector<Exchange> find_exchanges(const facts::Facts& facts,
                                     const std::vector<const prose::Claim*>& claims);

}  // namespace xxgk::causes
