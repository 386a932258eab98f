// What a figure of the prose may have been meant to be, where the tables contradict it.
//
// A sum or a share that is worked out from such a figure fails because of it. If it holds with the table's figure
// in its place, there is nothing more to say.
#pragma once

#include <vector>

#include "check/context.h"

namespace xxgk::checking {

// The figure's own value first; behind it those that the tables give for the slot it stands in.
std::vector<Decimal> meant_by(const Context& context, const Passage& passage, const Figure& figure);

// The same of whole numbers alone.
std::vector<std::int64_t> whole_numbers_meant_by(const Context& context, const Passage& passage,
                                                 const Figure& figure);

// Every sum that the figures may have been meant to have; the one of their own values first.
std::vector<Decimal> sums_meant_by(const Context& context, const Passage& passage,
                                   const std::vector<const Figure*>& figures);

}  // namespace xxgk::checking
