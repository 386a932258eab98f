// The kinds of characters that texts are cut by: each is told here, and nowhere else.
//
//     is_line_end(u'\f'), is_blank(u'　'), is_digit(u'7'), is_numeral(u'七'), is_bracket(u'（')
//
// White space is a line end or a blank. Blanks stand within a line: they include what takes no room (a soft
// hyphen, a byte order mark, marks of direction and other controls), so that no word begins or ends with it.
#pragma once

#include <string_view>

namespace xxgk::text {

// LF, VT, FF, CR, NEL, and the separators of lines and paragraphs.
constexpr bool is_line_end(char16_t c) {
  return (c >= 0x000A && c <= 0x000D) || c == 0x0085 || c == 0x2028 || c == 0x2029;
}

// Shows nothing and takes no room: controls, and what Unicode lets a reader ignore (of the BMP).
constexpr bool is_invisible(char16_t c) {
  if (c < 0x00AD)
    return (c < 0x0020 && c != u'\t' && !is_line_end(c)) || (c >= 0x007F && c < 0x00A0 && c != 0x0085);
  return c == 0x00AD || c == 0x034F || c == 0x061C || c == 0x115F || c == 0x1160 || c == 0x17B4 ||
         c == 0x17B5 || (c >= 0x180B && c <= 0x180F) || (c >= 0x200B && c <= 0x200F) ||
         (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) || c == 0x3164 ||
         (c >= 0xFE00 && c <= 0xFE0F) || c == 0xFEFF || c == 0xFFA0 || (c >= 0xFFF0 && c <= 0xFFF8);
}

// Room within a line.
constexpr bool is_space(char16_t c) {
  return c == u' ' || c == u'\t' || c == 0x00A0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200A) ||
         c == 0x202F || c == 0x205F || c == 0x3000;
}

constexpr bool is_blank(char16_t c) { return is_space(c) || is_invisible(c); }
constexpr bool is_white(char16_t c) { return is_blank(c) || is_line_end(c); }

constexpr bool is_digit(char16_t c) { return c >= u'0' && c <= u'9'; }
constexpr bool is_wide_digit(char16_t c) { return c >= u'０' && c <= u'９'; }
constexpr bool is_ideograph(char16_t c) { return c >= 0x4E00 && c <= 0x9FFF; }

// One to ten, in their order; and everything that numerals are made of.
inline constexpr std::u16string_view kNumeralsToTen = u"一二三四五六七八九十";
constexpr bool is_numeral(char16_t c) {
  return std::u16string_view(u"〇○零一二两三四五六七八九十百千万").find(c) != std::u16string_view::npos;
}

// What a digit of any of these spellings counts: 7, ７, 七, 〇; -1 for what is none.
constexpr int digit_value(char16_t c) {
  if (is_digit(c)) return c - u'0';
  if (is_wide_digit(c)) return c - u'０';
  if (c == u'〇' || c == u'○' || c == u'零') return 0;
  const auto at = kNumeralsToTen.find(c);
  return at < 9 ? static_cast<int>(at) + 1 : -1;
}

// Opening and closing brackets, in pairs of the same places.
inline constexpr std::u16string_view kOpeningBrackets = u"（([［〔【｛{";
inline constexpr std::u16string_view kClosingBrackets = u"）)]］〕】｝}";
constexpr bool is_bracket(char16_t c) {
  return kOpeningBrackets.find(c) != std::u16string_view::npos ||
         kClosingBrackets.find(c) != std::u16string_view::npos;
}

// A line drawn between the cells of a table.
constexpr bool is_pipe(char16_t c) { return c == u'|' || c == u'｜' || c == u'│' || c == u'┃'; }

}  // namespace xxgk::text
