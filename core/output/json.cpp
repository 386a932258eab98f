#include "output/json.h"

#include <algorithm>
#include <array>

#include "form/names.h"
#include "output/json_parts.h"
#include "output/messages.h"
#include "output/names.h"
#include "output/words.h"
#include "rules/rules.h"
#include "text/decimal.h"
#include "text/lines.h"
#include "text/utf.h"

namespace xxgk::output {
namespace {

void write(JsonWriter& out, const Report& report, const Cell& cell, Language language) {
  out.open('{').key("id").string(name_of(report, cell.id));
  out.key("state").string(name_of(cell.state));
  out.key("value");
  write_number(out, cell.value);
  out.key("raw").string(cell.raw).key("span");
  write_span(out, cell.span);
  out.key("note").string(note_words(cell.note, language)).close('}');
}

void write(JsonWriter& out, const Report& report, const Row& row, const form::RowForm& form,
           Language language) {
  out.open('{').key("id").string(form.id).key("label").string(form.label.official).key("label_read");
  if (row.label_read)
    out.string(*row.label_read);
  else
    out.null();
  out.key("span");
  write_span(out, row.span);
  out.key("cells").open('[');
  for (const Cell& cell : row.cells) write(out, report, cell, language);
  out.close(']').close('}');
}

void write(JsonWriter& out, const Report& report, const Table& table, Language language) {
  out.open('{').key("state").string(name_of(table.state)).key("form");
  if (table.is_form_told)
    out.string(table.form->name);
  else
    out.null();
  out.key("rows").open('[');
  for (std::size_t r = 0; r < table.rows.size(); ++r)
    write(out, report, table.rows[r], form::of(table).rows[r], language);
  out.close(']').close('}');
}

void write(JsonWriter& out, const Report& report, const Equation& equation) {
  out.open('{').key("id").string(name_of(report, equation.id));
  out.key("status").string(name_of(equation.status)).key("left");
  write_number(out, equation.left);
  out.key("right");
  write_number(out, equation.right);
  out.key("terms").open('[');
  for (const EquationTerm& term : equation.terms) {
    out.open('{').key("cell").string(name_of(report, term.cell)).key("side").string(name_of(term.side));
    out.key("sign").number(std::int64_t{term.sign}).key("value");
    write_number(out, term.value);
    out.key("assumed_zero").boolean(term.assumed_zero).close('}');
  }
  out.close(']').close('}');
}

FindingPlace place_of(const text::Lines& lines, const Finding& finding) {
  const text::Position at = lines.position(finding.span ? finding.span->begin : 0);
  return {at.line, at.column};
}

void write_findings(JsonWriter& out, const Report& report, Language language) {
  const text::Lines lines(report.text);
  out.key("findings").open('[');
  for (const Finding& finding : report.findings) {
    out.open('{');
    write_members(out, report, finding, place_of(lines, finding), language);
    out.close('}');
  }
  out.close(']').key("ignored").open('[');
  for (const IgnoredFinding& ignored : report.ignored) {
    out.open('{');
    write_members(out, report, ignored.finding, place_of(lines, ignored.finding), language);
    out.key("reason").string(ignored.reason).close('}');
  }
  out.close(']');
}

void write_summary(JsonWriter& out, const Report& report) {
  const auto with = [&](Severity severity) {
    return static_cast<std::int64_t>(std::count_if(report.findings.begin(), report.findings.end(),
                                                   [&](const Finding& f) { return f.severity == severity; }));
  };
  std::array<std::int64_t, 6> states{};
  std::int64_t expected = 0;
  for (const Table& table : report.tables)
    for (const Row& row : table.rows)
      for (const Cell& cell : row.cells) {
        ++expected;
        ++states[static_cast<std::size_t>(cell.state)];
      }
  out.open('{').key("errors").number(with(Severity::error)).key("warnings").number(with(Severity::warning));
  out.key("hints").number(with(Severity::hint)).key("cells").open('{').key("expected").number(expected);
  for (std::size_t s = 0; s < states.size(); ++s)
    out.key(name_of(static_cast<CellState>(s))).number(states[s]);
  out.close('}').close('}');
}

void write(JsonWriter& out, const Report& report, const JsonOptions& options) {
  const Language language = options.language;
  out.open('{').key("schema").string(std::string_view("xxgk-check/report/1"));
  out.key("engine")
      .open('{')
      .key("version")
      .string(version())
      .key("rules")
      .string(rules_version())
      .close('}');
  out.key("source").open('{').key("name").string(text::to_utf16(report.source.name));
  out.key("format").string(name_of(report.source.format)).key("encoding").string(report.source.encoding);
  out.key("bytes").number(static_cast<std::int64_t>(report.source.bytes)).close('}');
  out.key("outcome").string(name_of(report.outcome)).key("title").string(report.title).key("unit");
  if (report.unit)
    out.string(*report.unit);
  else
    out.null();
  out.key("year");
  if (report.year)
    out.number(std::int64_t{*report.year});
  else
    out.null();
  if (options.text) out.key("text").string(report.text);
  out.key("sections").open('[');
  for (const Section& section : report.sections) {
    out.open('{').key("number").number(std::int64_t{section.number}).key("heading").string(section.heading);
    out.key("span");
    write_span(out, section.span);
    out.close('}');
  }
  out.close(']').key("tables").open('{');
  for (const TableId id : {TableId::disclosure, TableId::applications, TableId::disputes}) {
    out.key(name_of(id));
    write(out, report, report.tables[static_cast<std::size_t>(id)], language);
  }
  out.close('}').key("equations").open('[');
  for (const Equation& equation : report.equations) write(out, report, equation);
  out.close(']');
  write_findings(out, report, language);
  out.key("checks").open('[');
  for (const Check& check : report.checks) {
    out.open('{').key("rule").string(check.rule).key("status").string(name_of(check.status));
    out.key("count")
        .number(std::int64_t{check.count})
        .key("why")
        .string(reason_words(check.why, language))
        .close('}');
  }
  out.close(']').key("summary");
  write_summary(out, report);
  out.key("notice").string(notice_words(language)).close('}');
}

}  // namespace

std::string report_json(const Report& report, const JsonOptions& options) {
  JsonWriter out;
  write(out, report, options);
  return out.take();
}

std::string rules_json() {
  JsonWriter out;
  out.open('{').key("schema").string(std::string_view("xxgk-check/rules/1"));
  out.key("version").string(rules_version()).key("rules").open('[');
  for (const RuleInfo& rule : rule_registry()) {
    out.open('{').key("id").string(rule.id).key("family").string(rule.family());
    out.key("severity").string(name_of(rule.severity)).key("default").boolean(rule.on_by_default);
    out.key("title").open('{');
    for (const Language language : languages())
      out.key(words_in(language).name).string(rule_title(rule.id, language));
    out.close('}').key("basis");
    write_basis(out, rule.basis);
    out.close('}');
  }
  out.close(']').close('}');
  return out.take();
}

}  // namespace xxgk::output
