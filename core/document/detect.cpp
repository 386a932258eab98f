#include "document/detect.h"

#include <algorithm>
#include <string>

namespace xxgk::document {
namespace {

constexpr std::size_t sample_size = 64 * 1024;

constexpr std::string_view containers[] = {{"PK\x03\x04", 4}, {"PK\x05\x06", 4}, {"\xD0\xCF\x11\xE0", 4}};

// Any of these alone makes it HTML.
constexpr std::string_view page_tags[] = {"!doctype", "html", "head", "body", "meta", "table", "tr", "td"};
// These are believed where they are closed again: a text may well speak of <p>.
constexpr std::string_view other_tags[] = {"p",     "div", "span", "section", "article",
                                           "style", "h1",  "h2",   "ul"};

// ASCII letters stand for themselves in every encoding we read, but for zero bytes between them.
std::string ascii_sample(std::string_view bytes) {
  std::string sample;
  for (const char c : bytes.substr(0, sample_size))
    if (c != '\0') sample.push_back(c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c);
  return sample;
}

bool holds_tag(std::string_view sample, std::string_view name, std::string_view opening) {
  const std::string tag = std::string(opening).append(name);
  for (std::size_t at = sample.find(tag); at != sample.npos; at = sample.find(tag, at + 1)) {
    const std::size_t end = at + tag.size();
    if (end < sample.size() && std::string_view(" \t\r\n>/").find(sample[end]) != std::string_view::npos)
      return true;
  }
  return false;
}

bool is_html(std::string_view sample) {
  const auto opens = [&](std::string_view name) { return holds_tag(sample, name, "<"); };
  const auto opens_and_closes = [&](std::string_view name) {
    return opens(name) && holds_tag(sample, name, "</");
  };
  return std::any_of(std::begin(page_tags), std::end(page_tags), opens) ||
         std::any_of(std::begin(other_tags), std::end(other_tags), opens_and_closes);
}

}  // namespace

InputKind detect(std::string_view bytes) {
  for (const std::string_view beginning : containers)
    if (bytes.starts_with(beginning)) return InputKind::docx;
  return is_html(ascii_sample(bytes)) ? InputKind::html : InputKind::text;
}

}  // namespace xxgk::document
