// What every rule works with: the report laid over its forms, and a place for findings.
#pragma once

#include <array>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "check/check.h"
#include "check/prose.h"
#include "form/form.h"

namespace xxgk::checking {

// One table of the report over its form: `cells[row][column]`, indices as in the form. A cell the report does
// not have is a missing one.
struct Grid {
  TableId id = TableId::disclosure;
  const form::Table* form = nullptr;
  bool seen = false;  // read at least in part
  std::vector<std::vector<Cell>> cells;

  int row_count() const { return static_cast<int>(cells.size()); }
  std::string row_id(int row) const;  // "applications.received"
};

class Context {
 public:
  explicit Context(const Input& input);

  const Report& report() const { return input_.report; }
  const recover::Recovery& recovery() const { return input_.recovery; }
  const recover::Outline& outline() const { return input_.outline; }
  const Grid& grid(TableId id) const { return grids_[static_cast<std::size_t>(id)]; }
  const std::array<Grid, 3>& grids() const { return grids_; }
  // The introduction first, then every section found.
  const std::vector<Passage>& passages() const { return passages_; }
  const Passage* passage(int section) const;

  // The text ends inside this table: nothing after it was found, its last row neither.
  bool is_cut_off(TableId table) const;
  // The text begins inside this table: nothing that comes before it was found.
  bool begins_inside(TableId table) const;
  int last_row_found(TableId table) const;  // the last row whose label was found, or -1

  // Adds a finding; the severity is the rule's own unless told.
  Finding& add(std::string_view rule, std::string_view variant);
  Finding& add(std::string_view rule, std::string_view variant, Severity severity);

  // Says what became of a rule. `count` is how many times it was applied; `why` is the key of a reason.
  void checked(std::string_view rule, int count);  // passed, or failed when it has findings
  void checked(std::string_view rule, int count, bool failed);
  void skipped(std::string_view rule, std::string_view why, int count = 0);

  bool has_finding(std::string_view rule) const;

 private:
  const Input& input_;
  std::array<Grid, 3> grids_;
  std::vector<Passage> passages_;
};

// True where the cell's value takes part in a sum: a number, or a blank or a mark that counts as 0.
bool counts(const Cell& cell);
bool is_empty(const Cell& cell);     // a blank or a mark for none
Decimal value_of(const Cell& cell);  // 0 for the empty ones; only where counts(cell)
bool is_positive(const Cell& cell);  // a number above 0

Argument argument(std::string_view name, std::string_view value);
Argument argument(std::string_view name, Decimal value);
Argument argument(std::string_view name, int value);
Argument argument(std::string_view name, std::u16string_view value);

}  // namespace xxgk::checking
