// What every rule works with: the report laid over its forms, its prose, and a place for findings.
#pragma once

#include <array>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "outline/outline.h"
#include "prose/claims/claim_finder.h"
#include "prose/prose.h"
#include "tables/grid.h"
#include "tables/recovery.h"

namespace xxgk::facts {

struct Input {
  Report& report;  // with tables, sections, text, title, unit and year
  const tables::Recovery& recovery;
  const outline::Outline& outline;
  const Options& options;
};

class Context {
 public:
  explicit Context(const Input& input);
  Context(const Context&) = delete;
  Context& operator=(const Context&) = delete;

  const Report& report() const { return input_.report; }
  const tables::Recovery& recovery() const { return input_.recovery; }
  const outline::Outline& outline() const { return input_.outline; }
  const tables::Grid& grid(TableId id) const { return grids_[static_cast<std::size_t>(id)]; }
  const std::array<tables::Grid, 3>& grids() const { return grids_; }
  // The introduction first, then every section found.
  const std::vector<prose::Passage>& passages() const { return passages_; }
  const prose::Passage* passage(int section) const;
  // The sentences of the sections that tell of the year's work, and what they say in numbers that the tables say
  // too; no claims where the report's year is not known.
  const std::vector<prose::Narrative>& narratives() const { return narratives_; }
  const std::vector<prose::Claim>& claims() const { return claims_; }
  // A claim that a finding about the table explains is no finding of its own.
  void explain(const prose::Claim& claim) { explained_.push_back(&claim); }
  bool is_explained(const prose::Claim& claim) const;
  // The cells that findings name as the cause, each with what it should hold. What a mend settles, in the prose or
  // in another rule, follows from that cause and is no finding of its own.
  void mend(const std::vector<CellChange>& changes);
  const std::vector<CellChange>& mends() const { return mends_; }
  bool is_mended(std::string_view cell) const;

  // The headings of this section and of another stand in each other's place, each behind the other's number (S-02): what
  // stands below may be the other's.
  bool has_other_heading(int section) const;

  // Enough headings to be a whole report; what an excerpt does not say is no matter of the report.
  bool is_whole() const { return outline().headings.size() >= 5; }
  // The text ends inside this table: nothing after it was found, its last row neither.
  bool is_cut_off(TableId table) const;
  // The text begins inside this table: nothing that comes before it was found.
  bool begins_inside(TableId table) const;
  int last_row_found(TableId table) const;  // the last row whose label was found, or -1

  // Adds a finding; the severity is the rule's own unless told.
  Finding& add(std::string_view rule, std::string_view variant);
  Finding& add(std::string_view rule, std::string_view variant, Severity severity);
  Finding* last_finding();  // the last one added, or nullptr

  // Says what became of a rule. `count` is how many times it was applied; `why` is the key of a reason.
  void checked(std::string_view rule, int count);  // passed, or failed when it has findings
  void checked(std::string_view rule, int count, bool failed);
  void tally(std::string_view rule, int count);  // checked, or skipped when there was nothing to check
  void skipped(std::string_view rule, std::string_view why, int count = 0);

  bool has_finding(std::string_view rule) const;

 private:
  const Input& input_;
  std::array<tables::Grid, 3> grids_;
  std::vector<prose::Passage> passages_;
  std::vector<prose::Narrative> narratives_;
  std::vector<prose::Claim> claims_;
  std::vector<const prose::Claim*> explained_;
  std::vector<CellChange> mends_;
};

Argument argument(std::string_view name, std::string_view value);
Argument argument(std::string_view name, Decimal value);
Argument argument(std::string_view name, int value);
Argument argument(std::string_view name, std::u16string_view value);

}  // namespace xxgk::facts
