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
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace xxgk {

namespace form {
struct Form;  // one version of the official form, in form/form.h
}

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
// The kinds of files, those too that are known but not read (rule I-11).
enum class InputKind { automatic, text, html, docx, doc, xlsx, xls, rtf, odt, mhtml, ofd, pdf };
enum class Severity { hint, warning, error };
enum class Outcome { clean, findings, undetermined };
enum class TableId { disclosure, applications, disputes };
enum class TableState { read, partly_read, unreadable, absent };
enum class CellState { number, blank, placeholder, missing, ambiguous, invalid };
enum class EquationStatus { holds, fails, not_assessable };
enum class Side { left, right };
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

// Places in the tables of a report, by their indices in `Report::tables`, `Table::rows` and `Row::cells`, which
// stand in the order of the form. Their names in the contract are made by `name_of`.
struct CellRef {
  std::uint8_t table = 0;
  std::uint8_t row = 0;
  std::uint8_t column = 0;
  auto operator<=>(const CellRef&) const = default;
};

struct RowRef {
  std::uint8_t table = 0;
  std::uint8_t row = 0;
  auto operator<=>(const RowRef&) const = default;
};

// Rows that follow each other: those of （三）不予公开.
struct BlockRef {
  std::uint8_t table = 0;
  std::uint8_t row = 0;  // the first
  std::uint8_t count = 0;
  auto operator<=>(const BlockRef&) const = default;
};

struct ColumnRef {
  CellRef cell;  // any of it
  auto operator<=>(const ColumnRef&) const = default;
};

// The index of an equation among those that the form implies for the table.
struct EquationRef {
  std::uint8_t table = 0;
  std::uint8_t index = 0;
  auto operator<=>(const EquationRef&) const = default;
};

struct Cell {
  CellRef id;
  CellState state = CellState::missing;
  std::optional<Decimal> value;
  std::u16string raw;        // the characters the state was read from
  std::optional<Span> span;  // where they stand; an empty span is the place of a blank cell
  ReadingNote note = ReadingNote::none;
};

struct Row {
  std::optional<std::u16string> label_read;  // as written, when it was found
  std::optional<Span> span;                  // of the label as written
  std::vector<Cell> cells;
};

struct Table {
  TableId id = TableId::disclosure;
  TableState state = TableState::absent;
  const form::Form* form = nullptr;  // whose rows and columns these are, all of them; unset without a report
  bool is_form_told = false;         // something that was read tells the form from the others
  std::vector<Row> rows;
};

struct Section {
  int number = 0;  // 1 to 6, the official order
  std::u16string heading;
  Span span;  // from the heading to the next section
};

struct EquationTerm {
  CellRef cell;
  Side side = Side::left;
  int sign = 1;  // within its side
  std::optional<Decimal> value;
  bool assumed_zero = false;  // a blank or placeholder counted as 0
};

struct Equation {
  EquationRef id;
  EquationStatus status = EquationStatus::not_assessable;
  std::optional<Decimal> left;
  std::optional<Decimal> right;
  std::vector<EquationTerm> terms;  // those of the left side first
};

struct CellChange {
  CellRef cell;
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

// A number that the tables give, with the places of the form whose sum it is.
struct TableNumber {
  struct Term {
    std::variant<CellRef, RowRef, BlockRef> place;  // of rows the totals
    int sign = 1;
  };
  std::string_view name;  // "applications.received+applications.carried_in"
  std::vector<Term> terms;
  Decimal value;
  bool also = false;  // holds together with the one before it, and not in its stead
};

// Why something is so: a key that the output has words for, or the words of the system.
struct Reason {
  std::string key;
};

// A version of the form, named by its year or by its notice.
struct FormRef {
  const form::Form* form = nullptr;
  bool by_notice = false;
};

// What a finding tells: a number, words of the report or of the form, a place, a reason, the terms of a sum, numbers of
// the tables that could be meant.
using Value = std::variant<Decimal, std::u16string, CellRef, RowRef, ColumnRef, TableId, FormRef, Reason,
                           std::vector<Decimal>, std::vector<TableNumber>>;

// A finding is data. The words are made from `rule`, `variant` and `arguments` by the output alone.
struct Argument {
  std::string name;  // as in the message template: {label}, {count}, {sum} ...
  Value value;
};

struct Finding {
  std::string rule;     // "T3-01"
  std::string variant;  // which of the rule's messages; empty for its only one
  Severity severity = Severity::warning;
  std::optional<Span> span;
  std::vector<CellRef> cells;
  std::vector<EquationRef> equations;
  std::optional<Value> expected;  // a number or words
  std::optional<Value> found;
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
  std::vector<std::string> damaged_parts;  // of a document that was read without them: "numbering.xml"
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

// The names of the contract: "applications.received.total", "applications.received", "applications.received.row".
std::string name_of(const Report& report, CellRef cell);
std::string name_of(const Report& report, RowRef row);
std::string name_of(const Report& report, EquationRef equation);

// Checks one report. `bytes` is a whole file or pasted text in UTF-8.
Report check(std::string_view bytes, const Options& options);

// A rule as the registry has it.
struct Basis {
  std::string_view title;    // of the instrument, Chinese
  std::string_view article;  // may be empty
};

struct RuleInfo {
  std::string_view id;
  Severity severity;           // the highest it can give
  Severity severity_on_trial;  // the same in the year in which the form was on trial
  bool on_by_default;
  std::span<const Basis> basis;
  constexpr std::string_view family() const { return id.substr(0, id.find('-')); }  // S, V, T2, T3, T4 ...
};

const std::vector<RuleInfo>& rule_registry();

std::string_view version();        // of the program
std::string_view rules_version();  // of the rules

}  // namespace xxgk
