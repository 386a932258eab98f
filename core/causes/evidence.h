// What the sentences of a report say for and against the repairs of its tables.
#pragma once

#include "causes/causes.h"
#include "facts/facts.h"

namespace xxgk::causes {

// Puts first the repairs that the prose supports: those with which more claims agree than do now. Where one
// stands alone, or is the only one, the cause gets the claims that agree with it for evidence. What every one of the best
// would settle is no contradiction of its own.
void rank_by_prose(const facts::Facts& facts, const Table& table, Cause& cause);

}  // namespace xxgk::causes
