#include "output/json_parts.h"

#include "form/names.h"
#include "output/messages.h"
#include "output/names.h"
#include "rules/rules.h"
#include "text/decimal.h"

namespace xxgk::output {
namespace {

template <class Ref> void write(JsonWriter& out, const Report& report, const std::vector<Ref>& places) {
  out.open('[');
  for (const Ref place : places) out.string(name_of(report, place));
  out.close(']');
}

// A value that a finding expected or found.
void write(JsonWriter& out, const Report& report, const std::optional<Value>& value) {
  if (!value)
    out.null();
  else if (const auto* number = std::get_if<Decimal>(&*value))
    write_number(out, *number);
  else
    out.string(form::plain(report, *value));
}

void write(JsonWriter& out, const Report& report, const Repair& repair) {
  out.open('{').key("changes").open('[');
  for (const CellChange& change : repair.changes) {
    out.open('{').key("cell").string(name_of(report, change.cell)).key("from");
    write_number(out, change.from);
    out.key("to");
    write_number(out, change.to);
    out.close('}');
  }
  out.close(']').key("slip").string(name_of(repair.slip)).close('}');
}

}  // namespace

void write_span(JsonWriter& out, const std::optional<Span>& span) {
  if (!span) {
    out.null();
    return;
  }
  out.open('[')
      .number(static_cast<std::int64_t>(span->begin))
      .number(static_cast<std::int64_t>(span->end))
      .close(']');
}

void write_number(JsonWriter& out, const std::optional<Decimal>& value) {
  if (value)
    out.number(std::string_view(text::to_string(*value)));
  else
    out.null();
}

void write_basis(JsonWriter& out, std::span<const Basis> basis) {
  out.open('[');
  for (const Basis& each : basis)
    out.open('{').key("title").string(each.title).key("article").string(each.article).close('}');
  out.close(']');
}

void write_members(JsonWriter& out, const Report& report, const Finding& finding, FindingPlace at,
                   Language language) {
  out.key("rule").string(finding.rule).key("severity").string(name_of(finding.severity));
  out.key("message").string(finding_words(report, finding, language)).key("span");
  write_span(out, finding.span);
  out.key("line").number(static_cast<std::int64_t>(at.line));
  out.key("column").number(static_cast<std::int64_t>(at.column));
  out.key("cells");
  write(out, report, finding.cells);
  out.key("equations");
  write(out, report, finding.equations);
  out.key("expected");
  write(out, report, finding.expected);
  out.key("found");
  write(out, report, finding.found);
  out.key("repairs").open('[');
  for (const Repair& repair : finding.repairs) write(out, report, repair);
  out.close(']').key("fix");
  if (finding.fix) {
    out.open('{').key("span");
    write_span(out, finding.fix->span);
    out.key("text").string(finding.fix->text).close('}');
  } else {
    out.null();
  }
  out.key("basis");
  const RuleInfo* rule = rules::find_rule(finding.rule);
  write_basis(out, rule ? rule->basis : std::span<const Basis>());
  out.key("fingerprint").string(finding.fingerprint);
}

}  // namespace xxgk::output
