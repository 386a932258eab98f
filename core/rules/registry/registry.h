// Every rule as data: id, family, severity, official basis. The rules themselves, the list in the
// page and on the command line, and the documentation are derived from this table.
//
// Only rules that are implemented are listed. A basis is an instrument whose wording was read; a rule without
// one has an empty list and never a guess.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "xxgk/xxgk.h"

namespace xxgk::rules {

// The rule with this id, or nullptr.
const RuleInfo* find_rule(std::string_view id);

// Whether findings of the rule are wanted: `disable` and `enable` name rules or, by their letters, families
// ("N"). Findings about the input itself (family I) cannot be switched off.
bool is_enabled(const RuleInfo& rule, const Options& options);

}  // namespace xxgk::rules
