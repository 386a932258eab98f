// What every input becomes: one text and, in reading order, the pieces it is made of.
//
// A piece is a table cell or a line of prose. What the source says of the grid is kept as plainly as it said
// it: which pieces stood side by side, and where a cell was seen to be empty. Nothing here knows the forms.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "xxgk/xxgk.h"

namespace xxgk::document {

enum class Content : std::uint8_t {
  text,            // the span holds characters
  blank,           // an empty cell, seen as such: between two tabs, two pipes
  possible_blank,  // an empty line beyond the usual distance between cells: perhaps an empty cell
};

struct Piece {
  Span span;               // without surrounding white space; empty for blanks
  std::uint32_t line = 0;  // 0-based; pieces of one line stood side by side
  Content content = Content::text;
  bool row_end = false;  // the source shows that a row of a table ends here
};

struct Document {
  std::u16string text;
  std::vector<Piece> pieces;
};

// Plain text in any layout: tab rows, pipes, columns of blanks, one cell a line, a blank line between cells.
Document read_text(std::u16string text);

}  // namespace xxgk::document
