#include "xxgk/xxgk.h"

#include <utility>

#include "check/check.h"
#include "document/document.h"
#include "recover/outline.h"
#include "recover/recovery.h"
#include "text/decode.h"

namespace xxgk {
namespace {

std::vector<Section> sections_of(const std::u16string& text, const recover::Outline& outline) {
  std::vector<Section> sections;
  for (const recover::Heading& heading : outline.headings) {
    const Span line = heading.heading_line;
    sections.push_back({heading.number, text.substr(line.begin, line.end - line.begin), {line.begin, heading.body.end}});
  }
  return sections;
}

// From here on every kind of input is the same.
void check_text(std::u16string text, const Options& options, Report& report) {
  const document::Document document = document::read_text(std::move(text));
  const recover::Outline outline = recover::find_outline(document);
  const recover::Recovery recovery = recover::recover(document, outline);
  report.title = outline.title_text;
  report.unit = outline.unit;
  report.year = outline.year;
  report.sections = sections_of(document.text, outline);
  report.tables = recovery.tables;
  report.text = document.text;
  checking::run({report, recovery, outline, options});
}

}  // namespace

Report check(std::string_view bytes, const Options& options) {
  Report report;
  report.source.name = options.name;
  report.source.bytes = bytes.size();
  if (bytes.size() > checking::kMaxInputBytes) {
    checking::reject(report, checking::Rejection::too_large);
    return report;
  }
  if (!options.encoding.empty() && options.encoding != "auto" && !text::is_encoding_name(options.encoding)) {
    checking::reject(report, checking::Rejection::unknown_encoding, options.encoding);
    return report;
  }
  text::Decoded decoded = text::decode(bytes, options.encoding);
  report.source.encoding = decoded.encoding;
  if (!decoded.is_text) {
    checking::reject(report, checking::Rejection::not_text);
    return report;
  }
  check_text(std::move(decoded.text), options, report);
  return report;
}

std::string_view version() { return XXGK_VERSION; }

}  // namespace xxgk
