// Structured input on its way to text: what readers of HTML and DOCX collect from their trees.
//
//     Flow flow;
//     flow.text(u"规章");
//     flow.end_line();
//     flow.table().rows.emplace_back() ...
//     std::vector<FlowBlock> blocks = flow.take();   // for render()
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace xxgk::document {

// Characters that know where they stood: a source is any number that the reader gave, 0 for none.
class Traced {
 public:
  struct Mark {
    std::size_t begin = 0;  // up to the next mark, unit by unit
    std::uint32_t source = 0;
    std::uint32_t offset = 0;  // in the source, of the first
  };

  const std::u16string& text() const { return text_; }
  const std::vector<Mark>& marks() const { return marks_; }
  bool empty() const { return text_.empty(); }

  void append(std::u16string_view characters, std::uint32_t source, std::uint32_t offset);
  void append(const Traced& other);
  void clear();

 private:
  std::u16string text_;
  std::vector<Mark> marks_;
};

struct FlowBlock;

struct TableCell {
  enum Kind : std::uint8_t {
    cell,
    continued,  // a part of the cell above, which its row does not show
    none,       // columns that the row leaves free at its beginning
  };
  std::vector<FlowBlock> blocks;
  Kind kind = cell;
  std::uint32_t column_span = 1;
  std::uint32_t row_span = 1;  // where the rows below have no `continued` in its place
  std::uint32_t source = 0;    // of an empty cell
};

using TableRow = std::vector<TableCell>;

// A line of prose, or a table (then without text of its own).
struct FlowBlock {
  Traced text;
  std::vector<TableRow> rows;
  bool is_table = false;
};

class Flow {
 public:
  void text(std::u16string_view characters, std::uint32_t source = 0, std::uint32_t offset = 0);
  void superscript();  // what follows stands raised: 12 and a raised 1 must not become 121
  void end_line();     // a block or a line break; without text since the last one nothing happens
  FlowBlock& table();  // ends the line; the block it returns takes rows until the next call
  bool line_is_empty() const;
  std::vector<FlowBlock>& blocks() { return blocks_; }
  std::vector<FlowBlock> take();

 private:
  Traced line_;
  std::vector<FlowBlock> blocks_;
};

}  // namespace xxgk::document
