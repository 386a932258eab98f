// Every rule: a row each, in the table of its family (rules/<family>/rows.cpp). What runs, the lists in the page and on the
// command line, and the documentation are derived from the rows.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "facts/facts.h"
#include "rules/judgements.h"

namespace xxgk::rules {

constexpr Severity kError = Severity::error;
constexpr Severity kWarning = Severity::warning;
constexpr Severity kHint = Severity::hint;

// What the findings of a stage settle is taken for granted by the next.
enum class Stage { sums, cells, sentences };

using CheckFunction = void (*)(const facts::Facts&, Judgements&);

struct Rule {
  RuleInfo info;
  CheckFunction check =
      nullptr;  // may check other rules too; none where the judge tells the rule, or another report
  Stage stage = Stage::cells;
};

std::span<const Rule> input_rules();      // I
std::span<const Rule> structure_rules();  // S
std::span<const Rule> tables_rules();     // V, T2, T3, T4
std::span<const Rule> years_rules();      // Y
std::span<const Rule> narrative_rules();  // N
std::span<const Rule> dates_rules();      // D
std::span<const Rule> wording_rules();    // Q

// All of them, in the order in which they are listed.
const std::vector<const Rule*>& all_rules();

// The functions of the rules, each once, in the order in which their findings at one place are told; within a stage they may
// run in any.
struct Pass {
  CheckFunction check;
  Stage stage;
};
const std::vector<Pass>& all_passes();

// The rule with this id, or nullptr.
const RuleInfo* find_rule(std::string_view id);
// Its place in the list; behind all where there is none.
std::size_t place_of(std::string_view id);

// Whether findings of the rule are wanted: `disable` and `enable` name rules or, by their letters, families
// ("N"). Findings about the input itself (family I) cannot be switched off.
bool is_enabled(const RuleInfo& rule, const Options& options);

}  // namespace xxgk::rules
