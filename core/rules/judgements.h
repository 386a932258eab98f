// What the rules say: their findings and what they checked.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "prose/claims/claim_finder.h"
#include "xxgk/xxgk.h"

namespace xxgk::rules {

class Judgements {
 public:
  const std::vector<Finding>& findings() const { return findings_; }
  const std::vector<Check>& checks() const { return checks_; }

  // Adds a finding; the severity is the rule's own unless told.
  Finding& add(std::string_view rule, std::string_view variant);
  Finding& add(std::string_view rule, std::string_view variant, Severity severity);
  Finding* last_finding();  // the last one added, or nullptr
  bool has_finding(std::string_view rule) const;

  // Says what became of a rule. `count` is how many times it was applied; `why` is the key of a reason.
  void checked(std::string_view rule, int count);  // passed, or failed when it has findings
  void checked(std::string_view rule, int count, bool failed);
  void tally(std::string_view rule, int count);  // checked, or skipped when there was nothing to check
  void skipped(std::string_view rule, std::string_view why, int count = 0);

  // A claim that a finding about the table explains is no finding of its own.
  void explain(const prose::Claim& claim) { explained_.push_back(&claim); }
  bool is_explained(const prose::Claim& claim) const;
  // The cells that findings name as the cause, each with what it should hold. What such a change settles, in the prose
  // or in another rule, follows from that cause and is no finding of its own.
  void correct(const std::vector<CellChange>& changes);
  const std::vector<CellChange>& corrections() const { return corrections_; }
  bool is_corrected(CellRef cell) const;

 private:
  std::vector<Finding> findings_;
  std::vector<Check> checks_;
  std::vector<const prose::Claim*> explained_;
  std::vector<CellChange> corrections_;
};

// Whole numbers and words as values.
inline Decimal whole_number(std::int64_t value) { return {value, 0}; }
Argument argument(std::string_view name, Value value);
Argument argument(std::string_view name, int value);
Argument argument(std::string_view name, std::u16string_view value);

}  // namespace xxgk::rules
