#include "output/sarif.h"

#include <map>
#include <optional>

#include "form/names.h"
#include "judge/judge.h"
#include "output/display.h"
#include "output/labels.h"
#include "output/messages.h"
#include "output/names.h"
#include "output/words.h"
#include "text/lines.h"
#include "text/utf.h"

namespace xxgk::output {
namespace {

constexpr std::string_view kSchema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

std::string_view level_of(Severity severity) {
  switch (severity) {
  case Severity::error: return "error";
  case Severity::warning: return "warning";
  case Severity::hint: return "note";
  }
  return {};
}

std::string_view media_type(InputKind kind) {
  switch (kind) {
  case InputKind::html: return "text/html";
  case InputKind::docx: return "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  case InputKind::doc: return "application/msword";
  case InputKind::xlsx: return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  case InputKind::xls: return "application/vnd.ms-excel";
  case InputKind::rtf: return "application/rtf";
  case InputKind::odt: return "application/vnd.oasis.opendocument.text";
  case InputKind::mhtml: return "multipart/related";
  case InputKind::ofd: return "application/ofd";
  case InputKind::pdf: return "application/pdf";
  default: return "text/plain";
  }
}

bool is_plain_text(const Report& report) { return report.source.format == InputKind::text; }

std::string basis_words(const RuleInfo& rule, const Words& words) {
  if (rule.basis.empty()) return std::string(words.no_basis);
  std::string out;
  for (const Basis& basis : rule.basis) {
    if (&basis != &rule.basis.front()) out += words.basis_separator;
    out += basis.title;
    out += basis.article;
  }
  return fill(words.basis, {{"basis", out}});
}

std::size_t index_of(std::string_view rule) {
  static const std::map<std::string_view, std::size_t> indices = [] {
    std::map<std::string_view, std::size_t> out;
    for (std::size_t i = 0; i < rule_registry().size(); ++i) out.emplace(rule_registry()[i].id, i);
    return out;
  }();
  return indices.at(rule);
}

JsonWriter& number(JsonWriter& out, std::string_view key, std::size_t value) {
  return out.key(key).number(static_cast<std::int64_t>(value));
}

void write_text(JsonWriter& out, std::string_view key, std::string_view text) {
  out.key(key).open('{').key("text").string(text).close('}');
}

void write_equations(JsonWriter& out, const Report& report, const std::vector<EquationRef>& equations) {
  out.key("equations").open('[');
  for (const EquationRef equation : equations) out.string(name_of(report, equation));
  out.close(']');
}

// The members of a region; lines, columns and offsets count UTF-16 units, the line and column from 1.
void write_region(JsonWriter& out, const text::Lines& lines, Span span) {
  const text::Position begin = lines.position(span.begin);
  const text::Position end = lines.position(span.end);
  number(out, "startLine", begin.line);
  number(out, "startColumn", begin.column);
  number(out, "endLine", end.line);
  number(out, "endColumn", end.column);
  number(out, "charOffset", span.begin);
  number(out, "charLength", span.end - span.begin);
}

void write_logical_locations(JsonWriter& out, const Report& report, const std::vector<CellRef>& cells) {
  if (cells.empty()) return;
  out.key("logicalLocations").open('[');
  for (const CellRef cell : cells) {
    out.open('{').key("name").string(cell_words(report, cell));
    out.key("fullyQualifiedName")
        .string(name_of(report, cell))
        .key("kind")
        .string(std::string_view("cell"))
        .close('}');
  }
  out.close(']');
}

void write_value(JsonWriter& out, const Report& report, std::string_view key,
                 const std::optional<Value>& value) {
  if (value) out.key(key).string(form::plain(report, *value));
}

}  // namespace

void SarifWriter::write_rule(JsonWriter& out, const RuleInfo& rule) const {
  const Words& words = words_in(options_.language);
  const std::string_view title = rule_title(rule.id, options_.language);
  const std::string basis = basis_words(rule, words);
  out.open('{').key("id").string(rule.id);
  write_text(out, "shortDescription", title);
  write_text(out, "fullDescription", fill(words.rule_description, {{"title", title}, {"basis", basis}}));
  write_text(out, "help", basis);
  if (!options_.rule_pages.empty())
    out.key("helpUri").string(options_.rule_pages + std::string(rule.id) + ".html");
  out.key("defaultConfiguration").open('{').key("enabled").boolean(rule.on_by_default);
  out.key("level").string(level_of(rule.severity)).close('}');
  out.key("properties").open('{').key("family").string(rule.family()).key("basis").open('[');
  for (const Basis& basis_of : rule.basis)
    out.open('{').key("title").string(basis_of.title).key("article").string(basis_of.article).close('}');
  out.close(']').close('}').close('}');
}

std::string SarifWriter::begin() const {
  JsonWriter out;
  out.open('{').key("$schema").string(kSchema).key("version").string(std::string_view("2.1.0"));
  out.key("runs").open('[').open('{').key("tool").open('{').key("driver").open('{');
  out.key("name").string(std::string_view("xxgk-check")).key("version").string(version());
  out.key("semanticVersion").string(version()).key("language").string(words_in(options_.language).tag);
  write_text(out, "fullDescription", notice_words(options_.language));
  out.key("rules").open('[');
  for (const RuleInfo& rule : rule_registry()) write_rule(out, rule);
  out.close(']').close('}').close('}');
  out.key("language").string(words_in(options_.language).tag);
  out.key("columnKind").string(std::string_view("utf16CodeUnits"));
  out.key("newlineSequences").open('[');
  for (const std::string_view end : {"\r\n", "\n", "\r"}) out.string(end);
  out.close(']').key("results").open('[');
  return out.take();
}

void SarifWriter::write_artifact_location(JsonWriter& out, std::size_t index) const {
  const Artifact& artifact = artifacts_[index];
  out.open('{');
  if (artifact.uri.empty())
    write_text(out, "description", text::to_utf8(text::to_utf16(artifact.source.name)));
  else
    out.key("uri").string(artifact.uri);
  number(out, "index", index).close('}');
}

void SarifWriter::write_locations(JsonWriter& out, const Place& place, const Finding& finding) const {
  out.key("locations").open('[').open('{').key("physicalLocation").open('{').key("artifactLocation");
  write_artifact_location(out, artifacts_.size() - 1);
  if (finding.span && is_plain_text(place.report)) {
    const Span span = *finding.span;
    out.key("region").open('{');
    write_region(out, place.lines, span);
    const std::u16string_view text(place.report.text);
    write_text(out, "snippet", text::to_utf8(text.substr(span.begin, span.end - span.begin)));
    out.close('}');
  }
  out.close('}');
  write_logical_locations(out, place.report, finding.cells);
  out.close('}').close(']');
}

std::string SarifWriter::message_of(const Report& report, const Finding& finding) const {
  std::string message = finding_words(report, finding, options_.language);
  if (is_plain_text(report) || !finding.span) return message;
  const std::string line = excerpt(report.text, *finding.span).line;
  if (line.empty()) return message;
  return message + fill(words_in(options_.language).quotation, {{"line", line}});
}

void SarifWriter::write_fix(JsonWriter& out, const Place& place, const TextFix& fix) const {
  out.key("fixes").open('[').open('{').key("artifactChanges").open('[').open('{').key("artifactLocation");
  write_artifact_location(out, artifacts_.size() - 1);
  out.key("replacements").open('[').open('{').key("deletedRegion").open('{');
  write_region(out, place.lines, fix.span);
  out.close('}');
  write_text(out, "insertedContent", text::to_utf8(fix.text));
  out.close('}').close(']').close('}').close(']').close('}').close(']');
}

void SarifWriter::write_result(JsonWriter& out, const Place& place, const Finding& finding,
                               const std::string* reason) const {
  out.open('{').key("ruleId").string(finding.rule);
  number(out, "ruleIndex", index_of(finding.rule)).key("level").string(level_of(finding.severity));
  write_text(out, "message", message_of(place.report, finding));
  write_locations(out, place, finding);
  out.key("partialFingerprints").open('{');
  out.key("xxgkFingerprint/v1").string(finding.fingerprint).close('}');
  // Of all results or of none, says the standard: an empty list is "not suppressed".
  out.key("suppressions").open('[');
  if (reason) {
    out.open('{').key("kind").string(std::string_view("external"));
    if (!reason->empty()) out.key("justification").string(*reason);
    out.close('}');
  }
  out.close(']');
  if (finding.fix && is_plain_text(place.report)) write_fix(out, place, *finding.fix);
  out.key("properties").open('{');
  write_equations(out, place.report, finding.equations);
  write_value(out, place.report, "expected", finding.expected);
  write_value(out, place.report, "found", finding.found);
  if (finding.span && !is_plain_text(place.report)) {
    out.key("renderedText").open('{');
    write_region(out, place.lines, *finding.span);
    out.close('}');
  }
  out.close('}').close('}');
}

std::string SarifWriter::report(const Report& report, std::string_view uri) {
  artifacts_.push_back({report.source, std::string(uri)});
  const text::Lines lines(report.text);
  const Place place{report, lines};
  std::string results;
  const auto add = [&](const Finding& finding, const std::string* reason) {
    JsonWriter out;
    write_result(out, place, finding, reason);
    if (has_results_) results += ',';
    has_results_ = true;
    results += out.take();
  };
  for (const Finding& finding : report.findings) add(finding, nullptr);
  for (const IgnoredFinding& ignored : report.ignored) add(ignored.finding, &ignored.reason);
  if (judge::is_rejected(report) && !report.findings.empty()) {
    JsonWriter out;
    const Finding& why = report.findings.back();
    out.open('{').key("level").string(std::string_view("error"));
    write_text(out, "message", finding_words(report, why, options_.language));
    out.key("locations").open('[').open('{').key("physicalLocation").open('{').key("artifactLocation");
    write_artifact_location(out, artifacts_.size() - 1);
    out.close('}').close('}').close(']').key("associatedRule").open('{').key("id").string(why.rule);
    number(out, "index", index_of(why.rule)).close('}').close('}');
    if (!notifications_.empty()) notifications_ += ',';
    notifications_ += out.take();
  }
  return results;
}

std::string SarifWriter::end() const {
  std::string tail = "],\"artifacts\":[";
  for (std::size_t i = 0; i < artifacts_.size(); ++i) {
    const Source& source = artifacts_[i].source;
    JsonWriter out;
    out.open('{').key("location");
    write_artifact_location(out, i);
    if (source.bytes > 0)
      number(out, "length", source.bytes).key("mimeType").string(media_type(source.format));
    if (!source.encoding.empty()) out.key("encoding").string(source.encoding);
    out.close('}');
    tail += (i > 0 ? "," : "") + out.take();
  }
  tail += "],\"invocations\":[{\"executionSuccessful\":";
  tail += notifications_.empty() ? "true" : "false";
  tail += ",\"toolExecutionNotifications\":[" + notifications_ + "]}]}]}";
  return tail;
}

}  // namespace xxgk::output
