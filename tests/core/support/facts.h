// What is read of a report, for tests of what is said of it.
#pragma once

#include <functional>
#include <string>

#include "facts/facts.h"
#include "xxgk/xxgk.h"

namespace xxgk::testing {

// The facts of pasted text; they are good for the call.
void with_facts(const std::string& text, const std::function<void(const facts::Facts&)>& see);

}  // namespace xxgk::testing
