#include "support/traps.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "support/guide.h"

namespace xxgk::testing {

std::string changed(const Pairs& words, const Pairs& cells) {
  nlohmann::json edit = nlohmann::json::object();
  for (const auto& [old_words, new_words] : words)
    edit["replace"].push_back(nlohmann::json::array({old_words, new_words}));
  for (const auto& [id, value] : cells) edit["cells"][id] = value;
  return edit.dump();
}

void check_traps(const std::vector<Trap>& traps) {
  for (const Trap& trap : traps) {
    INFO(trap.rule << " " << trap.edit);
    const std::string base = guide_base(trap.base);
    const std::string text = edited(base, nlohmann::json::parse(trap.edit));
    CHECK(text != base);
    Options options;
    options.input = InputKind::text;
    options.enable = {trap.rule};
    const Report report = check(text, options);
    const auto finding = std::find_if(report.findings.begin(), report.findings.end(),
                                      [&](const Finding& f) { return f.rule == trap.rule; });
    const bool found = finding != report.findings.end();
    CHECK(found == trap.severity.has_value());
    if (found && trap.severity) CHECK(finding->severity == *trap.severity);
  }
}

}  // namespace xxgk::testing
