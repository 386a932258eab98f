// Findings as lines of text, as compilers print them: `file:line:column: severity rule message`.
#pragma once

#include <string>

#include "xxgk/xxgk.h"

namespace xxgk::output {

std::string report_text(const Report& report, Language language);

// The rule registry, a line a rule: id, severity, title.
std::string rules_text(Language language);

}  // namespace xxgk::output
