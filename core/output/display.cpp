#include "output/display.h"

#include <unicode/uchar.h>
#include <unicode/utf16.h>

#include <algorithm>
#include <vector>

#include "text/characters.h"
#include "text/utf.h"

namespace xxgk::output {
namespace {

constexpr int kLineColumns = 100;
constexpr int kColumnsBefore = 40;  // of the span, where the line is cut
constexpr int kTabColumns = 4;
constexpr std::u16string_view kCut =
    u"...";  // an ellipsis of one character is two columns wide to some terminals
constexpr std::size_t kLookAround = kLineColumns * 4;  // no line is searched further for its ends

constexpr char16_t kReplacement = 0xFFFD;

// Marks that steer the direction of writing could make a line read otherwise than it is.
bool steers(UChar32 c) {
  return u_charType(c) == U_CONTROL_CHAR || u_hasBinaryProperty(c, UCHAR_BIDI_CONTROL) || c == 0x2028 ||
         c == 0x2029 || U_IS_SURROGATE(c);
}

int width_of(UChar32 c) {
  switch (u_charType(c)) {
  case U_NON_SPACING_MARK:
  case U_ENCLOSING_MARK:
  case U_FORMAT_CHAR: return 0;
  default: break;
  }
  const int width = u_getIntPropertyValue(c, UCHAR_EAST_ASIAN_WIDTH);
  return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

struct Glyph {
  std::u16string shown;
  int columns = 0;
  bool marked = false;
};

Glyph glyph_of(UChar32 c) {
  if (c == u'\t') return {std::u16string(kTabColumns, u' '), kTabColumns};
  if (c < 0x80 && text::is_line_end(static_cast<char16_t>(c))) return {u" ", 1};
  if (steers(c)) return {std::u16string(1, kReplacement), 1};
  std::u16string shown;
  if (!U_IS_BMP(c)) shown += static_cast<char16_t>(U16_LEAD(c));
  shown += static_cast<char16_t>(U_IS_BMP(c) ? c : U16_TRAIL(c));
  return {std::move(shown), width_of(c)};
}

// The part of the text in which a line around `span` can be shown, never more than is shown of it.
struct Window {
  std::size_t begin;
  std::size_t end;
  bool cut_before;
  bool cut_after;
};

Window window_around(std::u16string_view text, std::size_t at) {
  std::size_t begin = at;
  while (begin > 0 && at - begin < kLookAround && !text::is_line_end(text[begin - 1])) --begin;
  std::size_t end = at;
  while (end < text.size() && end - at < kLookAround && !text::is_line_end(text[end])) ++end;
  if (begin > 0 && begin < at && U16_IS_TRAIL(text[begin]) && U16_IS_LEAD(text[begin - 1])) ++begin;
  return {begin, end, begin > 0 && !text::is_line_end(text[begin - 1]),
          end < text.size() && !text::is_line_end(text[end])};
}

std::vector<Glyph> glyphs_of(std::u16string_view text, const Window& window, Span span, std::size_t& first) {
  std::vector<Glyph> glyphs;
  for (std::size_t at = window.begin; at < window.end;) {
    const std::size_t from = at;
    UChar32 c = 0;
    U16_NEXT(text.data(), at, window.end, c);
    if (from < span.begin) first = glyphs.size() + 1;
    glyphs.push_back(glyph_of(c));
    glyphs.back().marked = from >= span.begin && from < span.end;
  }
  return glyphs;
}

}  // namespace

std::string printable(std::string_view utf8) {
  const std::u16string text = text::to_utf16(utf8);
  std::u16string out;
  for (std::size_t at = 0; at < text.size();) {
    UChar32 c = 0;
    U16_NEXT(text.data(), at, text.size(), c);
    out += c == u'\t' ? u" " : glyph_of(c).shown;
  }
  return text::to_utf8(out);
}

Excerpt excerpt(std::u16string_view text, Span span) {
  Window window = window_around(text, std::min<std::size_t>(span.begin, text.size()));
  std::size_t first = 0;
  const std::vector<Glyph> glyphs = glyphs_of(text, window, span, first);
  const auto is_blank = [](const Glyph& glyph) {
    return glyph.shown.find_first_not_of(u' ') == std::u16string::npos;
  };
  if (std::all_of(glyphs.begin(), glyphs.end(), is_blank)) return {};

  // What stands before the span, as much as leaves room for it; then to the right; then more to the left.
  std::size_t from = first;
  std::size_t to = first;
  int columns = 0;
  while (from > 0 && columns + glyphs[from - 1].columns <= kColumnsBefore) columns += glyphs[--from].columns;
  while (to < glyphs.size() && columns + glyphs[to].columns <= kLineColumns) columns += glyphs[to++].columns;
  while (from > 0 && columns + glyphs[from - 1].columns <= kLineColumns) columns += glyphs[--from].columns;
  window.cut_before = window.cut_before || from > 0;
  window.cut_after = window.cut_after || to < glyphs.size();

  std::u16string line(window.cut_before ? kCut : u"");
  std::string carets(line.size(), ' ');
  std::size_t start = carets.size();
  for (std::size_t at = from; at < to; ++at) {
    line += glyphs[at].shown;
    carets.append(static_cast<std::size_t>(glyphs[at].columns), glyphs[at].marked ? '^' : ' ');
    if (at < first) start = carets.size();
  }
  if (window.cut_after) line += kCut;
  while (!line.empty() && line.back() == u' ') line.pop_back();
  carets.erase(carets.find_last_of('^') + 1);
  if (carets.empty()) carets = std::string(start, ' ') + '^';  // an empty span, or one of nothing visible
  return {text::to_utf8(line), carets};
}

}  // namespace xxgk::output
