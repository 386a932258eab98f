#include "text/utf.h"

#include <unicode/utf16.h>
#include <unicode/utf8.h>

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

}  // namespace xxgk::text
