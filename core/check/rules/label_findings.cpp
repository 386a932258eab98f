#include "check/rules/label_findings.h"

namespace xxgk::checking {

Finding& add_label_finding(Context& context, std::string_view variant, Severity severity,
                           const recover::LabelReading& label) {
  Finding& finding = context.add("S-12", variant, severity);
  finding.span = label.span;
  finding.expected = argument("", std::u16string_view(label.official)).value;
  finding.found = argument("", std::u16string_view(label.read)).value;
  finding.arguments = {argument("table", context.grid(label.table).form->name)};
  return finding;
}

bool is_sums_note(const recover::LabelReading& label) {
  return label.kind == recover::LabelKind::header && label.official.find(u"勾稽关系") != std::u16string::npos;
}

}  // namespace xxgk::checking
