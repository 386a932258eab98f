#include "rules/rules.h"

#include <algorithm>

namespace xxgk {

const std::vector<RuleInfo>& rule_registry() {
  static const std::vector<RuleInfo> registry = [] {
    std::vector<RuleInfo> all;
    for (const rules::Rule* rule : rules::all_rules()) all.push_back(rule->info);
    return all;
  }();
  return registry;
}

std::string_view rules_version() { return "4"; }

}  // namespace xxgk

namespace xxgk::rules {

const std::vector<const Rule*>& all_rules() {
  static const std::vector<const Rule*> rules = [] {
    std::vector<const Rule*> all;
    for (auto family : {input_rules, structure_rules, tables_rules, years_rules, narrative_rules, dates_rules,
                        wording_rules})
      for (const Rule& rule : family()) all.push_back(&rule);
    return all;
  }();
  return rules;
}

const std::vector<Pass>& all_passes() {
  static const std::vector<Pass> passes = [] {
    std::vector<Pass> all;
    for (const Rule* rule : all_rules()) {
      const auto is_there = [&](const Pass& pass) { return pass.check == rule->check; };
      if (rule->check && std::none_of(all.begin(), all.end(), is_there))
        all.push_back({rule->check, rule->stage});
    }
    return all;
  }();
  return passes;
}

std::size_t place_of(std::string_view id) {
  const auto& all = all_rules();
  const auto at = std::find_if(all.begin(), all.end(), [&](const Rule* rule) { return rule->info.id == id; });
  return static_cast<std::size_t>(at - all.begin());
}

const RuleInfo* find_rule(std::string_view id) {
  const std::size_t place = place_of(id);
  return place < all_rules().size() ? &all_rules()[place]->info : nullptr;
}

bool is_enabled(const RuleInfo& rule, const Options& options) {
  if (rule.family() == "I") return true;
  const auto names = [&](const std::vector<std::string>& list) {
    return std::any_of(list.begin(), list.end(),
                       [&](const std::string& name) { return name == rule.id || name == rule.family(); });
  };
  if (names(options.disable)) return false;
  return rule.on_by_default || names(options.enable);
}

}  // namespace xxgk::rules
