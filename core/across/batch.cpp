#include "across/batch.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "across/years.h"
#include "judge/fingerprint.h"
#include "rules/rules.h"

namespace xxgk::across {
namespace {

using Group = std::vector<std::size_t>;

// Reports of the same text; and those of one unit and year with the same tables, which are not all 0.
std::vector<Group> find_same(const std::vector<Comparable>& reports) {
  std::map<std::uint64_t, Group> by_text;
  std::map<std::tuple<std::uint64_t, std::optional<std::u16string>, std::optional<int>>, Group> by_tables;
  for (std::size_t i = 0; i < reports.size(); ++i) {
    const Comparable& report = reports[i];
    by_text[report.text_hash].push_back(i);
    if (report.tables_hash != 0) by_tables[{report.tables_hash, report.unit, report.year}].push_back(i);
  }
  std::vector<Group> same;
  const auto add = [&](const Group& group) {
    if (group.size() > 1 && std::find(same.begin(), same.end(), group) == same.end()) same.push_back(group);
  };
  for (const auto& [key, group] : by_text) add(group);
  for (const auto& [key, group] : by_tables) add(group);
  std::sort(same.begin(), same.end());
  return same;
}

bool is_wanted(const Finding& finding, const Options& options) {
  const RuleInfo* rule = rules::find_rule(finding.finding.rule);
  return rule != nullptr && rules::is_enabled(*rule, options);
}

void set_fingerprint(const std::vector<Comparable>& reports, Finding& finding) {
  std::vector<rules::Judgement> one(1);
  static_cast<xxgk::Finding&>(one.front()) = finding.finding;
  judge::set_fingerprints(names_of(reports[finding.places.front().report]), one);
  finding.finding.fingerprint = one.front().fingerprint;
}

}  // namespace

Batch compare(const std::vector<Comparable>& reports, const Options& options) {
  Batch batch;
  batch.units = pair_units(reports);
  batch.same = find_same(reports);
  compare_years(reports, batch);
  std::erase_if(batch.findings, [&](const Finding& finding) { return !is_wanted(finding, options); });
  for (Finding& finding : batch.findings) set_fingerprint(reports, finding);
  return batch;
}

}  // namespace xxgk::across
