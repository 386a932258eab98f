// Structured input as one text that the plain text reader takes: what HTML and DOCX have in common.
//
// A reader makes blocks; render() writes every line of prose and every table row as a line, with tabs between
// a row's cells:
//
//     二、主动公开政府信息情况
//     规章<tab>3<tab>5<tab>74
//
// Merged cells give one field where they begin and none elsewhere; a blank cell is an empty field; rows of one or
// two cells without any text are left out. A table used for layout is a sequence of blocks.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace xxgk::document {

enum class Failure {
  none,
  // Beyond a limit (limits.h):
  too_many_tags,
  too_many_attributes,
  too_many_cells,
  too_deep,   // elements within elements
  too_large,  // for the parser, which holds all of it
  part_too_large,
  too_many_parts,
  packed_too_tightly,  // a bomb
  // Not to be read at all:
  not_word,   // a ZIP or OLE file, but no Word document
  old_word,   // .doc: to be saved as .docx
  encrypted,  // protected by a password
  damaged,    // the container or its XML cannot be read
};

// A key for messages: "too_many_cells", "old_word" ...; empty for none.
std::string_view failure_name(Failure failure);

// The limit that was passed, as messages tell it (of bytes: in MB); 0 where there is none to tell.
std::size_t failure_limit(Failure failure);

struct Rendered {
  std::u16string text;
  Failure failure = Failure::none;  // otherwise `text` is empty
};

struct Block;

struct TableCell {
  std::vector<Block> blocks;
};

using TableRow = std::vector<TableCell>;

// A line of prose, or a table (then without text of its own).
struct Block {
  std::u16string text;
  std::vector<TableRow> rows;
  bool is_table = false;
};

// Collects inline text into blocks.
class Flow {
 public:
  void text(std::u16string_view characters) { line_ += characters; }
  void superscript();  // what follows stands raised: 12 and a raised 1 must not become 121
  void end_line();     // a block or a line break; without text since the last one nothing happens
  Block& table();      // ends the line; the block it returns takes rows until the next call
  bool line_is_empty() const;
  std::vector<Block>& blocks() { return blocks_; }
  std::vector<Block> take();

 private:
  std::u16string line_;
  std::vector<Block> blocks_;
};

std::u16string render(const std::vector<Block>& blocks);

}  // namespace xxgk::document
