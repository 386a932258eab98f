// Figures of a table that hold each other's places, as the prose tells.
//
// Where two rows or cells of a table are exchanged its sums may hold all the same. Two sentences that contradict the
// table, and agree with it once the two are exchanged again, have one cause.
#pragma once

#include "facts/context.h"

namespace xxgk::causes {

// One finding for every such pair; the claims that it settles are explained by it.
void check_exchanges(facts::Context& context);

}  // namespace xxgk::causes
