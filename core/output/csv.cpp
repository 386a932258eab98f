#include "output/csv.h"

#include <initializer_list>
#include <string_view>
#include <vector>

#include "form/names.h"
#include "judge/judge.h"
#include "output/labels.h"
#include "output/messages.h"
#include "output/names.h"
#include "output/words.h"
#include "text/decimal.h"
#include "text/lines.h"
#include "text/utf.h"

namespace xxgk::output {
namespace {

bool is_number(std::string_view text) {
  if (!text.empty() && (text.front() == '-' || text.front() == '+')) text.remove_prefix(1);
  return !text.empty() && text.find_first_not_of("0123456789.") == std::string_view::npos;
}

// A lone sign (a mark for none) and a plain number are no formula.
bool looks_like_formula(std::string_view text) {
  if (text.size() < 2 || is_number(text)) return false;
  for (const std::string_view start : {"=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"})
    if (text.substr(0, start.size()) == start && text.size() > start.size()) return true;
  return false;
}

// One row, field by field.
class Row {
 public:
  Row& text(std::string_view field) {
    separate();
    std::string safe(looks_like_formula(field) ? "'" : "");
    safe += field;
    if (safe.find_first_of("\",\r\n") == std::string::npos) {
      out_ += safe;
      return *this;
    }
    out_ += '"';
    for (const char c : safe) {
      if (c == '"') out_ += '"';
      out_ += c;
    }
    out_ += '"';
    return *this;
  }
  Row& number(std::string_view digits) {
    separate();
    out_ += digits;
    return *this;
  }
  std::string take() { return std::move(out_) + "\r\n"; }

 private:
  void separate() {
    if (!first_) out_ += ',';
    first_ = false;
  }
  std::string out_;
  bool first_ = true;
};

Row row_of(const Report& report) {
  Row row;
  row.text(text::to_utf8(text::to_utf16(report.source.name)));
  row.text(report.unit ? text::to_utf8(*report.unit) : "");
  row.number(report.year ? std::to_string(*report.year) : "");
  return row;
}

void add_place(Row& row, const text::Lines& lines, const std::optional<Span>& span) {
  if (!span) {
    row.text("").text("");
    return;
  }
  const text::Position at = lines.position(span->begin);
  row.number(std::to_string(at.line)).number(std::to_string(at.column));
}

std::string cells_of(const Report& report, const Finding& finding) {
  std::string out;
  for (const CellRef cell : finding.cells) out += (out.empty() ? "" : " ") + name_of(report, cell);
  return out;
}

std::string plain(const Report& report, const std::optional<Value>& value) {
  return value ? form::plain(report, *value) : std::string();
}

std::string finding_row(const Report& report, const text::Lines& lines, const Finding& finding,
                        const std::string* reason, Language language) {
  Row row = row_of(report);
  add_place(row, lines, finding.span);
  row.text(finding.rule).text(severity_words(finding.severity, language));
  row.text(finding_words(report, finding, language)).text(cells_of(report, finding));
  row.text(plain(report, finding.expected)).text(plain(report, finding.found));
  if (reason)
    row.text(words_in(language).ignored_status).text(*reason);
  else
    row.text("").text("");
  return row.text(finding.fingerprint).take();
}

std::string finding_rows(const Report& report, Language language) {
  const text::Lines lines(report.text);
  std::string out;
  for (const Finding& finding : report.findings)
    out += finding_row(report, lines, finding, nullptr, language);
  for (const IgnoredFinding& ignored : report.ignored)
    out += finding_row(report, lines, ignored.finding, &ignored.reason, language);
  return out;
}

std::string cell_rows(const Report& report, Language language) {
  if (judge::is_rejected(report)) return {};  // no cell was read
  const text::Lines lines(report.text);
  std::string out;
  for (const Table& table : report.tables) {
    for (const xxgk::Row& from : table.rows) {
      for (const Cell& cell : from.cells) {
        Row row = row_of(report);
        row.text(table_words(table.id, language)).text(row_words(report, {cell.id.table, cell.id.row}));
        row.text(column_words(report, cell.id)).text(name_of(report, cell.id));
        row.text(name_of(cell.state)).number(cell.value ? text::to_string(*cell.value) : "");
        row.text(text::to_utf8(cell.raw)).text(note_words(cell.note, language));
        add_place(row, lines, cell.span);
        out += row.take();
      }
    }
  }
  return out;
}

}  // namespace

std::string csv_header(CsvTable table, Language language) {
  Row row;
  const auto add = [&](std::span<const std::string_view> headings) {
    for (const std::string_view heading : headings) row.text(heading);
  };
  const Words& words = words_in(language);
  add(words.report_headings);
  if (table == CsvTable::findings)
    add(words.finding_headings);
  else
    add(words.cell_headings);
  return "\xEF\xBB\xBF" + row.take();
}

std::string csv_rows(CsvTable table, const Report& report, Language language) {
  return table == CsvTable::findings ? finding_rows(report, language) : cell_rows(report, language);
}

}  // namespace xxgk::output
