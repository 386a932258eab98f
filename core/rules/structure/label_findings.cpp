#include "rules/structure/label_findings.h"

namespace xxgk::rules {

Finding& add_label_finding(facts::Context& context, std::string_view variant, Severity severity,
                           const tables::LabelReading& label) {
  Finding& finding = context.add("S-12", variant, severity);
  finding.span = label.span;
  finding.expected = facts::argument("", std::u16string_view(label.official)).value;
  finding.found = facts::argument("", std::u16string_view(label.read)).value;
  finding.arguments = {facts::argument("table", context.grid(label.table).form->name)};
  return finding;
}

bool is_sums_note(const tables::LabelReading& label) {
  return label.kind == tables::LabelKind::header && label.official.find(u"勾稽关系") != std::u16string::npos;
}

}  // namespace xxgk::rules
