// What a figure of the prose may have been meant to be, where the tables contradict it.
//
// A sum or a share that is worked out from such a figure fails because of it. If it holds with the table's figure
// in its place, there is nothing more to say.
#pragma once

#include <cstdint>
#include <map>
#include <utility>
#include <vector>

#include "facts/facts.h"
#include "rules/judgements.h"

namespace xxgk::rules {

class MeantFigures {
 public:
  // Of the report's claims, with its tables corrected as far as the rules so far know how.
  MeantFigures(const facts::Facts& facts, const Judgements& judgements);

  // The figure's own value first; behind it those that the tables give for the slot it stands in.
  std::vector<Decimal> of(const prose::Passage& passage, const prose::Figure& figure) const;

  // The same of whole numbers alone.
  std::vector<std::int64_t> whole_numbers_of(const prose::Passage& passage,
                                             const prose::Figure& figure) const;

  // Every sum that the figures may have been meant to have; the one of their own values first.
  std::vector<Decimal> sums_of(const prose::Passage& passage,
                               const std::vector<const prose::Figure*>& figures) const;

 private:
  std::map<std::pair<const prose::Passage*, std::size_t>, std::vector<Decimal>>
      others_;  // by where a figure begins
};

}  // namespace xxgk::rules
