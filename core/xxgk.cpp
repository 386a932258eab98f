#include "xxgk/xxgk.h"

#include <utility>

#include "check.h"
#include "document/document.h"
#include "document/kinds.h"
#include "judge/judge.h"
#include "outline/outline.h"
#include "tables/recovery.h"
#include "text/decode.h"
#include "text/unicode_data.h"
#include "xxgk/limits.h"

namespace xxgk {
namespace {

// As the caller says, but that a container is what it holds.
const document::Kind& kind_for(std::string_view bytes, InputKind asked) {
  if (asked == InputKind::text || asked == InputKind::html) return document::kind_of(asked);
  const document::Kind& seen = document::kind_of(bytes);
  return asked == InputKind::automatic || seen.read == nullptr ? seen : document::kind_of(asked);
}

void reject(Report& report, document::Failure failure) {
  const bool known = failure == document::Failure::encrypted;
  judge::reject(report, known ? judge::Rejection::unread_kind : judge::Rejection::unreadable_document,
                document::failure_name(failure), document::failure_limit(failure));
}

std::vector<Section> sections_of(const std::u16string& text, const outline::Outline& outline) {
  std::vector<Section> sections;
  for (const outline::Heading& heading : outline.headings) {
    const Span line = heading.heading_line;
    sections.push_back(
        {heading.number, text.substr(line.begin, line.end - line.begin), {line.begin, heading.body.end}});
  }
  return sections;
}

// From here on every kind of input is the same.
void check_text(document::Rendered source, const Options& options, const form::Forms& forms, Report& report) {
  const document::Document document = document::read_text(std::move(source));
  const outline::Outline outline = outline::find_outline(document);
  const tables::Recovery recovery = tables::recover(document, outline, forms);
  report.title = outline.title_text;
  report.unit = outline.unit;
  report.year = outline.year;
  report.sections = sections_of(document.text, outline);
  report.tables = recovery.tables;
  report.text = document.text;
  judge::run({report, document, recovery, outline, forms, options});
}

}  // namespace

Report check(std::string_view bytes, const Options& options, const form::Forms& forms) {
  Report report;
  report.source.name = options.name;
  report.source.bytes = bytes.size();
  if (!text::has_unicode_data()) {
    judge::reject(report, judge::Rejection::unreadable_document, "no_unicode_data");
    return report;
  }
  if (bytes.size() > limits::kInputBytes) {
    judge::reject(report, judge::Rejection::too_large, {}, limits::kInputBytes >> 20);
    return report;
  }
  if (!options.encoding.empty() && options.encoding != "auto" && !text::is_encoding_name(options.encoding)) {
    judge::reject(report, judge::Rejection::unknown_encoding, options.encoding);
    return report;
  }
  const document::Kind& kind = kind_for(bytes, options.input);
  report.source.format = kind.input;
  if (kind.read == nullptr) {
    judge::reject(report, judge::Rejection::unread_kind, kind.name);
    return report;
  }
  document::Reading reading = kind.read(bytes, options.encoding);
  report.source.encoding = std::move(reading.encoding);
  report.source.damaged_parts = std::move(reading.rendered.damaged_parts);
  if (!reading.is_text) {
    judge::reject(report, judge::Rejection::not_text);
  } else if (reading.rendered.failure != document::Failure::none) {
    reject(report, reading.rendered.failure);
  } else if (reading.rendered.text.size() > limits::kTextUnits) {
    judge::reject(report, judge::Rejection::too_much_text, {}, limits::kTextUnits);
  } else {
    check_text(std::move(reading.rendered), options, forms, report);
  }
  return report;
}

Report check(std::string_view bytes, const Options& options) {
  return check(bytes, options, form::official_forms());
}

std::string_view version() { return XXGK_VERSION; }

}  // namespace xxgk
