#include "document/spans.h"

namespace xxgk::document {

using std::u16string_view;

bool is_space(char16_t c) {
  return c == u' ' || c == u'\t' || c == 0x00A0 || c == 0x3000 || (c >= 0x2000 && c <= 0x200D) ||
         c == 0x202F || c == 0x205F || c == 0x2060 || c == 0xFEFF || c == 0x00AD;
}

bool is_line_end(char16_t c) {
  return c == u'\n' || c == u'\r' || c == u'\f' || c == u'\v' || c == 0x2028 || c == 0x2029 || c == 0x0085;
}

u16string_view cut(u16string_view text, Span span) { return text.substr(span.begin, span.end - span.begin); }

Span trim(u16string_view text, Span span) {
  while (span.begin < span.end && is_space(text[span.begin])) ++span.begin;
  while (span.end > span.begin && is_space(text[span.end - 1])) --span.end;
  return span;
}

bool empty(Span span) { return span.begin == span.end; }

std::vector<Span> split_lines(u16string_view text) {
  std::vector<Span> lines;
  std::uint32_t begin = 0;
  const auto size = static_cast<std::uint32_t>(text.size());
  for (std::uint32_t i = 0; i < size; ++i) {
    if (!is_line_end(text[i])) continue;
    lines.push_back({begin, i});
    if (text[i] == u'\r' && i + 1 < size && text[i + 1] == u'\n') ++i;
    begin = i + 1;
  }
  lines.push_back({begin, size});
  return lines;
}

}  // namespace xxgk::document
