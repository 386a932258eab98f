#include "fuzz/input.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "support/zip.h"

namespace xxgk::testing {
namespace {

std::string packed(std::string_view parts) {
  std::vector<std::pair<std::string, std::string>> files;
  for (const char* name : {"word/document.xml", "word/numbering.xml", "word/styles.xml"}) {
    const std::size_t end = std::min(parts.find('\0'), parts.size());
    files.emplace_back(name, parts.substr(0, end));
    if (end == parts.size()) break;
    parts.remove_prefix(end + 1);
  }
  return zip(files);
}

}  // namespace

FuzzInput read_fuzz_input(std::string_view bytes) {
  if (bytes.empty()) return {};
  constexpr std::string_view letters = "athdw";
  char letter = bytes.front();
  if (letters.find(letter) == std::string_view::npos)
    letter = letters[static_cast<unsigned char>(letter) % letters.size()];
  bytes.remove_prefix(1);
  switch (letter) {
  case 't': return {std::string(bytes), InputKind::text};
  case 'h': return {std::string(bytes), InputKind::html};
  case 'd': return {std::string(bytes), InputKind::docx};
  case 'w': return {packed(bytes), InputKind::docx};
  default: return {std::string(bytes), InputKind::automatic};
  }
}

}  // namespace xxgk::testing
