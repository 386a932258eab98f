#include "rules/judgements.h"

#include <algorithm>
#include <utility>

#include "rules/rules.h"
#include "xxgk/limits.h"

namespace xxgk::rules {

Judgement::Judgement() = default;
Judgement::Judgement(const Judgement&) = default;
Judgement::Judgement(Judgement&&) noexcept = default;
Judgement& Judgement::operator=(const Judgement&) = default;
Judgement& Judgement::operator=(Judgement&&) noexcept = default;
Judgement::~Judgement() = default;

bool Settled::is_corrected(CellRef cell) const {
  return std::any_of(corrections.begin(), corrections.end(),
                     [&](const CellChange& change) { return change.cell == cell; });
}

bool Settled::is_explained(const prose::Claim& claim) const {
  return std::find(explained.begin(), explained.end(), &claim) != explained.end();
}

Judgement& Judgements::add(std::string_view rule, std::string_view variant) {
  const RuleInfo* info = find_rule(rule);
  return add(rule, variant, info ? info->severity : Severity::warning);
}

Judgement& Judgements::add(std::string_view rule, std::string_view variant, Severity severity) {
  Judgement judgement;
  judgement.rule = rule;
  judgement.variant = variant;
  judgement.severity = severity;
  std::size_t& count = counts_[static_cast<std::size_t>(severity)];
  if (count == limits::kFindings) {  // no report needs more of one kind: those that are told come before them
    ++left_out_;
    return beyond_ = std::move(judgement);
  }
  ++count;
  return all_.emplace_back(std::move(judgement));
}

void Judgements::checked(std::string_view rule, int count) {
  checks_.push_back({{std::string(rule), CheckStatus::passed, count, {}}, true});
}

void Judgements::checked(std::string_view rule, int count, bool failed) {
  checks_.push_back(
      {{std::string(rule), failed ? CheckStatus::failed : CheckStatus::passed, count, {}}, false});
}

void Judgements::tally(std::string_view rule, int count) {
  if (count > 0)
    checked(rule, count);
  else
    skipped(rule, "nothing_to_check");
}

void Judgements::skipped(std::string_view rule, std::string_view why, int count) {
  checks_.push_back({{std::string(rule), CheckStatus::skipped, count, std::string(why)}, false});
}

Argument argument(std::string_view name, Value value) { return {std::string(name), std::move(value)}; }
Argument argument(std::string_view name, int value) { return {std::string(name), whole_number(value)}; }
Argument argument(std::string_view name, std::u16string_view value) {
  return {std::string(name), std::u16string(value)};
}

}  // namespace xxgk::rules
