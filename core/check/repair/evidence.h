// The sentences of a report as witnesses for a repair of its tables.
#pragma once

#include "check/context.h"
#include "check/repair/causes.h"

namespace xxgk::checking {

// Puts first the repairs that the prose speaks for: those with which more claims agree than do now. Where one
// stands alone, or is the only one, the cause gets the claims that agree with it for evidence; they are explained by it and no
// findings of their own.
void weigh(Context& context, const Grid& grid, Cause& cause);

}  // namespace xxgk::checking
