// Traps: edits of a report in which everything agrees, each with a rule and how severe its finding is then, if any.
//
//     check_traps({
//         {"2021", "S-12", kSilent, changed({{"1.属于国家秘密", "1、属于国家秘密"}})},
//         {"2021", "V-04", kError, changed({}, {{"disclosure.licensing.decisions", "-8"}})},
//         {"2021", "S-20", kHint, R"({"section": {"6": ""}})"},
//     });
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "xxgk/xxgk.h"

namespace xxgk::testing {

struct Trap {
  std::string base;  // of the guide
  std::string rule;
  std::optional<Severity> severity;  // none: the rule finds nothing
  std::string edit;                  // JSON; core/guide/README.md says what an edit is
};

constexpr std::nullopt_t kSilent = std::nullopt;
constexpr Severity kHint = Severity::hint;
constexpr Severity kWarning = Severity::warning;
constexpr Severity kError = Severity::error;

// An edit: words that stand exactly once by others, and what cells hold by their ids.
using Pairs = std::vector<std::pair<std::string, std::string>>;
std::string changed(const Pairs& words, const Pairs& cells = {});

void check_traps(const std::vector<Trap>& traps);

}  // namespace xxgk::testing
