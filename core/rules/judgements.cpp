#include "rules/judgements.h"

#include <algorithm>
#include <utility>

#include "rules/registry/registry.h"

namespace xxgk::rules {

Finding& Judgements::add(std::string_view rule, std::string_view variant) {
  const RuleInfo* info = find_rule(rule);
  return add(rule, variant, info ? info->severity : Severity::warning);
}

Finding& Judgements::add(std::string_view rule, std::string_view variant, Severity severity) {
  Finding finding;
  finding.rule = rule;
  finding.variant = variant;
  finding.severity = severity;
  return findings_.emplace_back(std::move(finding));
}

Finding* Judgements::last_finding() { return findings_.empty() ? nullptr : &findings_.back(); }

bool Judgements::has_finding(std::string_view rule) const {
  return std::any_of(findings_.begin(), findings_.end(), [&](const Finding& f) { return f.rule == rule; });
}

void Judgements::checked(std::string_view rule, int count) { checked(rule, count, has_finding(rule)); }

void Judgements::checked(std::string_view rule, int count, bool failed) {
  checks_.push_back({std::string(rule), failed ? CheckStatus::failed : CheckStatus::passed, count, {}});
}

void Judgements::tally(std::string_view rule, int count) {
  if (count > 0)
    checked(rule, count);
  else
    skipped(rule, "nothing_to_check");
}

void Judgements::skipped(std::string_view rule, std::string_view why, int count) {
  checks_.push_back({std::string(rule), CheckStatus::skipped, count, std::string(why)});
}

bool Judgements::is_explained(const prose::Claim& claim) const {
  return std::find(explained_.begin(), explained_.end(), &claim) != explained_.end();
}

void Judgements::correct(const std::vector<CellChange>& changes) {
  corrections_.insert(corrections_.end(), changes.begin(), changes.end());
}

bool Judgements::is_corrected(CellRef cell) const {
  return std::any_of(corrections_.begin(), corrections_.end(),
                     [&](const CellChange& change) { return change.cell == cell; });
}

Argument argument(std::string_view name, Value value) { return {std::string(name), std::move(value)}; }
Argument argument(std::string_view name, int value) { return {std::string(name), whole_number(value)}; }
Argument argument(std::string_view name, std::u16string_view value) {
  return {std::string(name), std::u16string(value)};
}

}  // namespace xxgk::rules
