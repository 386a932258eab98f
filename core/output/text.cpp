#include "output/text.h"

#include "output/messages.h"
#include "text/utf.h"

namespace xxgk::output {

std::string report_text(const Report& report, Language language) {
  std::string out;
  const text::Lines lines(report.text);
  for (const Finding& finding : report.findings) {
    const text::Position at = lines.position(finding.span ? finding.span->begin : 0);
    out += report.source.name + ":" + std::to_string(at.line) + ":" + std::to_string(at.column) + ": ";
    out += severity_words(finding.severity, language);
    out += " " + finding.rule + " " + finding_words(finding, language) + "\n";
  }
  return out;
}

std::string rules_text(Language language) {
  std::string out;
  for (const RuleInfo& rule : rules()) {
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
