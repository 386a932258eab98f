#include "support/golden.h"

#include <array>
#include <map>
#include <vector>

#include "form/form.h"
#include "output/messages.h"
#include "text/decimal.h"
#include "text/lines.h"
#include "text/utf.h"

namespace xxgk::testing {
namespace {

const char* name(Outcome outcome) {
  static constexpr std::array<const char*, 3> kNames{"clean", "findings", "undetermined"};
  return kNames[static_cast<std::size_t>(outcome)];
}

const char* name(TableState state) {
  static constexpr std::array<const char*, 4> kNames{"read", "partly read", "unreadable", "absent"};
  return kNames[static_cast<std::size_t>(state)];
}

const char* name(TableId id) {
  static constexpr std::array<const char*, 3> kNames{"disclosure", "applications", "disputes"};
  return kNames[static_cast<std::size_t>(id)];
}

const char* name(Severity severity) {
  static constexpr std::array<const char*, 3> kNames{"hint", "warning", "error"};
  return kNames[static_cast<std::size_t>(severity)];
}

// A value, or one sign for what stands in its place.
std::string shown(const Cell& cell) {
  static constexpr std::array<const char*, 6> kSigns{"", "_", "/", "missing", "?", "!"};
  std::string text = cell.value ? text::to_string(*cell.value) : kSigns[static_cast<std::size_t>(cell.state)];
  if (cell.note != ReadingNote::none)
    text += "(" + std::string(output::note_words(cell.note, Language::zh)) + ")";
  return text;
}

std::string shown(const Table& table) {
  std::string text = std::string(name(table.id)) + ": " + name(table.state);
  if (table.is_form_told) text += ", " + std::string(table.form->name) + " form";
  text += "\n";
  if (table.state == TableState::absent) return text;
  for (std::size_t r = 0; r < table.rows.size(); ++r) {
    text += "    " + std::string(form::of(table).rows[r].id) + ":";
    for (const Cell& cell : table.rows[r].cells) text += " " + shown(cell);
    text += "\n";
  }
  return text;
}

std::string shown(const Report& report, const Finding& finding, const text::Lines& lines) {
  std::string text = ">> ";
  if (finding.span) {
    const text::Position at = lines.position(finding.span->begin);
    text += std::to_string(at.line) + ":" + std::to_string(at.column) + " ";
  }
  text += std::string(name(finding.severity)) + " " + finding.rule + " ";
  text += output::finding_words(report, finding, Language::zh) + "\n";
  for (const Repair& repair : finding.repairs) {
    text += ">>     repair:";
    for (const CellChange& change : repair.changes) {
      const std::string from = change.from ? text::to_string(*change.from) : "nothing";
      text += " " + name_of(report, change.cell) + " " + from + " -> " + text::to_string(change.to);
    }
    text += "\n";
  }
  return text;
}

std::vector<std::string> split_lines(const std::string& text) {
  std::vector<std::string> result(1);
  for (char c : text) {
    if (c == '\n') {
      result.emplace_back();
    } else if (c != '\r' && c != '\f') {
      result.back() += c;
    }
  }
  return result;
}

}  // namespace

std::string annotated(const Report& report) {
  std::string result = std::string("outcome: ") + name(report.outcome) + "\n";
  result += "title: " + text::to_utf8(report.title) + "\n";
  result += "unit: " + (report.unit ? text::to_utf8(*report.unit) : "?") + "\n";
  result += "year: " + (report.year ? std::to_string(*report.year) : "?") + "\n";
  for (const Table& table : report.tables) result += shown(table);

  const text::Lines lines(report.text);
  std::multimap<std::size_t, std::string> by_line;
  for (const Finding& finding : report.findings) {
    const std::size_t line = finding.span ? lines.position(finding.span->begin).line : 0;
    by_line.emplace(line, shown(report, finding, lines));
  }
  const auto add_findings = [&](std::size_t line) {
    for (auto [at, end] = by_line.equal_range(line); at != end; ++at) result += at->second;
  };
  result += "\n";
  add_findings(0);
  const std::vector<std::string> text_lines = split_lines(text::to_utf8(report.text));
  for (std::size_t i = 0; i < text_lines.size(); ++i) {
    const std::string number = std::to_string(i + 1);
    result.append(number.size() < 5 ? 5 - number.size() : 0, ' ');
    result += number + "|" + (text_lines[i].empty() ? "" : " " + text_lines[i]) + "\n";
    add_findings(i + 1);
  }
  return result;
}

}  // namespace xxgk::testing
