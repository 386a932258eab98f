#include "output/text.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "output/display.h"
#include "output/messages.h"
#include "output/words.h"
#include "text/lines.h"
#include "text/utf.h"

namespace xxgk::output {
namespace {

constexpr std::string_view kIndent = "    ";

std::string painted(std::string_view words, std::string_view code, bool colour) {
  return colour ? "\x1b[" + std::string(code) + "m" + std::string(words) + "\x1b[0m" : std::string(words);
}

std::string_view paint_of(Severity severity) {
  switch (severity) {
  case Severity::error: return "1;31";
  case Severity::warning: return "1;35";
  case Severity::hint: return "1;36";
  }
  return {};
}

std::string severity_counts(const std::array<int, 3>& counts, const Words& words) {
  std::string out;
  for (const Severity severity : {Severity::error, Severity::warning, Severity::hint}) {
    const auto index = static_cast<std::size_t>(severity);
    if (!out.empty()) out += words.count_separator;
    out += fill(words.severity_counts[index], counts[index]);
  }
  return out;
}

std::string ignored_count(int count, const Words& words) {
  return count == 0 ? std::string() : fill(words.ignored_count, {{"count", std::to_string(count)}});
}

std::array<int, 3> by_severity(const std::vector<Finding>& findings) {
  std::array<int, 3> counts{};
  for (const Finding& finding : findings) ++counts[static_cast<std::size_t>(finding.severity)];
  return counts;
}

std::string check_counts(const std::vector<Check>& checks, const Words& words) {
  if (checks.empty()) return {};
  std::array<int, 3> counts{};
  for (const Check& check : checks) ++counts[static_cast<std::size_t>(check.status)];
  const auto count = [&](CheckStatus status) {
    return std::to_string(counts[static_cast<std::size_t>(status)]);
  };
  return fill(words.check_counts, {{"all", std::to_string(checks.size())},
                                   {"passed", count(CheckStatus::passed)},
                                   {"failed", count(CheckStatus::failed)},
                                   {"skipped", count(CheckStatus::skipped)}});
}

// What was skipped, the rules with the same reason together.
std::string skipped_line(const std::vector<Check>& checks, Language language) {
  const Words& words = words_in(language);
  std::vector<std::pair<std::string_view, std::string>> reasons;
  for (const Check& check : checks) {
    if (check.why.empty()) continue;
    auto at = std::find_if(reasons.begin(), reasons.end(),
                           [&](const auto& reason) { return reason.first == check.why; });
    if (at == reasons.end()) at = reasons.insert(at, {check.why, {}});
    if (!at->second.empty()) at->second += words.rule_separator;
    at->second += check.rule;
  }
  std::string out;
  for (const auto& [why, ids] : reasons) {
    out += out.empty() ? std::string(kIndent).append(words.skipped) : std::string(words.skipped_separator);
    out += fill(words.skipped_reason, {{"why", reason_words(why, language)}, {"rules", ids}});
  }
  return out.empty() ? out : printable(out) + "\n";
}

std::string_view outcome_words(Outcome outcome, const Words& words) {
  switch (outcome) {
  case Outcome::clean: return words.clean;
  case Outcome::findings: return {};
  case Outcome::undetermined: return words.undetermined;
  }
  return {};
}

}  // namespace

std::string TextWriter::place(const Report& report, const text::Lines& lines, const Finding& finding) const {
  return place(report.source.name, lines.position(finding.span ? finding.span->begin : 0));
}

std::string TextWriter::place(const std::string& source, text::Position at) const {
  const std::string where =
      printable(source) + ":" + std::to_string(at.line) + ":" + std::to_string(at.column) + ":";
  return painted(where, "1", options_.colour) + " ";
}

std::string TextWriter::finding(const across::Finding& found,
                                const std::vector<across::Comparable>& names) const {
  const across::Place& first = found.places.front();
  const Report report = across::names_of(names[first.report]);
  const Finding& finding = found.finding;
  std::string out = place(report.source.name, first.at);
  out += painted(severity_words(finding.severity, options_.language), paint_of(finding.severity),
                 options_.colour);
  out += " " + finding.rule + " " + printable(finding_words(report, finding, options_.language)) + "\n";
  for (std::size_t i = 1; i < found.places.size(); ++i)
    out += std::string(kIndent) + place(names[found.places[i].report].source, found.places[i].at) + "\n";
  return out;
}

std::string TextWriter::finding(const Report& report, const text::Lines& lines,
                                const Finding& finding) const {
  const std::string_view paint = paint_of(finding.severity);
  std::string out = place(report, lines, finding);
  out += painted(severity_words(finding.severity, options_.language), paint, options_.colour);
  out += " " + finding.rule + " " + printable(finding_words(report, finding, options_.language)) + "\n";
  if (!options_.excerpts || !finding.span) return out;
  const Excerpt shown = excerpt(report.text, *finding.span);
  if (shown.line.empty()) return out;
  out.append(kIndent).append(shown.line).append("\n");
  const std::size_t blanks = shown.carets.find('^');
  out.append(kIndent).append(shown.carets, 0, blanks);
  return out + painted(shown.carets.substr(blanks), paint, options_.colour) + "\n";
}

std::string TextWriter::report(const Report& report) {
  const Words& words = words_in(options_.language);
  const std::array<int, 3> severities = by_severity(report.findings);
  const int ignored = static_cast<int>(report.ignored.size());
  ++reports_;
  ++outcomes_[static_cast<std::size_t>(report.outcome)];
  for (std::size_t i = 0; i < severities.size(); ++i) severities_[i] += severities[i];
  ignored_ += ignored;

  const text::Lines lines(report.text);
  std::string out;
  for (const Finding& each : report.findings) out += finding(report, lines, each);
  out += painted(printable(report.source.name).append(words.name_end), "1", options_.colour);
  out.append(words.after_name).append(outcome_words(report.outcome, words));
  if (report.outcome != Outcome::clean) out += severity_counts(severities, words);
  out += ignored_count(ignored, words) + check_counts(report.checks, words) + "\n";
  out += skipped_line(report.checks, options_.language);
  for (const IgnoredFinding& each : report.ignored) {
    const std::string reason = each.reason.empty() ? std::string(words.no_reason)
                                                   : fill(words.ignored_reason, {{"reason", each.reason}});
    out += place(report, lines, each.finding).append(words.ignored) + each.finding.rule + " " +
           printable(finding_words(report, each.finding, options_.language) + reason) + "\n";
  }
  return out;
}

std::string TextWriter::end() const {
  const Words& words = words_in(options_.language);
  const auto count = [&](Outcome outcome) {
    return std::to_string(outcomes_[static_cast<std::size_t>(outcome)]);
  };
  std::string out;
  if (reports_ > 1) {
    out = fill(words.batch, reports_,
               {{"clean", count(Outcome::clean)},
                {"findings", count(Outcome::findings)},
                {"undetermined", count(Outcome::undetermined)}});
    out += severity_counts(severities_, words) + ignored_count(ignored_, words) + "\n";
  }
  if (reports_ > 0) out.append(words.notice).append("\n");
  return out;
}

std::string rules_text(Language language) {
  std::string out;
  for (const RuleInfo& rule : rule_registry()) {
    out.append(rule.id).append("\t").append(severity_words(rule.severity, language));
    out.append("\t").append(rule_title(rule.id, language));
    if (!rule.on_by_default) out.append(words_in(language).off_by_default);
    out += "\n";
  }
  return out;
}

}  // namespace xxgk::output
