#include "output/text.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "output/display.h"
#include "output/messages.h"
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

std::string counted(int count, std::string_view noun) {
  return std::to_string(count) + " " + std::string(noun) + (count == 1 ? "" : "s");
}

std::string severity_counts(const std::array<int, 3>& counts, Language language) {
  const bool zh = language == Language::zh;
  std::string out;
  for (const Severity severity : {Severity::error, Severity::warning, Severity::hint}) {
    const int count = counts[static_cast<std::size_t>(severity)];
    const std::string_view word = severity_words(severity, language);
    if (!out.empty()) out += zh ? "，" : ", ";
    out += zh ? std::string(word) + " " + std::to_string(count) + " 个" : counted(count, word);
  }
  return out;
}

std::string ignored_count(int count, Language language) {
  if (count == 0) return {};
  return language == Language::zh ? "；已忽略 " + std::to_string(count) + " 个"
                                  : "; " + std::to_string(count) + " ignored";
}

std::array<int, 3> by_severity(const std::vector<Finding>& findings) {
  std::array<int, 3> counts{};
  for (const Finding& finding : findings) ++counts[static_cast<std::size_t>(finding.severity)];
  return counts;
}

std::string check_counts(const std::vector<Check>& checks, Language language) {
  if (checks.empty()) return {};
  std::array<int, 3> counts{};
  for (const Check& check : checks) ++counts[static_cast<std::size_t>(check.status)];
  const auto count = [&](CheckStatus status) {
    return std::to_string(counts[static_cast<std::size_t>(status)]);
  };
  const std::string all = std::to_string(checks.size());
  if (language == Language::zh)
    return "；检查 " + all + " 项：通过 " + count(CheckStatus::passed) + " 项，不通过 " +
           count(CheckStatus::failed) + " 项，未检查 " + count(CheckStatus::skipped) + " 项";
  return "; of " + all + " checks " + count(CheckStatus::passed) + " passed, " + count(CheckStatus::failed) +
         " failed, " + count(CheckStatus::skipped) + " were skipped";
}

// What was skipped, the rules with the same reason together.
std::string skipped_line(const std::vector<Check>& checks, Language language) {
  const bool zh = language == Language::zh;
  std::vector<std::pair<std::string_view, std::string>> reasons;
  for (const Check& check : checks) {
    if (check.why.empty()) continue;
    auto at = std::find_if(reasons.begin(), reasons.end(),
                           [&](const auto& reason) { return reason.first == check.why; });
    if (at == reasons.end()) at = reasons.insert(at, {check.why, {}});
    if (!at->second.empty()) at->second += zh ? "、" : ", ";
    at->second += check.rule;
  }
  std::string out;
  for (const auto& [why, ids] : reasons) {
    out += out.empty() ? std::string(kIndent) + (zh ? "未检查：" : "skipped: ") : zh ? "；" : "; ";
    out += reason_words(why, language) + (zh ? "（" + ids + "）" : " (" + ids + ")");
  }
  return out.empty() ? out : printable(out) + "\n";
}

std::string_view outcome_words(Outcome outcome, Language language) {
  const bool zh = language == Language::zh;
  switch (outcome) {
  case Outcome::clean: return zh ? "没有发现问题" : "nothing found";
  case Outcome::findings: return {};
  case Outcome::undetermined: return zh ? "不能判断；" : "undetermined; ";
  }
  return {};
}

}  // namespace

std::string TextWriter::place(const Report& report, const text::Lines& lines, const Finding& finding) const {
  const text::Position at = lines.position(finding.span ? finding.span->begin : 0);
  const std::string where =
      printable(report.source.name) + ":" + std::to_string(at.line) + ":" + std::to_string(at.column) + ":";
  return painted(where, "1", options_.colour) + " ";
}

std::string TextWriter::finding(const Report& report, const text::Lines& lines,
                                const Finding& finding) const {
  const std::string_view paint = paint_of(finding.severity);
  std::string out = place(report, lines, finding);
  out += painted(severity_words(finding.severity, options_.language), paint, options_.colour);
  out += " " + finding.rule + " " + printable(finding_words(finding, options_.language)) + "\n";
  if (!options_.excerpts || !finding.span) return out;
  const Excerpt shown = excerpt(report.text, *finding.span);
  if (shown.line.empty()) return out;
  out.append(kIndent).append(shown.line).append("\n");
  const std::size_t blanks = shown.carets.find('^');
  out.append(kIndent).append(shown.carets, 0, blanks);
  return out + painted(shown.carets.substr(blanks), paint, options_.colour) + "\n";
}

std::string TextWriter::report(const Report& report) {
  const bool zh = options_.language == Language::zh;
  const std::array<int, 3> severities = by_severity(report.findings);
  const int ignored = static_cast<int>(report.ignored.size());
  ++reports_;
  ++outcomes_[static_cast<std::size_t>(report.outcome)];
  for (std::size_t i = 0; i < severities.size(); ++i) severities_[i] += severities[i];
  ignored_ += ignored;

  const text::Lines lines(report.text);
  std::string out;
  for (const Finding& each : report.findings) out += finding(report, lines, each);
  out += painted(printable(report.source.name) + (zh ? "：" : ":"), "1", options_.colour) + (zh ? "" : " ");
  out += outcome_words(report.outcome, options_.language);
  if (report.outcome != Outcome::clean) out += severity_counts(severities, options_.language);
  out += ignored_count(ignored, options_.language) + check_counts(report.checks, options_.language) + "\n";
  out += skipped_line(report.checks, options_.language);
  for (const IgnoredFinding& each : report.ignored) {
    const std::string reason = each.reason.empty() ? (zh ? "没有写明理由。" : " No reason given.")
                                                   : (zh ? "理由：" : " Reason: ") + each.reason;
    out += place(report, lines, each.finding) + (zh ? "已忽略 " : "ignored ") + each.finding.rule + " " +
           printable(finding_words(each.finding, options_.language) + reason) + "\n";
  }
  return out;
}

std::string TextWriter::end() const {
  const bool zh = options_.language == Language::zh;
  const auto count = [&](Outcome outcome) { return outcomes_[static_cast<std::size_t>(outcome)]; };
  std::string out;
  if (reports_ > 1) {
    if (zh)
      out = "共 " + std::to_string(reports_) + " 份：没有发现问题 " + std::to_string(count(Outcome::clean)) +
            " 份，有问题 " + std::to_string(count(Outcome::findings)) + " 份，不能判断 " +
            std::to_string(count(Outcome::undetermined)) + " 份；";
    else
      out = counted(reports_, "report") + ": " + std::to_string(count(Outcome::clean)) +
            " without findings, " + std::to_string(count(Outcome::findings)) + " with, " +
            std::to_string(count(Outcome::undetermined)) + " undetermined; ";
    out +=
        severity_counts(severities_, options_.language) + ignored_count(ignored_, options_.language) + "\n";
  }
  if (reports_ > 0) out += std::string(notice_words(options_.language)) + "\n";
  return out;
}

std::string rules_text(Language language) {
  std::string out;
  for (const RuleInfo& rule : rule_registry()) {
    out += std::string(rule.id) + "\t";
    out += severity_words(rule.severity, language);
    out += "\t";
    out += language == Language::zh ? rule.title_zh : rule.title_en;
    if (!rule.on_by_default) out += language == Language::zh ? "（默认不启用）" : " (off by default)";
    out += "\n";
  }
  return out;
}

}  // namespace xxgk::output
