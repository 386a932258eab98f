#include "cli/baseline.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <unistd.h>

#include "cli/sources.h"
#include "judge/judge.h"
#include "output/messages.h"
#include "rules/cause_findings.h"
#include "rules/rules.h"
#include "tables/equations.h"
#include "text/utf.h"
#include "xxgk/limits.h"

namespace xxgk::cli {
namespace {

namespace fs = std::filesystem;
using nlohmann::ordered_json;

constexpr std::string_view kSchema = "xxgk-check/baseline/1";

// Names of files may be any bytes, JSON is UTF-8.
std::string as_utf8(const std::string& name) { return text::to_utf8(text::to_utf16(name)); }

bool ends_with_path(std::string_view path, std::string_view end) {
  return path.size() >= end.size() && path.substr(path.size() - end.size()) == end &&
         (path.size() == end.size() || path[path.size() - end.size() - 1] == '/');
}

std::string_view without_dot(std::string_view path) {
  while (path.substr(0, 2) == "./") path.remove_prefix(2);
  return path;
}

bool is_same_source(std::string_view one, std::string_view other) {
  one = without_dot(one);
  other = without_dot(other);
  return ends_with_path(one, other) || ends_with_path(other, one);
}

bool is_for(const BaselineEntry& entry, const std::string& source) {
  return !entry.source || is_same_source(*entry.source, source);
}

// A report that could not be checked is not made checked by saying so.
bool can_be_accepted(const Finding& finding) {
  const RuleInfo* rule = rules::find_rule(finding.rule);
  return !(rule && rule->family() == "I" && finding.severity == Severity::error);
}

std::string string_in(const ordered_json& object, const char* key) {
  const auto at = object.find(key);
  return at != object.end() && at->is_string() ? at->get<std::string>() : std::string();
}

std::vector<std::string> strings_in(const ordered_json& object, const char* key) {
  std::vector<std::string> out;
  const auto list = object.find(key);
  if (list == object.end() || !list->is_array()) return out;
  for (const ordered_json& each : *list)
    if (each.is_string()) out.push_back(each.get<std::string>());
  return out;
}

bool has_string(const ordered_json& object, const char* key) {
  return object.is_object() && object.contains(key) && object[key].is_string();
}

// The finding is of the rule, or of one of its sums.
bool is_about(const Report& report, const Finding& finding, const std::string& rule) {
  const auto is_of_rule = [&](EquationRef equation) {
    const Table& table = report.tables[equation.table];
    return rules::rule_of_equation(tables::form_equation(table, equation).kind) == rule;
  };
  return finding.rule == rule || std::any_of(finding.equations.begin(), finding.equations.end(), is_of_rule);
}

// A rule all of whose findings are accepted has neither passed nor anything left to say: its result was set aside.
void set_aside(Report& report) {
  if (report.ignored.empty()) return;
  for (Check& check : report.checks) {
    const bool accepted =
        std::any_of(report.ignored.begin(), report.ignored.end(),
                    [&](const IgnoredFinding& each) { return is_about(report, each.finding, check.rule); });
    const bool open =
        std::any_of(report.findings.begin(), report.findings.end(),
                    [&](const Finding& finding) { return is_about(report, finding, check.rule); });
    if (check.status != CheckStatus::failed || open || (!accepted && !report.findings.empty())) continue;
    check.status = CheckStatus::skipped;
    check.why = "accepted";
  }
}

std::optional<ordered_json> parse_json(const std::string& text, std::string& error) {
  try {
    return ordered_json::parse(text);
  } catch (const ordered_json::parse_error& broken) {
    error = "not JSON from byte " + std::to_string(broken.byte) + " on";
    return std::nullopt;
  }
}

// What is wrong with the outline of a baseline; empty where nothing is.
std::string fault_of(const ordered_json& file) {
  if (!has_string(file, "schema") || string_in(file, "schema").rfind("xxgk-check/baseline/", 0) != 0)
    return "no baseline: \"schema\" is not \"" + std::string(kSchema) + "\"";
  if (string_in(file, "schema") != kSchema)
    return "a baseline of another version: " + string_in(file, "schema");
  if (!file.contains("findings") || !file["findings"].is_array())
    return "no baseline: \"findings\" is not a list";
  std::size_t number = 0;
  for (const ordered_json& entry : file["findings"]) {
    ++number;
    if (!has_string(entry, "fingerprint") || string_in(entry, "fingerprint").empty())
      return "entry " + std::to_string(number) + " of \"findings\" has no \"fingerprint\"";
  }
  return {};
}

ordered_json json_of(const BaselineEntry& entry) {
  ordered_json out{{"fingerprint", entry.fingerprint},
                   {"rule", entry.rule},
                   {"message", entry.message},
                   {"reason", entry.reason}};
  if (entry.source) out["source"] = *entry.source;
  return out;
}

// Through a new file beside the old one, which is replaced when all is written.
std::optional<std::string> replace_file(const fs::path& path, const std::string& bytes) {
  std::error_code error;
  const fs::path target = fs::is_symlink(path, error) ? fs::weakly_canonical(path, error) : path;
  const fs::path draft = target.string() + "." + std::to_string(::getpid()) + ".new";
  errno = 0;
  std::ofstream out(draft, std::ios::binary);
  out << bytes;
  out.close();
  if (out) {
    fs::rename(draft, target, error);
    if (!error) return std::nullopt;
  } else {
    error = std::error_code(errno, std::generic_category());
  }
  std::error_code ignored;
  fs::remove(draft, ignored);
  return error.message();
}

}  // namespace

std::optional<Baseline> Baseline::read(const std::string& path, std::string& error) {
  const std::optional<std::string> text = read_source(path, error);
  if (!text) return std::nullopt;
  if (text->size() > limits::kInputBytes) {
    error = "larger than " + std::to_string(limits::kInputBytes >> 20) + " MiB";
    return std::nullopt;
  }
  const std::optional<ordered_json> file = parse_json(*text, error);
  if (!file) return std::nullopt;
  error = fault_of(*file);
  if (!error.empty()) return std::nullopt;

  Baseline baseline;
  for (const ordered_json& from : (*file)["findings"]) {
    Known entry;
    entry.fingerprint = string_in(from, "fingerprint");
    entry.rule = string_in(from, "rule");
    entry.message = string_in(from, "message");
    entry.reason = string_in(from, "reason");
    if (has_string(from, "source")) entry.source = string_in(from, "source");
    baseline.by_fingerprint_.emplace(entry.fingerprint, baseline.entries_.size());
    baseline.entries_.push_back(std::move(entry));
  }
  baseline.disabled_ = strings_in(*file, "disabled");
  baseline.enabled_ = strings_in(*file, "enabled");
  return baseline;
}

Baseline::Known* Baseline::find(const Finding& finding, const std::string& source) {
  if (!can_be_accepted(finding)) return nullptr;
  Known* found = nullptr;
  const auto [begin, end] = by_fingerprint_.equal_range(finding.fingerprint);
  for (auto at = begin; at != end; ++at) {
    Known& entry = entries_[at->second];
    // What is said of this document comes before what is said of all.
    if (is_for(entry, source) && (!found || (entry.source && !found->source))) found = &entry;
  }
  return found;
}

void Baseline::apply(Report& report) {
  const std::string source = as_utf8(report.source.name);
  if (judge::is_rejected(report)) {
    some_undetermined_ = true;
  } else {
    for (Known& entry : entries_)
      if (!entry.checked) entry.checked = is_for(entry, source);
  }
  std::vector<Finding> open;
  for (Finding& finding : report.findings) {
    if (Known* entry = find(finding, source)) {
      entry->met = true;
      report.ignored.push_back({std::move(finding), entry->reason});
    } else {
      open.push_back(std::move(finding));
    }
  }
  report.findings = std::move(open);
  set_aside(report);
  if (report.outcome == Outcome::findings && report.findings.empty()) report.outcome = Outcome::clean;
}

bool Baseline::is_stale(const Known& entry, const Options& options) const {
  const RuleInfo* rule = rules::find_rule(entry.rule);
  const bool is_off = rule && !rules::is_enabled(*rule, options);
  const bool may_be_elsewhere = !entry.source && some_undetermined_;
  return !entry.met && entry.checked && !is_off && !may_be_elsewhere;
}

std::vector<const BaselineEntry*> Baseline::stale(const Options& options) const {
  std::vector<const BaselineEntry*> out;
  for (const Known& entry : entries_) {
    if (is_stale(entry, options)) out.push_back(&entry);
  }
  return out;
}

void BaselineWriter::add(const Report& report) {
  for (const Finding& finding : report.findings) {
    if (!can_be_accepted(finding)) continue;
    BaselineEntry& entry = fresh_.emplace_back();
    entry.fingerprint = finding.fingerprint;
    entry.rule = finding.rule;
    entry.message = output::finding_words(report, finding, language_);
    if (many_) entry.source = as_utf8(report.source.name);
  }
}

std::optional<std::string> BaselineWriter::write(const std::string& path, const Baseline& before,
                                                 const Options& options) const {
  ordered_json file{{"schema", kSchema},
                    {"findings", ordered_json::array()},
                    {"disabled", before.disabled_},
                    {"enabled", before.enabled_}};
  for (const Baseline::Known& entry : before.entries_) {
    if (!before.is_stale(entry, options)) file["findings"].push_back(json_of(entry));
  }
  for (const BaselineEntry& entry : fresh_) file["findings"].push_back(json_of(entry));
  return replace_file(path, file.dump(2, ' ', false, ordered_json::error_handler_t::replace) + "\n");
}

}  // namespace xxgk::cli
