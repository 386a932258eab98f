// A text cut into lines, and the line and column of a place.
//
//     const Lines lines(u"a\r\nb");
//     lines[1] is [3, 4);  lines.position(3) is line 2, column 1;
//
// A line ends with any of the characters in characters.h; \r\n is one end, and so is a page's end behind a line's
// (\n\f). Spans are without the end; a text that ends with a line's end has an empty last line.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "xxgk/xxgk.h"

namespace xxgk::text {

// Both 1-based; columns count UTF-16 units.
struct Position {
  std::size_t line = 1;
  std::size_t column = 1;
  bool operator==(const Position&) const = default;
};

class Lines {
 public:
  explicit Lines(std::u16string_view text);

  std::size_t size() const { return spans_.size(); }
  Span operator[](std::size_t index) const { return spans_[index]; }
  const std::vector<Span>& spans() const { return spans_; }

  // The index of the line that an offset belongs to: its end belongs to it; beyond the text it is the last.
  std::size_t index_of(std::size_t offset) const;
  Position position(std::size_t offset) const;

 private:
  std::vector<Span> spans_;
};

// For a single place: where its line begins, where it ends, and where the next one begins (or the text's end).
std::size_t line_begin(std::u16string_view text, std::size_t offset);
std::size_t line_end(std::u16string_view text, std::size_t offset);
std::size_t next_line(std::u16string_view text, std::size_t offset);

// The whole lines that a span touches.
Span whole_lines(std::u16string_view text, Span span);

}  // namespace xxgk::text
