// The work of the command line: sources through the checks to a printer, with what was accepted before.
#pragma once

#include "cli/arguments.h"

namespace xxgk::cli {

// Returns the exit status.
int run(const Arguments& arguments);

}  // namespace xxgk::cli
