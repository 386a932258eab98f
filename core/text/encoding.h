// The encodings that input may be in, by the names people and pages give them.
//
//     *encoding_named("gbk") == Encoding::gb18030;
//     encoding_name(Encoding::gb18030) == "GB18030";
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace xxgk::text {

enum class Encoding { utf8, gb18030, big5, utf16le, utf16be, utf32le, utf32be };

// Letters' case, "_" and blanks do not matter. "UTF-16" without a byte order is not among them.
std::optional<Encoding> encoding_named(std::string_view name);

std::string_view encoding_name(Encoding encoding);  // as the report shows it

// ICU's names of the tables that are used.
inline constexpr const char* kGb18030Table = "gb18030";
inline constexpr const char* kBig5Table = "windows-950-2000";

struct Converted {
  std::u16string text;           // U+FFFD where the bytes are not in that encoding
  std::size_t invalid = 0;       // how many of those
  std::size_t beyond_ascii = 0;  // characters that were decoded and are not ASCII
};

Converted convert(std::string_view bytes, Encoding encoding);

}  // namespace xxgk::text
