#include "document/signs.h"

#include <algorithm>
#include <string>
#include <vector>

#include "document/containers/ole.h"
#include "document/containers/zip.h"

namespace xxgk::document {
namespace {

using namespace std::string_view_literals;

using Bytes = std::string_view;

constexpr std::size_t sample_size = 64 * 1024;

// Any of these alone makes it HTML.
constexpr Bytes page_tags[] = {"!doctype", "html", "head", "body", "meta", "table", "tr", "td"};
// These are believed where they are closed again: a text may well speak of <p>.
constexpr Bytes other_tags[] = {"p", "div", "span", "section", "article", "style", "h1", "h2", "ul"};

// Small letters. ASCII stands for itself in every encoding we read, but for zero bytes between.
std::string ascii_sample(Bytes bytes) {
  std::string sample;
  for (const char c : bytes.substr(0, sample_size))
    if (c != '\0') sample.push_back(c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c);
  return sample;
}

bool holds_tag(Bytes sample, Bytes name, Bytes opening) {
  const std::string tag = std::string(opening).append(name);
  for (std::size_t at = sample.find(tag); at != sample.npos; at = sample.find(tag, at + 1)) {
    const std::size_t end = at + tag.size();
    if (end < sample.size() && Bytes(" \t\r\n>/").find(sample[end]) != Bytes::npos) return true;
  }
  return false;
}

bool is_html(Bytes sample) {
  const auto opens = [&](Bytes name) { return holds_tag(sample, name, "<"); };
  const auto opens_and_closes = [&](Bytes name) { return opens(name) && holds_tag(sample, name, "</"); };
  return std::any_of(std::begin(page_tags), std::end(page_tags), opens) ||
         std::any_of(std::begin(other_tags), std::end(other_tags), opens_and_closes);
}

struct Beginning {
  Bytes bytes;
  Bytes kind;
};

constexpr Beginning beginnings[] = {
    {"{\\rtf", "rtf"},
    {"\x89PNG\r\n\x1A\n", "picture"},
    {"\xFF\xD8\xFF", "picture"},
    {"GIF87a", "picture"},
    {"GIF89a", "picture"},
    {"II*\0"sv, "picture"},
    {"MM\0*"sv, "picture"},
    {"Rar!\x1A\x07", "archive"},
    {"7z\xBC\xAF\x27\x1C", "archive"},
    {"\x1F\x8B\x08", "archive"},
};

bool is_bitmap(Bytes bytes) {
  return bytes.size() >= 26 && bytes.starts_with("BM") && bytes.substr(6, 4) == "\0\0\0\0"sv;
}
bool is_webp(Bytes bytes) { return bytes.starts_with("RIFF") && bytes.substr(0, 12).ends_with("WEBP"); }

// Acrobat takes it wherever it stands in the first bytes; a text hardly has it in a line of its own.
bool is_pdf(Bytes bytes) {
  const std::size_t at = bytes.substr(0, 1024).find("%PDF-");
  return at == 0 || (at != Bytes::npos && (bytes[at - 1] == '\n' || bytes[at - 1] == '\r'));
}

// A mail's header: the lines before the first empty one.
bool is_mhtml(Bytes sample) {
  constexpr Bytes first_lines[] = {"mime-version:", "from:", "content-type:", "subject:", "date:"};
  const bool begins = std::any_of(std::begin(first_lines), std::end(first_lines),
                                  [&](Bytes line) { return sample.starts_with(line); });
  return begins && sample.substr(0, 4096).find("mime-version:") != Bytes::npos &&
         sample.substr(0, 4096).find("multipart/related") != Bytes::npos;
}

bool is_word_xml(Bytes sample) {
  const Bytes head = sample.substr(0, 4096);
  return head.find("<?mso-application progid=\"word.document\"") != Bytes::npos ||
         head.find("<w:worddocument") != Bytes::npos || head.find("<pkg:package") != Bytes::npos;
}

bool is_zip(Bytes bytes) { return bytes.starts_with("PK\x03\x04") || bytes.starts_with("PK\x05\x06"); }

Bytes kind_of_zip(Bytes bytes) {
  const std::vector<std::string> names = part_names(bytes);
  const auto holds = [&](Bytes beginning) {
    return std::any_of(names.begin(), names.end(), [&](const std::string& name) {
      return name.size() >= beginning.size() &&
             std::equal(beginning.begin(), beginning.end(), name.begin(), [](char a, char b) {
               return a == (b >= 'A' && b <= 'Z' ? static_cast<char>(b - 'A' + 'a') : b);
             });
    });
  };
  if (names.empty()) return bytes.starts_with("PK\x05\x06") ? "archive" : "docx";
  if (holds("word/")) return "docx";
  if (holds("xl/")) return "xlsx";
  if (holds("ppt/")) return "presentation";
  if (holds("ofd.xml")) return "ofd";
  const Part type = read_part(bytes, "mimetype");
  if (type.bytes.starts_with("application/vnd.oasis.opendocument.text")) return "odt";
  if (type.bytes.starts_with("application/vnd.oasis.opendocument")) return "opendocument";
  const Part types = read_part(bytes, "[Content_Types].xml");
  return types.bytes.find("wordprocessingml") != Bytes::npos ? "docx" : "archive";
}

// Word 6 and 95 have a first word of their own or an early version number; a flag tells of a password.
Bytes kind_of_word(Bytes head) {
  const auto word = [&](std::size_t at) {
    return at + 1 < head.size()
               ? static_cast<unsigned char>(head[at]) | static_cast<unsigned char>(head[at + 1]) << 8
               : 0;
  };
  constexpr std::size_t version_at = 2, flags_at = 10;
  constexpr int own_word_of_95 = 0xA5DC, first_version_of_97 = 0x00C1, encrypted = 0x0100;
  if (head.empty()) return "doc";
  if (word(0) == own_word_of_95 || word(version_at) < first_version_of_97) return "word_95";
  return (word(flags_at) & encrypted) != 0 ? "encrypted" : "doc";
}

Bytes kind_of_ole(Bytes bytes) {
  const Ole ole(bytes);
  if (!ole.is_readable()) return "ole";
  if (ole.has("EncryptedPackage")) return "encrypted";
  if (ole.has("WordDocument")) return kind_of_word(ole.beginning("WordDocument"));
  if (ole.has("Workbook") || ole.has("Book")) return "xls";
  return ole.has("PowerPoint Document") ? "presentation" : "ole";
}

}  // namespace

std::string_view kind_name(std::string_view bytes) {
  if (is_zip(bytes)) return kind_of_zip(bytes);
  if (Ole::is_ole(bytes)) return kind_of_ole(bytes);
  for (const Beginning& known : beginnings)
    if (bytes.starts_with(known.bytes)) return known.kind;
  if (is_bitmap(bytes) || is_webp(bytes)) return "picture";
  if (is_pdf(bytes)) return "pdf";
  const std::string sample = ascii_sample(bytes);
  if (is_mhtml(sample)) return "mhtml";
  if (is_word_xml(sample)) return "word_xml";
  return is_html(sample) ? "html" : "text";
}

}  // namespace xxgk::document
