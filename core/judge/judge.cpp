#include "judge/judge.h"

#include <algorithm>

#include "facts/facts.h"
#include "judge/fingerprint.h"
#include "rules/judgements.h"
#include "rules/registry/registry.h"
#include "rules/rules.h"
#include "xxgk/limits.h"

namespace xxgk::judge {
namespace {

std::string_view rule_of(Rejection why) {
  switch (why) {
  case Rejection::no_report: return "I-01";
  case Rejection::no_table: return "I-02";
  case Rejection::not_text: return "I-03";
  case Rejection::too_large:
  case Rejection::too_much_text: return "I-04";
  case Rejection::unreadable_file:
  case Rejection::unreadable_document: return "I-06";
  case Rejection::unread_kind: return "I-11";
  case Rejection::unknown_encoding: return "I-07";
  case Rejection::before_forms: return "I-08";
  }
  return "I-01";
}

bool none_read(const Report& report) {
  return std::all_of(report.tables.begin(), report.tables.end(), [](const Table& table) {
    return table.state == TableState::absent || table.state == TableState::unreadable;
  });
}

bool all_absent(const Report& report) {
  return std::all_of(report.tables.begin(), report.tables.end(),
                     [](const Table& table) { return table.state == TableState::absent; });
}

// Two headings or a title make a report; a lone line that looks like one heading does not.
bool looks_like_report(const Report& report) {
  return !report.title.empty() || report.sections.size() >= 2 || !all_absent(report);
}

void drop_disabled(Report& report, const Options& options) {
  const auto off = [&](const std::string& id) {
    const RuleInfo* rule = rules::find_rule(id);
    return !rule || !rules::is_enabled(*rule, options);
  };
  std::erase_if(report.findings, [&](const Finding& finding) { return off(finding.rule); });
  std::erase_if(report.checks, [&](const Check& check) { return off(check.rule); });
}

// So many findings say that something else is wrong: the gravest are kept.
void keep_gravest(std::vector<Finding>& findings) {
  if (findings.size() <= limits::kFindings) return;
  std::stable_sort(findings.begin(), findings.end(),
                   [](const Finding& a, const Finding& b) { return a.severity > b.severity; });
  Finding rest;
  rest.rule = "I-04";
  rest.variant = "findings";
  rest.severity = Severity::warning;
  rest.arguments = {rules::argument("limit", static_cast<int>(limits::kFindings)),
                    rules::argument("count", static_cast<int>(findings.size()))};
  findings.resize(limits::kFindings);
  findings.push_back(std::move(rest));
}

// Where the form is on trial reports are asked, not bound, to keep to it.
void soften(Report& report) {
  constexpr std::string_view of_the_form[] = {"S-01", "S-02", "S-03", "S-04", "S-05",
                                              "S-06", "S-12", "S-13", "S-14", "S-17"};
  for (Finding& finding : report.findings)
    if (std::find(std::begin(of_the_form), std::end(of_the_form), finding.rule) != std::end(of_the_form))
      finding.severity = Severity::hint;
}

// In the order of the registry, whatever the order in which the rules ran.
void sort_checks(std::vector<Check>& checks) {
  const auto place = [](const Check& check) { return rules::find_rule(check.rule); };
  std::stable_sort(checks.begin(), checks.end(),
                   [&](const Check& a, const Check& b) { return place(a) < place(b); });
}

// In the order of the text; what has no place comes first.
void sort_findings(std::vector<Finding>& findings) {
  std::stable_sort(findings.begin(), findings.end(), [](const Finding& a, const Finding& b) {
    if (a.span.has_value() != b.span.has_value()) return !a.span.has_value();
    return a.span && a.span->begin < b.span->begin;
  });
}

}  // namespace

void reject(Report& report, Rejection why, std::string_view detail, std::size_t limit) {
  report.outcome = Outcome::undetermined;
  Finding finding;
  finding.rule = rule_of(why);
  finding.severity = Severity::error;
  if (why == Rejection::unreadable_document || why == Rejection::unread_kind)
    finding.variant = detail;
  else if (!detail.empty())
    finding.arguments.push_back(rules::argument("detail", Reason{std::string(detail)}));
  if (why == Rejection::too_much_text) finding.variant = "text";
  if (limit > 0) finding.arguments.push_back(rules::argument("limit", static_cast<int>(limit)));
  report.findings.push_back(std::move(finding));
  set_fingerprints(report);
}

void run(const Input& input) {
  Report& report = input.report;
  if (!looks_like_report(report)) {
    reject(report, Rejection::no_report);
    return;
  }
  // A wrong year over tables of today is for the rules; without such tables nothing here applies.
  if (report.year && *report.year < input.forms.first_year() && none_read(report)) {
    reject(report, Rejection::before_forms, std::to_string(*report.year));
    return;
  }
  const facts::Facts facts(report, input.recovery, input.outline, input.forms);
  rules::Judgements judgements;
  for (const rules::Rule rule : rules::all_rules()) rule(facts, judgements);
  report.equations = facts.equations();
  report.findings = judgements.findings();
  report.checks = judgements.checks();
  if (input.forms.is_trial_year(report.year)) soften(report);
  drop_disabled(report, input.options);
  keep_gravest(report.findings);
  sort_checks(report.checks);
  sort_findings(report.findings);
  set_fingerprints(report);
  report.outcome = report.findings.empty() ? Outcome::clean : Outcome::findings;
  if (none_read(report)) reject(report, Rejection::no_table);
}

}  // namespace xxgk::judge
