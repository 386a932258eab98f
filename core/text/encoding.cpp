#include "text/encoding.h"

#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>
#include <unicode/utf16.h>
#include <unicode/utf8.h>

namespace xxgk::text {
namespace {

struct Name {
  std::string_view plain;  // lower case, letters and digits only
  Encoding encoding;
};

constexpr Name names[] = {
    {"utf8", Encoding::utf8},          {"unicode11utf8", Encoding::utf8}, {"gb18030", Encoding::gb18030},
    {"gbk", Encoding::gb18030},        {"gb2312", Encoding::gb18030},     {"gb231280", Encoding::gb18030},
    {"xgbk", Encoding::gb18030},       {"euccn", Encoding::gb18030},      {"cp936", Encoding::gb18030},
    {"windows936", Encoding::gb18030}, {"936", Encoding::gb18030},        {"chinese", Encoding::gb18030},
    {"big5", Encoding::big5},          {"big5hkscs", Encoding::big5},     {"cp950", Encoding::big5},
    {"windows950", Encoding::big5},    {"950", Encoding::big5},           {"xxbig5", Encoding::big5},
    {"utf16le", Encoding::utf16le},    {"utf16be", Encoding::utf16be},    {"utf32le", Encoding::utf32le},
    {"utf32be", Encoding::utf32be},
};

std::string plain_name(std::string_view name) {
  std::string plain;
  for (const char c : name) {
    const bool upper = c >= 'A' && c <= 'Z';
    if (upper || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
      plain.push_back(upper ? static_cast<char>(c - 'A' + 'a') : c);
  }
  return plain;
}

constexpr char16_t replacement = 0xFFFD;

void append(Converted& out, UChar32 c) {
  if (c < 0 || c > 0x10FFFF || U_IS_SURROGATE(c)) {
    out.text.push_back(replacement);
    ++out.invalid;
    return;
  }
  if (c >= 0x80) ++out.beyond_ascii;
  char16_t units[U16_MAX_LENGTH];
  std::size_t count = 0;
  U16_APPEND_UNSAFE(units, count, c);
  out.text.append(units, count);
}

Converted from_utf8(std::string_view bytes) {
  Converted out;
  out.text.reserve(bytes.size());
  const auto* data = reinterpret_cast<const unsigned char*>(bytes.data());
  const auto length = static_cast<std::ptrdiff_t>(bytes.size());
  for (std::ptrdiff_t at = 0; at < length;) {
    UChar32 c = 0;
    U8_NEXT(data, at, length, c);
    append(out, c);
  }
  return out;
}

// A code unit of `size` bytes, or what is left of one at the end (then invalid).
UChar32 unit_at(std::string_view bytes, std::size_t at, std::size_t size, bool little) {
  if (at + size > bytes.size()) return -1;
  std::uint32_t unit = 0;
  for (std::size_t i = 0; i < size; ++i)
    unit = unit << 8 | static_cast<unsigned char>(bytes[little ? at + size - 1 - i : at + i]);
  return static_cast<UChar32>(unit);
}

Converted from_utf16(std::string_view bytes, bool little) {
  Converted out;
  out.text.reserve(bytes.size() / 2 + 1);
  for (std::size_t at = 0; at < bytes.size(); at += 2) {
    UChar32 c = unit_at(bytes, at, 2, little);
    const UChar32 next = c >= 0 && U16_IS_LEAD(c) ? unit_at(bytes, at + 2, 2, little) : -1;
    if (next >= 0 && U16_IS_TRAIL(next)) {
      c = U16_GET_SUPPLEMENTARY(c, next);
      at += 2;
    }
    append(out, c);
  }
  return out;
}

Converted from_utf32(std::string_view bytes, bool little) {
  Converted out;
  out.text.reserve(bytes.size() / 4 + 1);
  for (std::size_t at = 0; at < bytes.size(); at += 4) append(out, unit_at(bytes, at, 4, little));
  return out;
}

// Called by ICU for bytes it has no character for. 0x80 alone is the euro sign of code page 936.
void replace_unknown(const void* context, UConverterToUnicodeArgs* arguments, const char* units,
                     std::int32_t length, UConverterCallbackReason reason, UErrorCode* status) {
  if (reason > UCNV_IRREGULAR) return;  // reset, close, clone: nothing to do
  *status = U_ZERO_ERROR;
  const bool euro = length == 1 && static_cast<unsigned char>(units[0]) == 0x80;
  if (!euro) ++*static_cast<std::size_t*>(const_cast<void*>(context));
  const UChar c = euro ? u'\u20AC' : replacement;
  ucnv_cbToUWriteUChars(arguments, &c, 1, 0, status);
}

// Only canonical names: the WebAssembly build carries no table of aliases.
Converted from_table(std::string_view bytes, const char* canonical) {
  Converted out;
  UErrorCode status = U_ZERO_ERROR;
  UConverter* converter = ucnv_open(canonical, &status);
  if (U_FAILURE(status)) return out;
  ucnv_setToUCallBack(converter, replace_unknown, &out.invalid, nullptr, nullptr, &status);

  const char* source = bytes.data();
  const char* const source_end = source + bytes.size();
  char16_t buffer[4096];
  do {
    status = U_ZERO_ERROR;
    UChar* target = buffer;
    ucnv_toUnicode(converter, &target, buffer + 4096, &source, source_end, nullptr, 1, &status);
    out.text.append(buffer, target);
  } while (status == U_BUFFER_OVERFLOW_ERROR);
  ucnv_close(converter);

  for (const char16_t c : out.text)
    if (c >= 0x80 && c != replacement) ++out.beyond_ascii;
  return out;
}

}  // namespace

std::optional<Encoding> encoding_named(std::string_view name) {
  const std::string plain = plain_name(name);
  for (const Name& known : names)
    if (known.plain == plain) return known.encoding;
  return {};
}

std::string_view encoding_name(Encoding encoding) {
  switch (encoding) {
  case Encoding::utf8: return "UTF-8";
  case Encoding::gb18030: return "GB18030";
  case Encoding::big5: return "Big5";
  case Encoding::utf16le: return "UTF-16LE";
  case Encoding::utf16be: return "UTF-16BE";
  case Encoding::utf32le: return "UTF-32LE";
  case Encoding::utf32be: return "UTF-32BE";
  }
  return {};
}

Converted convert(std::string_view bytes, Encoding encoding) {
  switch (encoding) {
  case Encoding::utf8: return from_utf8(bytes);
  case Encoding::gb18030: return from_table(bytes, kGb18030Table);
  case Encoding::big5: return from_table(bytes, kBig5Table);
  case Encoding::utf16le: return from_utf16(bytes, true);
  case Encoding::utf16be: return from_utf16(bytes, false);
  case Encoding::utf32le: return from_utf32(bytes, true);
  case Encoding::utf32be: return from_utf32(bytes, false);
  }
  return {};
}

}  // namespace xxgk::text
