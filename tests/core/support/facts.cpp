#include "support/facts.h"

#include "document/document.h"
#include "form/form.h"
#include "outline/outline.h"
#include "tables/recovery.h"
#include "text/utf.h"

namespace xxgk::testing {

void with_facts(const std::string& text, const std::function<void(const facts::Facts&)>& see) {
  document::Rendered source;
  source.text = text::to_utf16(text);
  const document::Document document = document::read_text(std::move(source));
  const outline::Outline outline = outline::find_outline(document);
  const tables::Recovery recovery = tables::recover(document, outline, form::official_forms());
  Report report;
  report.unit = outline.unit;
  report.year = outline.year;
  report.text = document.text;
  report.tables = recovery.tables;
  see(facts::Facts(report, document, recovery, outline, form::official_forms()));
}

}  // namespace xxgk::testing
