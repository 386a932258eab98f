#include "rules/structure/label_findings.h"

namespace xxgk::rules {

Judgement& add_label_finding(Judgements& judgements, std::string_view variant, Severity severity,
                             const tables::LabelReading& label) {
  Judgement& finding = judgements.add("S-12", variant, severity);
  finding.span = label.span;
  finding.expected = std::u16string(label.official);
  finding.found = std::u16string(label.read);
  finding.arguments = {argument("table", label.table)};
  return finding;
}

bool is_sums_note(const tables::LabelReading& label) {
  return label.kind == tables::LabelKind::header && label.official.find(u"勾稽关系") != std::u16string::npos;
}

}  // namespace xxgk::rules
