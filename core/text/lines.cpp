#include "text/lines.h"

#include <algorithm>
#include <cstdint>

#include "text/characters.h"

namespace xxgk::text {
namespace {

// Behind the line end that begins at `at`.
std::size_t behind_end(std::u16string_view text, std::size_t at) {
  const auto next_is = [&](char16_t c) { return at < text.size() && text[at] == c; };
  const char16_t first = text[at++];
  if (first == u'\r' && next_is(u'\n')) ++at;
  if ((first == u'\r' || first == u'\n') && next_is(u'\f')) ++at;
  return at;
}

Span span(std::size_t begin, std::size_t end) {
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

}  // namespace

Lines::Lines(std::u16string_view text) {
  for (std::size_t begin = 0;;) {
    const std::size_t end = line_end(text, begin);
    spans_.push_back(span(begin, end));
    if (end == text.size()) break;
    begin = behind_end(text, end);
  }
}

std::size_t Lines::index_of(std::size_t offset) const {
  const auto after = std::upper_bound(spans_.begin(), spans_.end(), offset,
                                      [](std::size_t at, Span line) { return at < line.begin; });
  return static_cast<std::size_t>(after - spans_.begin()) - 1;
}

Position Lines::position(std::size_t offset) const {
  offset = std::min<std::size_t>(offset, spans_.back().end);
  const std::size_t index = index_of(offset);
  return {index + 1, offset - spans_[index].begin + 1};
}

std::size_t line_begin(std::u16string_view text, std::size_t offset) {
  offset = std::min(offset, text.size());
  while (offset > 0 && !is_line_end(text[offset - 1])) --offset;
  return offset;
}

std::size_t line_end(std::u16string_view text, std::size_t offset) {
  while (offset < text.size() && !is_line_end(text[offset])) ++offset;
  return std::min(offset, text.size());
}

std::size_t next_line(std::u16string_view text, std::size_t offset) {
  const std::size_t end = line_end(text, offset);
  return end == text.size() ? end : behind_end(text, end);
}

Span whole_lines(std::u16string_view text, Span touched) {
  return span(line_begin(text, touched.begin), line_end(text, touched.end));
}

}  // namespace xxgk::text
