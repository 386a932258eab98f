#include "text/fold.h"

#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/utf16.h>

#include <algorithm>

#include "text/characters.h"
#include "text/simplified.h"

namespace xxgk::text {
namespace {

// Longer decompositions exist (U+FDFA has 18 units), but none of them holds an ideograph or a digit.
constexpr std::int32_t longest_decomposition = 16;

const UNormalizer2* nfkc() {
  static const UNormalizer2* const instance = [] {
    UErrorCode status = U_ZERO_ERROR;
    const UNormalizer2* found = unorm2_getNFKCInstance(&status);
    return U_SUCCESS(status) ? found : nullptr;
  }();
  return instance;
}

bool is_kept(UChar32 c) { return (c >= '0' && c <= '9') || u_hasBinaryProperty(c, UCHAR_IDEOGRAPHIC) != 0; }

void append(Letters& out, UChar32 c, Span place) {
  if (c <= 0xFFFF) c = simplified(static_cast<char16_t>(c));
  if (!is_kept(c)) return;
  char16_t units[U16_MAX_LENGTH];
  std::size_t count = 0;
  U16_APPEND_UNSAFE(units, count, c);
  out.letters.append(units, count);
  out.places.insert(out.places.end(), count, place);
}

// Character by character: what composes across characters (accents, kana, Hangul) is not kept anyway.
void append_decomposed(Letters& out, UChar32 c, Span place) {
  char16_t parts[longest_decomposition];
  UErrorCode status = U_ZERO_ERROR;
  const std::int32_t length =
      nfkc() == nullptr ? -1 : unorm2_getDecomposition(nfkc(), c, parts, longest_decomposition, &status);
  if (length < 0) return append(out, c, place);
  if (U_FAILURE(status)) return;
  for (std::int32_t at = 0; at < length;) {
    UChar32 part = 0;
    U16_NEXT(parts, at, length, part);
    append(out, part, place);
  }
}

}  // namespace

Letters fold(std::u16string_view text, Span within) {
  Letters out;
  const std::size_t end = std::min<std::size_t>(within.end, text.size());
  if (within.begin < end) {
    out.letters.reserve(end - within.begin);
    out.places.reserve(end - within.begin);
  }
  for (std::size_t at = within.begin; at < end;) {
    const std::size_t begin = at;
    // Nearly every character of a report is an ideograph or plain, and decomposes into nothing else.
    if (is_ideograph(text[at]) || text[at] < 0x80) {
      const char16_t plain = simplified(text[at++]);
      if (!is_ideograph(plain) && !is_digit(plain)) continue;
      out.letters.push_back(plain);
      out.places.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(at)});
      continue;
    }
    UChar32 c = 0;
    U16_NEXT(text.data(), at, end, c);
    append_decomposed(out, c, {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(at)});
  }
  return out;
}

LettersView Letters::within(Span span) const {
  const auto begins_before = [](const Span& place, std::uint32_t at) { return place.begin < at; };
  const auto first = std::lower_bound(places.begin(), places.end(), span.begin, begins_before);
  const auto last = std::lower_bound(first, places.end(), std::max(span.begin, span.end), begins_before);
  const auto from = static_cast<std::size_t>(first - places.begin());
  const auto count = static_cast<std::size_t>(last - first);
  return {std::u16string_view(letters).substr(from, count),
          std::span<const Span>(places).subspan(from, count)};
}

std::u16string fold_text(std::u16string_view text) {
  return fold(text, {0, static_cast<std::uint32_t>(text.size())}).letters;
}

}  // namespace xxgk::text
