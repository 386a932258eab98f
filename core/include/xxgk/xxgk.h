// xxgk-check: checks a 政府信息公开工作年度报告 (the yearly report of a Chinese government body on the
// openness of its information).
//
//     xxgk::Options options;
//     options.name = "report.txt";
//     xxgk::Report report = xxgk::check(bytes, options);
//     if (report.outcome == xxgk::Outcome::undetermined) ...
//
// Bytes go in, a plain result comes out. Nothing throws across this interface: bad input is a report whose
// outcome is `undetermined`, with a finding that says why.
//
// All spans are half-open [begin, end) in UTF-16 code units of `Report::text`. Counts are in 件, amounts in
// 万元. The names of cells, equations and rules are fixed by the contract of the JSON output.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace xxgk {

struct Span {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  bool operator==(const Span&) const = default;
};

// An exact decimal: mantissa * 10^-scale. Normal form has no trailing zeros after the point, so equal values
// compare equal. |mantissa| < 10^15 and scale <= 9, which keeps every sum of a table exact in 64 bits.
struct Decimal {
  std::int64_t mantissa = 0;
  std::uint8_t scale = 0;
  bool operator==(const Decimal&) const = default;
};

enum class Language { zh, en };
enum class InputKind { automatic, text, html, docx };
enum class Severity { hint, warning, error };
enum class Outcome { clean, findings, undetermined };
enum class TableId { disclosure, applications, disputes };
enum class FormVersion { form2019, form2021 };
enum class TableState { read, partly_read, unreadable, absent };
enum class CellState { number, blank, placeholder, missing, ambiguous, invalid };
enum class EquationStatus { holds, fails, not_assessable };
enum class CheckStatus { passed, failed, skipped };

// What was done to turn the characters of a cell into its value, where they were not a bare number.
enum class ReadingNote {
  none,
  minus_word,        // 减4 read as -4
  plus_sign,         // +1
  yuan_converted,    // 251000元 read as 25.1 万元
  unit_in_cell,      // 12件, 3.5万元
  grouped_digits,    // 1,234
  wide_digits,       // １２
  chinese_numeral,   // 十二
  trailing_remark,   // 22（其中修订16件）
  stray_characters,  // "? 0"
  several_same,      // more values than places, all of them equal
};

struct Cell {
  std::string id;  // "applications.received.total"
  CellState state = CellState::missing;
  std::optional<Decimal> value;
  std::u16string raw;        // the characters the state was read from
  std::optional<Span> span;  // where they stand; an empty span is the place of a blank cell
  ReadingNote note = ReadingNote::none;
};

struct Row {
  std::string id;                            // "refused.state_secret"; "table" + id + column make a cell's id
  std::u16string label;                      // the official label
  std::optional<std::u16string> label_read;  // as written, when it was found
  std::optional<Span> span;                  // of the label as written
  std::vector<Cell> cells;
};

struct Table {
  TableId id = TableId::disclosure;
  TableState state = TableState::absent;
  std::optional<FormVersion> form;  // unset where nothing read tells the two forms apart
  std::vector<Row> rows;
};

struct Section {
  int number = 0;  // 1 to 6, the official order
  std::u16string heading;
  Span span;  // from the heading to the next section
};

struct EquationTerm {
  std::string cell;
  int sign = 1;
  std::optional<Decimal> value;
  bool assumed_zero = false;  // a blank or placeholder counted as 0
};

struct Equation {
  std::string id;  // "applications.received.row"
  EquationStatus status = EquationStatus::not_assessable;
  std::optional<Decimal> left;
  std::optional<Decimal> right;
  std::vector<EquationTerm> terms;  // left side: sign 1 or -1; the right side's terms carry the opposite sign
};

struct CellChange {
  std::string cell;
  std::optional<Decimal> from;
  Decimal to;
};

enum class Slip { digits_swapped, digit_lost, digit_doubled, neighbour_column, total_unfilled, other };

struct Repair {
  std::vector<CellChange> changes;
  Slip slip = Slip::other;
};

struct TextFix {
  Span span;
  std::u16string text;
};

// A finding is data. The words are made from `rule`, `variant` and `arguments` by the output alone.
struct Argument {
  std::string name;   // as in the message template: {label}, {count}, {sum} ...
  std::string value;  // UTF-8
};

struct Finding {
  std::string rule;     // "T3-01"
  std::string variant;  // which of the rule's messages; empty for its only one
  Severity severity = Severity::warning;
  std::optional<Span> span;
  std::vector<std::string> cells;
  std::vector<std::string> equations;
  std::optional<std::string> expected;  // a number or a text, UTF-8
  std::optional<std::string> found;
  std::vector<Argument> arguments;
  std::vector<Repair> repairs;
  std::optional<TextFix> fix;
  std::string fingerprint;  // what it is accepted by; no two findings of a report share one
};

// A finding that was accepted before, with the reason that was given then.
struct IgnoredFinding {
  Finding finding;
  std::string reason;  // UTF-8, may be empty
};

struct Check {
  std::string rule;
  CheckStatus status = CheckStatus::skipped;
  int count = 0;    // how many times the rule was applied
  std::string why;  // for skipped: the key of the reason, put into words by the output
};

struct Source {
  std::string name;  // UTF-8, as given
  InputKind format = InputKind::text;
  std::string encoding;  // "UTF-8", "GB18030", "Big5", "UTF-16LE" ...
  std::size_t bytes = 0;
};

struct Report {
  Source source;
  Outcome outcome = Outcome::undetermined;
  std::u16string title;
  std::optional<std::u16string> unit;
  std::optional<int> year;
  std::u16string text;  // what every span counts in
  std::vector<Section> sections;
  std::array<Table, 3> tables;  // in the order of TableId
  std::vector<Equation> equations;
  std::vector<Finding> findings;
  std::vector<IgnoredFinding> ignored;  // moved here by a caller who knows what is accepted; never by `check`
  std::vector<Check> checks;
};

struct Options {
  std::string name;  // of the source, for the report only
  InputKind input = InputKind::automatic;
  std::string encoding;              // empty or "auto": detected
  std::vector<std::string> disable;  // rule ids
  std::vector<std::string> enable;   // rules that are off by default
};

// Checks one report. `bytes` is a whole file or pasted text in UTF-8.
Report check(std::string_view bytes, const Options& options);

// A rule as the registry has it.
struct Basis {
  std::string_view title;    // of the instrument, Chinese
  std::string_view article;  // may be empty
};

struct RuleInfo {
  std::string_view id;
  std::string_view family;  // S, V, T2, T3, T4 ...
  Severity severity;        // the highest it can give
  bool on_by_default;
  std::vector<Basis> basis;
};

const std::vector<RuleInfo>& rule_registry();

std::string_view version();        // of the program
std::string_view rules_version();  // of the rules

}  // namespace xxgk
