#include "text/utf.h"

#include <unicode/utf16.h>
#include <unicode/utf8.h>

#include <algorithm>

namespace xxgk::text {

std::string to_utf8(std::u16string_view text) {
  std::string utf8;
  utf8.reserve(text.size() * 3);
  for (std::size_t at = 0; at < text.size();) {
    UChar32 c = 0;
    U16_NEXT_OR_FFFD(text.data(), at, text.size(), c);
    char bytes[U8_MAX_LENGTH];
    std::size_t count = 0;
    U8_APPEND_UNSAFE(bytes, count, c);
    utf8.append(bytes, count);
  }
  return utf8;
}

std::u16string to_utf16(std::string_view utf8) {
  std::u16string text;
  text.reserve(utf8.size());
  const auto* bytes = reinterpret_cast<const unsigned char*>(utf8.data());
  const auto length = static_cast<std::ptrdiff_t>(utf8.size());
  for (std::ptrdiff_t at = 0; at < length;) {
    UChar32 c = 0;
    U8_NEXT_OR_FFFD(bytes, at, length, c);
    char16_t units[U16_MAX_LENGTH];
    std::size_t count = 0;
    U16_APPEND_UNSAFE(units, count, c);
    text.append(units, count);
  }
  return text;
}

Lines::Lines(std::u16string_view text) : length_(text.size()) {
  starts_.push_back(0);
  for (std::size_t at = 0; at < text.size(); ++at) {
    const bool carriage_return_of_pair = text[at] == u'\r' && at + 1 < text.size() && text[at + 1] == u'\n';
    if ((text[at] == u'\n' || text[at] == u'\r') && !carriage_return_of_pair) starts_.push_back(at + 1);
  }
}

Position Lines::position(std::size_t offset) const {
  offset = std::min(offset, length_);
  const auto next = std::upper_bound(starts_.begin(), starts_.end(), offset);
  return {static_cast<std::size_t>(next - starts_.begin()), offset - *(next - 1) + 1};
}

Position position(std::u16string_view text, std::size_t offset) { return Lines(text).position(offset); }

}  // namespace xxgk::text
