#include "xxgk/xxgk.h"

#include <optional>
#include <utility>

#include "check.h"
#include "document/detect.h"
#include "document/document.h"
#include "document/readers/docx.h"
#include "document/readers/html.h"
#include "judge/judge.h"
#include "outline/outline.h"
#include "tables/recovery.h"
#include "text/decode.h"
#include "xxgk/limits.h"

namespace xxgk {
namespace {

// The text of an input, or why there is none.
struct Input {
  document::Rendered source;
  std::optional<judge::Rejection> rejection;
  std::string_view detail;
  std::size_t limit = 0;
};

Input from_rendered(document::Rendered rendered) {
  const document::Failure failure = rendered.failure;
  if (failure == document::Failure::none) return {std::move(rendered), std::nullopt, {}};
  return {{},
          judge::Rejection::unreadable_document,
          document::failure_name(failure),
          document::failure_limit(failure)};
}

Input read_word(std::string_view bytes) { return from_rendered(document::read_docx(bytes)); }

Input read_characters(std::string_view bytes, const Options& options, Report& report) {
  const bool is_html = report.source.format == InputKind::html;
  text::Decoded decoded =
      text::decode(bytes, options.encoding, is_html ? text::Markup::html : text::Markup::none);
  report.source.encoding = decoded.encoding;
  if (!decoded.is_text) return {{}, judge::Rejection::not_text, {}};
  if (is_html) return from_rendered(document::read_html(decoded.text));
  document::Rendered source;
  source.text = std::move(decoded.text);
  return {std::move(source), std::nullopt, {}};
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
  judge::run({report, recovery, outline, forms, options});
}

}  // namespace

Report check(std::string_view bytes, const Options& options, const form::Forms& forms) {
  Report report;
  report.source.name = options.name;
  report.source.bytes = bytes.size();
  if (bytes.size() > limits::kInputBytes) {
    judge::reject(report, judge::Rejection::too_large, {}, limits::kInputBytes >> 20);
    return report;
  }
  if (!options.encoding.empty() && options.encoding != "auto" && !text::is_encoding_name(options.encoding)) {
    judge::reject(report, judge::Rejection::unknown_encoding, options.encoding);
    return report;
  }
  report.source.format = options.input == InputKind::automatic ? document::detect(bytes) : options.input;
  Input input =
      report.source.format == InputKind::docx ? read_word(bytes) : read_characters(bytes, options, report);
  if (input.rejection) {
    judge::reject(report, *input.rejection, input.detail, input.limit);
  } else if (input.source.text.size() > limits::kTextUnits) {
    judge::reject(report, judge::Rejection::too_much_text, {}, limits::kTextUnits);
  } else {
    check_text(std::move(input.source), options, forms, report);
  }
  return report;
}

Report check(std::string_view bytes, const Options& options) {
  return check(bytes, options, form::official_forms());
}

std::string_view version() { return XXGK_VERSION; }

}  // namespace xxgk
