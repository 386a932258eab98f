// What every input becomes: one text, the pieces it is made of in reading order, the blocks that they make up,
// and where they stood in the source.
//
// A piece is a table's cell or a line of prose. What the source said of the grid is kept as plainly as it said it;
// what it did not say is for others to find out. Nothing here knows the forms.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "document/failure.h"
#include "text/fold.h"
#include "xxgk/xxgk.h"

namespace xxgk::document {

enum class Content : std::uint8_t {
  text,            // the span holds characters
  blank,           // an empty cell, seen as such: between two tabs, two pipes
  possible_blank,  // an empty line beyond the usual distance between cells: perhaps an empty cell
};

// A cell's place in the grid of its table, counted from 0, where the source names it (HTML, DOCX). A merged cell
// stands where it begins.
struct Place {
  std::uint32_t row = 0;
  std::uint32_t column = 0;
  std::uint32_t row_span = 0;  // 0: the source names no place
  std::uint32_t column_span = 0;
  bool operator==(const Place&) const = default;
};

struct Piece {
  Span span;               // without surrounding white space; empty for blanks
  std::uint32_t line = 0;  // 0-based; pieces of one line stood side by side
  Content content = Content::text;
  bool row_end = false;  // the source shows that a row of a table ends here
  Place place;

  bool is_placed() const { return place.row_span > 0; }
};

// Pieces that belong together. The cells of a table are known to be its cells where they are placed; otherwise
// they stood side by side, on lines that follow each other.
struct Block {
  enum Kind : std::uint8_t { paragraph, table } kind = paragraph;
  std::uint32_t first = 0;  // of `pieces`, [first, last)
  std::uint32_t last = 0;
};

// Where a stretch of the text stood in the source: in a DOCX the paragraph (of all in the document, text boxes and
// cells included), the run in it, both counted from 0 as they begin in the XML, and the unit of the run's text. An
// empty cell has an empty span and no run.
struct Origin {
  Span span;
  std::uint32_t paragraph = 0;
  std::uint32_t run = kNoRun;
  std::uint32_t offset = 0;

  static constexpr std::uint32_t kNoRun = 0xFFFFFFFF;
};

struct Document {
  std::u16string text;
  text::Letters letters;  // of the whole text, folded once
  std::vector<Piece> pieces;
  std::vector<Block> blocks;    // all pieces, in their order
  std::vector<Origin> origins;  // in the order of the text; empty where the reader cannot say
};

// A cell of a row that a reader knows: where its characters stand, and its place in its table's grid.
struct RenderedCell {
  Span span;
  Place place;
};

struct RenderedRow {
  std::uint32_t table = 0;  // another number for another table
  std::vector<RenderedCell> cells;
};

// An input as its reader gives it: a text, and what else the source said. A row has a line of the text of its own.
struct Rendered {
  std::u16string text;
  std::vector<RenderedRow> rows;           // in the order of the text
  std::vector<Origin> origins;             // likewise
  std::vector<std::string> damaged_parts;  // of the document, whose text could be read without them
  Failure failure = Failure::none;         // otherwise there is no text
};

inline Rendered failed(Failure failure) { return {{}, {}, {}, {}, failure}; }

// A text in any layout: tab rows, pipes, columns of blanks, one cell a line, a blank line between cells. Rows that
// the reader knows are taken as they are.
Document read_text(Rendered source);

}  // namespace xxgk::document
