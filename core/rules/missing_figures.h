// Figures that were left out: 予以公开15件、部分公开件.
#pragma once

#include <vector>

#include "facts/facts.h"
#include "rules/occurrences.h"

namespace xxgk::rules {

// The units, or per cent signs, without a figure, each with the words before it. A unit that ends an item counts only where
// a figure is due: where a slot of the prose would have one and the sentence counts other things in the same unit.
// 公开件 and 条件 end in a unit and are no such place.
std::vector<prose::Occurrence> missing_figures(const facts::Facts& facts);

}  // namespace xxgk::rules
