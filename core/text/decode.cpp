#include "text/decode.h"

#include <unicode/uchar.h>
#include <unicode/ucsdet.h>
#include <unicode/utf16.h>

#include <algorithm>
#include <iterator>
#include <optional>
#include <vector>

#include "text/characters.h"
#include "text/encoding.h"
#include "xxgk/limits.h"

namespace xxgk::text {
namespace {

using Bytes = std::string_view;

struct Mark {
  Bytes bytes;
  Encoding encoding;
};

// Longer ones first: that of UTF-32LE begins with that of UTF-16LE.
constexpr Mark byte_order_marks[] = {
    {{"\xFF\xFE\0\0", 4}, Encoding::utf32le}, {{"\0\0\xFE\xFF", 4}, Encoding::utf32be},
    {{"\xEF\xBB\xBF", 3}, Encoding::utf8},    {{"\xFF\xFE", 2}, Encoding::utf16le},
    {{"\xFE\xFF", 2}, Encoding::utf16be},
};

// Files that hold readable stretches and yet are no text.
constexpr Bytes binary_beginnings[] = {
    "%PDF-", "PK\x03\x04", "{\\rtf", "\x89PNG",    "\xFF\xD8\xFF",
    "GIF8",  "\x1F\x8B",   "Rar!",   "7z\xBC\xAF", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1",
};

constexpr std::size_t sample_size = 64 * 1024;

bool is_binary_file(Bytes bytes) {
  return std::any_of(std::begin(binary_beginnings), std::end(binary_beginnings),
                     [&](Bytes beginning) { return bytes.starts_with(beginning); });
}

std::optional<Encoding> by_byte_order_mark(Bytes bytes) {
  for (const Mark& mark : byte_order_marks)
    if (bytes.starts_with(mark.bytes)) return mark.encoding;
  return {};
}

struct Zeros {
  std::size_t by_place[4] = {};  // of zero bytes, by their offset modulo four
  std::size_t all = 0;
  std::size_t bytes = 0;
};

Zeros count_zeros(Bytes bytes) {
  Zeros zeros;
  zeros.bytes = std::min(bytes.size(), sample_size);
  for (std::size_t at = 0; at < zeros.bytes; ++at) {
    if (bytes[at] != '\0') continue;
    ++zeros.by_place[at % 4];
    ++zeros.all;
  }
  return zeros;
}

// UTF-32 has a zero as the first byte of every unit and almost always as the second.
std::optional<Encoding> by_utf32_pattern(const Zeros& zeros) {
  const std::size_t units = zeros.bytes / 4;
  if (units == 0) return {};
  if (zeros.by_place[3] >= units && zeros.by_place[2] * 2 > units) return Encoding::utf32le;
  if (zeros.by_place[0] >= units && zeros.by_place[1] * 2 > units) return Encoding::utf32be;
  return {};
}

// UTF-16 has zeros in the high bytes of line ends and digits. `few_suffice`: the bytes cannot be UTF-8.
std::optional<Encoding> by_utf16_pattern(const Zeros& zeros, bool few_suffice) {
  if (zeros.all == 0 || (!few_suffice && zeros.all * 4 < zeros.bytes)) return {};
  const std::size_t even = zeros.by_place[0] + zeros.by_place[2];
  const std::size_t odd = zeros.by_place[1] + zeros.by_place[3];
  if (odd > even * 16) return Encoding::utf16le;
  if (even > odd * 16) return Encoding::utf16be;
  return {};
}

bool is_noise(UChar32 c) {
  if (c == 0xFFFD) return true;
  const bool layout = c == '\t' || c == 0x1A || (c <= 0xFFFF && is_line_end(static_cast<char16_t>(c)));
  switch (u_charType(c)) {
  case U_CONTROL_CHAR: return !layout;
  case U_UNASSIGNED:
  case U_PRIVATE_USE_CHAR:
  case U_SURROGATE: return true;
  default: return false;
  }
}

// Of a thousand characters, how many no text would hold.
std::size_t noise_per_mille(std::u16string_view text) {
  text = text.substr(0, sample_size);
  std::size_t characters = 0;
  std::size_t noise = 0;
  for (std::size_t at = 0; at < text.size();) {
    UChar32 c = 0;
    U16_NEXT(text.data(), at, text.size(), c);
    ++characters;
    if (is_noise(c)) ++noise;
  }
  return characters == 0 ? 0 : noise * 1000 / characters;
}

constexpr std::size_t tolerable_noise = 100;
constexpr std::size_t slight_noise = 40;

Bytes from_first_beyond_ascii(Bytes bytes) {
  const auto first = std::find_if(bytes.begin(), bytes.end(), [](char c) { return (c & 0x80) != 0; });
  return bytes.substr(static_cast<std::size_t>(first - bytes.begin()), sample_size);
}

// What ICU thinks of it, likeliest first, as far as we read it.
std::vector<Encoding> by_detection(Bytes bytes, Markup markup) {
  std::vector<Encoding> found;
  UErrorCode status = U_ZERO_ERROR;
  UCharsetDetector* detector = ucsdet_open(&status);
  if (U_FAILURE(status)) return found;
  // The head of a page is ASCII and says nothing, but bytes of UTF-16 must keep their pairs.
  const Bytes sample = markup == Markup::html ? from_first_beyond_ascii(bytes) : bytes.substr(0, sample_size);
  ucsdet_setText(detector, sample.data(), static_cast<std::int32_t>(sample.size()), &status);
  ucsdet_enableInputFilter(detector, markup == Markup::html ? 1 : 0);
  std::int32_t count = 0;
  const UCharsetMatch** matches = ucsdet_detectAll(detector, &count, &status);
  for (std::int32_t at = 0; U_SUCCESS(status) && at < count; ++at) {
    const char* name = ucsdet_getName(matches[at], &status);
    const std::optional<Encoding> encoding = U_SUCCESS(status) ? encoding_named(name) : std::nullopt;
    if (encoding && *encoding != Encoding::utf8) found.push_back(*encoding);
  }
  ucsdet_close(detector);
  return found;
}

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool is_name_character(char c) {
  const char l = lower(c);
  return (l >= 'a' && l <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == ':';
}

// <meta charset="gb2312">, <meta ... content="text/html; charset=gb2312">, <?xml ... encoding="gb2312"?>
std::optional<Encoding> by_declaration(Bytes bytes) {
  std::string head(bytes.substr(0, limits::kDeclarationBytes));
  std::transform(head.begin(), head.end(), head.begin(), lower);
  for (const Bytes keyword : {Bytes("charset"), Bytes("encoding")}) {
    for (std::size_t at = head.find(keyword); at != std::string::npos; at = head.find(keyword, at + 1)) {
      std::size_t begin = head.find_first_not_of(" \t\r\n", at + keyword.size());
      if (begin == std::string::npos || head[begin] != '=') continue;
      begin = head.find_first_not_of(" \t\r\n\"'", begin + 1);
      if (begin == std::string::npos) continue;
      std::size_t end = begin;
      while (end < head.size() && is_name_character(head[end])) ++end;
      if (const auto encoding = encoding_named(Bytes(head).substr(begin, end - begin))) return encoding;
    }
  }
  return {};
}

// A declaration that could be read at all was written in ASCII: it cannot mean UTF-16.
bool is_ascii_compatible(Encoding encoding) {
  return encoding == Encoding::utf8 || encoding == Encoding::gb18030 || encoding == Encoding::big5;
}

struct Attempt {
  Encoding encoding = Encoding::utf8;
  Converted converted;
};

Attempt attempt(Bytes bytes, Encoding encoding) { return {encoding, convert(bytes, encoding)}; }

// The first candidate that makes sense, or else the one that makes the most.
Attempt first_plausible(Bytes bytes, const std::vector<Encoding>& candidates) {
  Attempt best;
  std::size_t best_noise = 1001;
  for (const Encoding encoding : candidates) {
    Attempt next = attempt(bytes, encoding);
    const std::size_t noise = noise_per_mille(next.converted.text);
    if (noise >= best_noise) continue;
    best_noise = noise;
    best = std::move(next);
    if (noise <= slight_noise) break;
  }
  return best;
}

Attempt detect(Bytes bytes, Markup markup) {
  if (const auto marked = by_byte_order_mark(bytes)) return attempt(bytes, *marked);
  const Zeros zeros = count_zeros(bytes);
  if (const auto wide = by_utf32_pattern(zeros)) return attempt(bytes, *wide);
  if (const auto wide = by_utf16_pattern(zeros, false)) return attempt(bytes, *wide);

  Attempt utf8 = attempt(bytes, Encoding::utf8);
  // GB18030 read as UTF-8 has more broken than whole characters, damaged UTF-8 far fewer.
  if (utf8.converted.invalid * 10 <= utf8.converted.beyond_ascii) return utf8;

  std::vector<Encoding> candidates;
  if (const auto wide = by_utf16_pattern(zeros, true)) candidates.push_back(*wide);
  const auto declared = markup == Markup::html ? by_declaration(bytes) : std::nullopt;
  if (declared && is_ascii_compatible(*declared)) {
    Attempt as_declared = attempt(bytes, *declared);
    if (noise_per_mille(as_declared.converted.text) <= slight_noise) return as_declared;
  }
  // UTF-16 without a single zero byte comes last: it makes characters of almost any bytes.
  const std::vector<Encoding> detected = by_detection(bytes, markup);
  std::copy_if(detected.begin(), detected.end(), std::back_inserter(candidates), is_ascii_compatible);
  candidates.insert(candidates.end(), {Encoding::gb18030, Encoding::utf8});
  std::remove_copy_if(detected.begin(), detected.end(), std::back_inserter(candidates), is_ascii_compatible);
  return first_plausible(bytes, candidates);
}

std::optional<Encoding> by_name(Bytes bytes, std::string_view name) {
  if (const auto named = encoding_named(name)) return named;
  const auto little = encoding_named(std::string(name) + "LE");
  if (!little) return {};
  const bool is_utf16 = *little == Encoding::utf16le;
  const auto marked = by_byte_order_mark(bytes);
  const auto found = marked     ? marked
                     : is_utf16 ? by_utf16_pattern(count_zeros(bytes), true)
                                : by_utf32_pattern(count_zeros(bytes));
  const Encoding big = is_utf16 ? Encoding::utf16be : Encoding::utf32be;
  return found && *found == big ? big : *little;
}

void clean(std::u16string& text) {
  constexpr char16_t byte_order_mark = 0xFEFF;
  if (!text.empty() && text.front() == byte_order_mark) text.erase(0, 1);
  std::replace(text.begin(), text.end(), u'\0', u' ');
}

}  // namespace

Decoded decode(std::string_view bytes, std::string_view encoding, Markup markup) {
  const std::optional<Encoding> named = by_name(bytes, encoding);
  Attempt result = named ? attempt(bytes, *named) : detect(bytes, markup);

  Decoded decoded;
  decoded.encoding = encoding_name(result.encoding);
  decoded.had_invalid = result.converted.invalid > 0;
  decoded.is_text = !is_binary_file(bytes) && noise_per_mille(result.converted.text) <= tolerable_noise;
  decoded.text = std::move(result.converted.text);
  clean(decoded.text);
  return decoded;
}

bool is_encoding_name(std::string_view name) { return name.empty() || name == "auto" || by_name({}, name); }

}  // namespace xxgk::text
