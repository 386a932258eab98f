#include "facts/context.h"

#include <algorithm>

#include "rules/registry/registry.h"
#include "text/decimal.h"
#include "text/utf.h"

namespace xxgk::facts {

Context::Context(const Input& input)
    : input_(input), passages_(prose::passages_of(input.report, input.recovery, input.outline)),
      narratives_(prose::narratives_of(passages_)) {
  for (std::size_t t = 0; t < grids_.size(); ++t) {
    Table& table = input.report.tables[t];
    table.id = static_cast<TableId>(t);
    grids_[t] = tables::lay_over(input.report, table);
  }
  if (input.report.year)
    claims_ = prose::claims_of(narratives_, *input.report.year, input.report.unit.value_or(u""));
}

bool Context::is_explained(const prose::Claim& claim) const {
  return std::find(explained_.begin(), explained_.end(), &claim) != explained_.end();
}

void Context::mend(const std::vector<CellChange>& changes) {
  mends_.insert(mends_.end(), changes.begin(), changes.end());
}

bool Context::is_mended(std::string_view cell) const {
  return std::any_of(mends_.begin(), mends_.end(), [&](const CellChange& m) { return m.cell == cell; });
}

const prose::Passage* Context::passage(int section) const {
  for (const prose::Passage& passage : passages_)
    if (passage.section == section) return &passage;
  return nullptr;
}

bool Context::has_other_heading(int section) const {
  const auto& headings = outline().headings;
  return std::any_of(headings.begin(), headings.end(), [&](const outline::Heading& own) {
    return own.number == section && own.written != 0 && own.written != section &&
           std::any_of(headings.begin(), headings.end(), [&](const outline::Heading& other) {
             return other.number == own.written && other.written == section;
           });
  });
}

int Context::last_row_found(TableId table) const {
  int last = -1;
  for (const tables::LabelReading& label : recovery().labels)
    if (label.table == table && label.kind == tables::LabelKind::row && label.span)
      last = std::max(last, label.row);
  return last;
}

bool Context::is_cut_off(TableId table) const {
  const auto index = static_cast<std::size_t>(table);
  const int section = static_cast<int>(index) + 2;
  const auto& sections = report().sections;
  if (std::any_of(sections.begin(), sections.end(), [&](const Section& s) { return s.number > section; }))
    return false;
  if (std::any_of(grids_.begin() + static_cast<std::ptrdiff_t>(index) + 1, grids_.end(),
                  [](const tables::Grid& g) { return g.seen; }))
    return false;
  return last_row_found(table) < grids_[index].row_count() - 1;
}

bool Context::begins_inside(TableId table) const {
  const auto index = static_cast<std::size_t>(table);
  const int section = static_cast<int>(index) + 2;
  const auto& sections = report().sections;
  return std::none_of(sections.begin(), sections.end(),
                      [&](const Section& s) { return s.number <= section; }) &&
         std::none_of(grids_.begin(), grids_.begin() + static_cast<std::ptrdiff_t>(index),
                      [](const tables::Grid& g) { return g.seen; });
}

Finding& Context::add(std::string_view rule, std::string_view variant) {
  const RuleInfo* info = rules::find_rule(rule);
  return add(rule, variant, info ? info->severity : Severity::warning);
}

Finding& Context::add(std::string_view rule, std::string_view variant, Severity severity) {
  Finding finding;
  finding.rule = rule;
  finding.variant = variant;
  finding.severity = severity;
  return input_.report.findings.emplace_back(std::move(finding));
}

Finding* Context::last_finding() {
  auto& findings = input_.report.findings;
  return findings.empty() ? nullptr : &findings.back();
}

void Context::checked(std::string_view rule, int count) { checked(rule, count, has_finding(rule)); }

void Context::checked(std::string_view rule, int count, bool failed) {
  input_.report.checks.push_back(
      {std::string(rule), failed ? CheckStatus::failed : CheckStatus::passed, count, {}});
}

void Context::tally(std::string_view rule, int count) {
  if (count > 0)
    checked(rule, count);
  else
    skipped(rule, "nothing_to_check");
}

void Context::skipped(std::string_view rule, std::string_view why, int count) {
  input_.report.checks.push_back({std::string(rule), CheckStatus::skipped, count, std::string(why)});
}

bool Context::has_finding(std::string_view rule) const {
  const auto& findings = input_.report.findings;
  return std::any_of(findings.begin(), findings.end(), [&](const Finding& f) { return f.rule == rule; });
}

Argument argument(std::string_view name, std::string_view value) {
  return {std::string(name), std::string(value)};
}
Argument argument(std::string_view name, Decimal value) {
  return {std::string(name), text::to_string(value)};
}
Argument argument(std::string_view name, int value) { return {std::string(name), std::to_string(value)}; }
Argument argument(std::string_view name, std::u16string_view value) {
  return {std::string(name), text::to_utf8(value)};
}

}  // namespace xxgk::facts
