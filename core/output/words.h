// What is said to people, as data: a table a language (zh/, en/). Nothing else in the program holds a word of a
// language or asks which one it is.
//
// A new language is a name in `Language`, a table like these and its line in words.cpp.
#pragma once

#include <array>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>

#include "xxgk/xxgk.h"

namespace xxgk::output {

// The sentence of a finding. {name} stands for the finding's argument of that name. Always there: {expected},
// {found}, {cells} (the finding's cells in words, the first few), {cell_count}, {equation_count}.
struct Message {
  std::string_view rule;  // or the family, for what its rules share
  std::string_view variant;
  std::string_view text;
};

struct Title {
  std::string_view rule;
  std::string_view text;
};

struct Reason {
  std::string_view key;
  std::string_view text;
};

// {count} of something, one or any other number of it.
struct Count {
  std::string_view one;
  std::string_view many;
};

struct Words {
  std::string_view name;  // as options and JSON have it: "zh"
  std::string_view tag;   // of BCP 47: "zh-CN"

  std::array<std::span<const Message>, 6> messages;  // of the families of rules
  std::span<const Title> titles;
  std::span<const Reason> reasons;
  std::string_view notice;

  std::array<std::string_view, 3> severities;  // by Severity
  std::array<std::string_view, 3> tables;      // by TableId
  std::array<std::string_view, 11> notes;      // by ReadingNote; none for its first

  std::string_view form;  // of the {year} of its notice
  std::string_view trial_form;

  // Names of cells in a list, and what stands for those left out.
  std::string_view quoted;  // {words}
  std::string_view cell_separator;
  std::string_view more_cells;

  // A number with the places of the form that give it, and several of them.
  std::string_view reading;  // {value}, {places}
  std::string_view or_reading;
  std::string_view and_reading;

  // What would make the sums hold, said behind a finding: {changes}, {count}, {evidence}, {cells}.
  std::string_view change;  // {cell}, {from}, {to}
  std::string_view blank;   // for a cell that holds nothing
  std::string_view change_separator;
  std::string_view more_changes;
  std::string_view only_repair;
  std::string_view only_repair_said;
  std::string_view repair_said;
  std::string_view repair_seen;       // of several, the one that changes what is no count
  std::string_view possible_repairs;  // none of them is likelier than the others for what the sums tell
  // Other sums that fail with it: {count}.
  std::string_view same_cause;
  std::string_view connected;

  // The lines of a report on a terminal.
  std::array<Count, 3> severity_counts;  // by Severity
  std::string_view count_separator;
  std::string_view ignored_count;
  std::string_view check_counts;  // {all}, {passed}, {failed}, {skipped}
  std::string_view skipped;
  std::string_view skipped_separator;
  std::string_view skipped_reason;  // {why}, {rules}
  std::string_view rule_separator;
  std::string_view clean;
  std::string_view undetermined;
  std::string_view name_end;  // behind the name of the report, and between that and what is said of it
  std::string_view after_name;
  std::string_view ignored;  // before the rule
  std::string_view ignored_reason;
  std::string_view no_reason;
  Count batch;  // {count}, {clean}, {findings}, {undetermined}
  std::string_view off_by_default;

  // The headings of CSV.
  std::array<std::string_view, 3> report_headings;
  std::array<std::string_view, 11> finding_headings;
  std::array<std::string_view, 10> cell_headings;
  std::string_view ignored_status;

  // SARIF.
  std::string_view no_basis;
  std::string_view basis;  // {basis}
  std::string_view basis_separator;
  std::string_view rule_description;  // {title}, {basis}
  std::string_view quotation;         // {line}, behind a message
};

const Words& words_in(Language language);
std::span<const Language> languages();
std::optional<Language> language_named(std::string_view name);

using Values = std::initializer_list<std::pair<std::string_view, std::string_view>>;

// The template with its values in place; a name without a value stays out.
std::string fill(std::string_view pattern, Values values);
std::string fill(const Count& pattern, int count, Values more = {});

// Calls `value_of` with every name.
template <class ValueOf> std::string fill_with(std::string_view pattern, ValueOf value_of) {
  std::string out;
  while (!pattern.empty()) {
    const std::size_t open = pattern.find('{');
    const std::size_t close = open == std::string_view::npos ? open : pattern.find('}', open);
    if (close == std::string_view::npos) break;
    out += pattern.substr(0, open);
    out += value_of(pattern.substr(open + 1, close - open - 1));
    pattern.remove_prefix(close + 1);
  }
  return out.append(pattern);
}

}  // namespace xxgk::output
