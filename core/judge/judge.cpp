#include "judge/judge.h"

#include <algorithm>
#include <memory>
#include <numeric>
#include <set>
#include <utility>

#include "facts/facts.h"
#include "judge/fingerprint.h"
#include "judge/resolve.h"
#include "judge/unread.h"
#include "rules/judgements.h"
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
  case Rejection::other_genre: return "I-10";
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

bool is_unread(const Cell& cell) {
  return cell.state == CellState::missing || cell.state == CellState::ambiguous;
}

bool all_read(const Report& report) {
  return std::all_of(report.tables.begin(), report.tables.end(), [](const Table& table) {
    return std::none_of(table.rows.begin(), table.rows.end(), [](const Row& row) {
      return std::any_of(row.cells.begin(), row.cells.end(), is_unread);
    });
  });
}

// Two headings or a title make a report; a lone line that looks like one heading does not.
bool looks_like_report(const Report& report) {
  return !report.title.empty() || report.sections.size() >= 2 || !all_absent(report);
}

// So many findings say that something else is wrong: the gravest are kept.
void keep_gravest(std::vector<rules::Judgement>& findings, std::size_t left_out) {
  const std::size_t count = findings.size() + left_out;
  if (count <= limits::kFindings) return;
  std::stable_sort(findings.begin(), findings.end(),
                   [](const Finding& a, const Finding& b) { return a.severity > b.severity; });
  rules::Judgement rest;
  rest.rule = "I-04";
  rest.variant = "findings";
  rest.severity = Severity::warning;
  rest.arguments = {rules::argument("limit", static_cast<int>(limits::kFindings)),
                    rules::argument("count", static_cast<int>(count))};
  if (findings.size() > limits::kFindings) findings.resize(limits::kFindings);
  findings.push_back(std::move(rest));
}

// Where the form is on trial reports are asked, not bound, to keep to it.
void soften(std::vector<rules::Judgement>& findings) {
  for (Finding& finding : findings)
    if (const RuleInfo* rule = rules::find_rule(finding.rule))
      finding.severity = std::min(finding.severity, rule->severity_on_trial);
}

// In the order of the rules, whatever the order in which they ran.
void sort_checks(std::vector<Check>& checks) {
  std::vector<std::pair<std::size_t, Check>> placed;
  for (Check& check : checks) placed.emplace_back(rules::place_of(check.rule), std::move(check));
  std::stable_sort(placed.begin(), placed.end(),
                   [](const auto& a, const auto& b) { return a.first < b.first; });
  for (std::size_t i = 0; i < placed.size(); ++i) checks[i] = std::move(placed[i].second);
}

// In the order of the text; what has no place comes first.
void sort_findings(std::vector<rules::Judgement>& findings) {
  std::stable_sort(findings.begin(), findings.end(), [](const Finding& a, const Finding& b) {
    if (a.span.has_value() != b.span.has_value()) return !a.span.has_value();
    return a.span && a.span->begin < b.span->begin;
  });
}

// A check that is told by its findings: failed where one stands, whoever found it.
Check status_of(const rules::Checked& checked, const std::set<std::string>& failing) {
  Check check = checked.check;
  const bool fails = failing.count(check.rule) != 0;
  const bool found_elsewhere = check.status == CheckStatus::skipped && check.why == "nothing_to_check";
  if (fails && (checked.by_findings || found_elsewhere)) {
    check.status = CheckStatus::failed;
    check.why.clear();
  }
  return check;
}

bool is_on(const std::string& id, const Options& options) {
  const RuleInfo* rule = rules::find_rule(id);
  return rule && rules::is_enabled(*rule, options);
}

void tell(Report& report, std::vector<rules::Judgement> findings) {
  set_fingerprints(report, findings);
  for (rules::Judgement& finding : findings) report.findings.push_back(std::move(finding));
}

Outcome outcome_of(const Report& report) {
  if (!report.findings.empty()) return Outcome::findings;
  return all_read(report) ? Outcome::clean : Outcome::undetermined;
}

}  // namespace

void reject(Report& report, Rejection why, std::string_view detail, std::size_t limit) {
  report.outcome = Outcome::undetermined;
  rules::Judgement finding;
  finding.rule = rule_of(why);
  finding.severity = Severity::error;
  if (why == Rejection::unreadable_document || why == Rejection::unread_kind || why == Rejection::other_genre)
    finding.variant = detail;
  else if (!detail.empty())
    finding.arguments.push_back(rules::argument("detail", Reason{std::string(detail)}));
  if (why == Rejection::too_much_text) finding.variant = "text";
  if (limit > 0) finding.arguments.push_back(rules::argument("limit", static_cast<int>(limit)));
  tell(report, {std::move(finding)});
}

bool is_rejected(const Report& report) {
  return report.outcome == Outcome::undetermined && (!report.findings.empty() || !report.ignored.empty());
}

Said ask_rules(const facts::Facts& facts, const Options& options, const std::vector<std::size_t>& order) {
  const std::vector<rules::Pass>& all = rules::all_passes();
  Resolution resolution(options);
  std::vector<std::unique_ptr<rules::Judgements>> answers(all.size());
  for (const rules::Stage stage : {rules::Stage::sums, rules::Stage::cells, rules::Stage::sentences}) {
    for (const std::size_t pass : order) {
      if (all[pass].stage != stage) continue;
      answers[pass] = std::make_unique<rules::Judgements>(resolution.settled());
      all[pass].check(facts, *answers[pass]);
    }
    std::vector<rules::Judgement> judgements;
    for (std::size_t pass = 0; pass < all.size(); ++pass)
      if (all[pass].stage == stage)
        for (rules::Judgement& judgement : answers[pass]->all()) judgements.push_back(std::move(judgement));
    resolution.settle(std::move(judgements));
  }
  Said said;
  said.findings = resolution.standing();
  std::set<std::string> failing;
  for (const Finding& finding : said.findings) failing.insert(finding.rule);
  for (const auto& answer : answers) {
    for (const rules::Checked& checked : answer->checks())
      if (is_on(checked.check.rule, options)) said.checks.push_back(status_of(checked, failing));
    said.left_out += answer->left_out();
  }
  return said;
}

void run(const Input& input) {
  Report& report = input.report;
  // A wrong year over tables of today is for the rules; without such tables nothing here applies.
  if (report.year && *report.year < input.forms.first_year() && none_read(report)) {
    reject(report, Rejection::before_forms, std::to_string(*report.year));
    return;
  }
  // On the form of the government it is checked, whoever publishes it.
  if (input.outline.genre != outline::Genre::report && none_read(report)) {
    reject(report, Rejection::other_genre, outline::name_of(input.outline.genre));
    return;
  }
  if (!looks_like_report(report)) {
    reject(report, Rejection::no_report);
    return;
  }
  const facts::Facts facts(report, input.document, input.recovery, input.outline, input.forms);
  report.equations = facts.equations();
  std::vector<std::size_t> order(rules::all_passes().size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  Said said = ask_rules(facts, input.options, order);
  said.checks.push_back(add_unread(facts, said.findings));
  sort_checks(said.checks);
  if (input.forms.is_trial_year(report.year)) soften(said.findings);
  keep_gravest(said.findings, said.left_out);
  sort_findings(said.findings);
  tell(report, std::move(said.findings));
  report.checks = std::move(said.checks);
  report.outcome = outcome_of(report);
  if (none_read(report)) reject(report, Rejection::no_table);
}

}  // namespace xxgk::judge
