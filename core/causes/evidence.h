// The sentences of a report as witnesses for a repair of its tables.
#pragma once

#include "causes/causes.h"
#include "facts/facts.h"

namespace xxgk::causes {

// Puts first the repairs that the prose speaks for: those with which more claims agree than do now. Where one
// stands alone, or is the only one, the cause gets the claims that agree with it for evidence. What every one of the best
// would settle is no contradiction of its own.
void weigh(const facts::Facts& facts, const Table& table, Cause& cause);

}  // namespace xxgk::causes
