// What a rule says: its findings, each with what it follows from and what follows from it, and what was checked.
//
// A rule knows nothing of what others say. That one finding is the consequence of another is written down beside it as
// data; the judge, who knows which rules are on, decides what stands.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "prose/claims/claim_finder.h"
#include "xxgk/xxgk.h"

namespace xxgk::rules {

struct Judgement : Finding {
  // Not in the header: dozens of files make and drop these, and the module would hold as many copies of what that takes.
  Judgement();
  Judgement(const Judgement&);
  Judgement(Judgement&&) noexcept;
  Judgement& operator=(const Judgement&);
  Judgement& operator=(Judgement&&) noexcept;
  ~Judgement();

  std::string cause;  // of several judgements of one cause the first whose rule is on is told; empty: its own
  std::vector<std::string_view> yields_to;        // rules whose findings say so already
  std::vector<std::string_view> yields_there_to;  // the same of findings that cover its place
  std::vector<const prose::Claim*> claims;  // it rests on these; without one that is unexplained it gives way
  std::vector<const prose::Claim*> explains;  // claims that are no contradiction of their own beside it
  std::vector<CellChange> corrects;           // what the cells that are its cause should hold
  std::vector<RowRef> unread_rows;            // that it says could not be read
  std::vector<TableId> unread_tables;
  bool measures_text = false;  // its numbers change with any edit, so that it is not known by them
};

// What the findings that stand so far say of the tables: the later stages take it for granted.
struct Settled {
  std::vector<CellChange> corrections;
  std::vector<const prose::Claim*> explained;
  bool is_corrected(CellRef cell) const;
  bool is_explained(const prose::Claim& claim) const;
};

struct Checked {
  Check check;
  bool by_findings = false;  // failed where a finding of the rule stands, else passed
};

class Judgements {
 public:
  explicit Judgements(const Settled& settled) : settled_(settled) {}
  Judgements(const Judgements&) = delete;
  Judgements& operator=(const Judgements&) = delete;

  const Settled& settled() const { return settled_; }

  // Adds a finding; the severity is the rule's own unless told. The reference is good until the next one.
  Judgement& add(std::string_view rule, std::string_view variant);
  Judgement& add(std::string_view rule, std::string_view variant, Severity severity);

  // Says what became of a rule. `count` is how many times it was applied; `why` is the key of a reason.
  void checked(std::string_view rule, int count);  // passed, or failed where a finding of it stands
  void checked(std::string_view rule, int count, bool failed);
  void tally(std::string_view rule, int count);  // checked, or skipped when there was nothing to check
  void skipped(std::string_view rule, std::string_view why, int count = 0);

  std::vector<Judgement>& all() { return all_; }
  const std::vector<Checked>& checks() const { return checks_; }
  std::size_t left_out() const { return left_out_; }  // findings beyond the limit, by severity

 private:
  const Settled& settled_;
  std::vector<Judgement> all_;
  std::vector<Checked> checks_;
  std::array<std::size_t, 3> counts_{};
  std::size_t left_out_ = 0;
  Judgement beyond_;  // what is written of a finding that is left out
};

// Whole numbers and words as values.
inline Decimal whole_number(std::int64_t value) { return {value, 0}; }
Argument argument(std::string_view name, Value value);
Argument argument(std::string_view name, int value);
Argument argument(std::string_view name, std::u16string_view value);

}  // namespace xxgk::rules
