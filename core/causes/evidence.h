// The sentences of a report as witnesses for a repair of its tables.
#pragma once

#include "causes/causes.h"
#include "facts/context.h"

namespace xxgk::causes {

// Puts first the repairs that the prose speaks for: those with which more claims agree than do now. Where one
// stands alone, or is the only one, the cause gets the claims that agree with it for evidence; they are explained by it and no
// findings of their own.
void weigh(facts::Context& context, const tables::Grid& grid, Cause& cause);

}  // namespace xxgk::causes
