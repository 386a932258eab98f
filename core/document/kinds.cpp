#include "document/kinds.h"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "document/readers/docx.h"
#include "document/readers/html.h"
#include "document/signs.h"
#include "text/decode.h"

namespace xxgk::document {
namespace {

Reading read_plain(std::string_view bytes, std::string_view encoding) {
  text::Decoded decoded = text::decode(bytes, encoding);
  Reading reading{{}, std::move(decoded.encoding), decoded.is_text};
  if (decoded.is_text) reading.rendered.text = std::move(decoded.text);
  return reading;
}

Reading read_page(std::string_view bytes, std::string_view encoding) {
  text::Decoded decoded = text::decode(bytes, encoding, text::Markup::html);
  Reading reading{{}, std::move(decoded.encoding), decoded.is_text};
  if (decoded.is_text) reading.rendered = read_html(decoded.text);
  return reading;
}

Reading read_word(std::string_view bytes, std::string_view) { return {read_docx(bytes), {}, true}; }

}  // namespace

const std::vector<Kind>& kinds() {
  static const std::vector<Kind> all{
      {"text", ".txt .md", InputKind::text, read_plain},
      {"html", ".html .htm", InputKind::html, read_page},
      {"docx", ".docx .docm", InputKind::docx, read_word},
      {"doc", ".doc .wps .dot", InputKind::doc},
      {"word_95", "", InputKind::doc},
      {"xlsx", ".xlsx .xlsm", InputKind::xlsx},
      {"xls", ".xls .et", InputKind::xls},
      {"presentation", ".ppt .pptx .dps", InputKind::text},
      {"encrypted", "", InputKind::text},
      {"rtf", ".rtf", InputKind::rtf},
      {"odt", ".odt", InputKind::odt},
      {"opendocument", ".ods .odp", InputKind::text},
      {"mhtml", ".mht .mhtml", InputKind::mhtml},
      {"word_xml", "", InputKind::docx},
      {"pdf", ".pdf", InputKind::pdf},
      {"ofd", ".ofd", InputKind::ofd},
      {"picture", ".png .jpg .jpeg .gif .bmp .tif .tiff .webp", InputKind::text},
      {"archive", ".zip .rar .7z .gz", InputKind::text},
      {"ole", "", InputKind::text},
  };
  return all;
}

const Kind& kind_of(std::string_view bytes) {
  const std::string_view name = kind_name(bytes);
  return *std::find_if(kinds().begin(), kinds().end(), [&](const Kind& kind) { return kind.name == name; });
}

const Kind& kind_of(InputKind input) {
  const auto found =
      std::find_if(kinds().begin(), kinds().end(), [&](const Kind& kind) { return kind.input == input; });
  return found == kinds().end() ? kinds().front() : *found;
}

const Kind* kind_of_extension(std::string_view extension) {
  for (const Kind& kind : kinds()) {
    std::string_view rest = kind.extensions;
    while (!rest.empty()) {
      const std::size_t end = std::min(rest.find(' '), rest.size());
      if (rest.substr(0, end) == extension) return &kind;
      rest.remove_prefix(std::min(end + 1, rest.size()));
    }
  }
  return nullptr;
}

}  // namespace xxgk::document
