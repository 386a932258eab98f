#include "rules/registry/registry.h"

#include <algorithm>

#include "rules/registry/data.h"

namespace xxgk {

const std::vector<RuleInfo>& rule_registry() {
  static const std::vector<RuleInfo> all = [] {
    std::vector<RuleInfo> out;
    for (auto family : {rules::input_rules, rules::structure_rules, rules::tables_rules,
                        rules::narrative_rules, rules::wording_rules})
      for (RuleInfo& rule : family()) out.push_back(std::move(rule));
    return out;
  }();
  return all;
}

std::string_view rules_version() { return "4"; }

}  // namespace xxgk

namespace xxgk::rules {

const RuleInfo* find_rule(std::string_view id) {
  const auto& all = rule_registry();
  const auto at = std::find_if(all.begin(), all.end(), [&](const RuleInfo& rule) { return rule.id == id; });
  return at == all.end() ? nullptr : &*at;
}

bool is_enabled(const RuleInfo& rule, const Options& options) {
  if (rule.family == "I") return true;
  const auto names = [&](const std::vector<std::string>& list) {
    return std::any_of(list.begin(), list.end(),
                       [&](const std::string& name) { return name == rule.id || name == rule.family; });
  };
  if (names(options.disable)) return false;
  return rule.on_by_default || names(options.enable);
}

}  // namespace xxgk::rules
