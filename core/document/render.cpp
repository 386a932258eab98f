#include "document/render.h"

#include <algorithm>
#include <utility>

#include "text/characters.h"
#include "xxgk/limits.h"

namespace xxgk::document {
namespace {

using View = std::u16string_view;

// A row whose cell holds this much in several blocks is no data: a page laid out by a table.
constexpr std::size_t long_cell = 200;
constexpr std::size_t long_only_cell = 80;

// Characters that stand without blanks between them. Of those outside the BMP reports use ideographs only.
bool is_cjk(char16_t c) {
  constexpr View quotes_and_dashes = u"“”‘’—…·";
  return (c >= 0x2E80 && c <= 0x9FFF) || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFF00 && c <= 0xFFEF) ||
         (c >= 0xD800 && c <= 0xDFFF) || quotes_and_dashes.find(c) != View::npos;
}

enum class Place { prose, cell };

// Runs of white space become one blank, or nothing between CJK characters: everywhere in a cell, where labels
// are spread and broken to fit; in prose only where a source line ends.
std::u16string tidy(View text, Place place) {
  std::u16string out;
  bool blank = false;
  bool line_end = false;
  bool tab = false;
  for (const char16_t c : text) {
    if (text::is_invisible(c)) continue;
    if (text::is_white(c)) {
      blank = true;
      line_end = line_end || text::is_line_end(c);
      tab = tab || c == u'\t';
      continue;
    }
    const bool joined = (place == Place::cell || line_end) && !out.empty() && is_cjk(out.back()) && is_cjk(c);
    const bool keep_tab = tab && place == Place::prose;
    if (blank && !out.empty() && (keep_tab || !joined)) out.push_back(keep_tab ? u'\t' : u' ');
    blank = line_end = tab = false;
    out.push_back(c);
  }
  return out;
}

void gather(const std::vector<Block>& blocks, std::u16string& text) {
  for (const Block& block : blocks) {
    text += block.text;
    text += u'\n';
    for (const TableRow& row : block.rows)
      for (const TableCell& cell : row) gather(cell.blocks, text);
  }
}

std::u16string cell_text(const TableCell& cell) {
  std::u16string text;
  gather(cell.blocks, text);
  text = tidy(text, Place::cell);
  // A pipe would be taken for the end of a cell.
  std::replace_if(text.begin(), text.end(), text::is_pipe, u'\u2223');
  return text;
}

// How many characters that are not blank; counting ends at `enough`.
std::size_t count_characters(const std::vector<Block>& blocks, std::size_t enough) {
  std::size_t count = 0;
  for (const Block& block : blocks) {
    for (const char16_t c : block.text) {
      if (!text::is_white(c)) ++count;
      if (count >= enough) return count;
    }
    for (const TableRow& row : block.rows)
      for (const TableCell& cell : row) {
        count += count_characters(cell.blocks, enough - count);
        if (count >= enough) return count;
      }
  }
  return count;
}

// More than one cell with text. A table of a single cell is a mere frame around what it holds.
bool is_table_of_cells(const Block& block) {
  std::size_t filled = 0;
  for (const TableRow& row : block.rows)
    for (const TableCell& cell : row) {
      filled += count_characters(cell.blocks, 1);
      if (filled > 1 || std::any_of(cell.blocks.begin(), cell.blocks.end(), is_table_of_cells)) return true;
    }
  return false;
}

bool is_layout(const TableRow& row) {
  const std::size_t limit = row.size() == 1 ? long_only_cell : long_cell;
  return std::any_of(row.begin(), row.end(), [&](const TableCell& cell) {
    return std::any_of(cell.blocks.begin(), cell.blocks.end(), is_table_of_cells) ||
           (cell.blocks.size() > 1 && count_characters(cell.blocks, limit) >= limit);
  });
}

void write_blocks(const std::vector<Block>& blocks, std::u16string& out);

void write_row(const TableRow& row, std::u16string& out) {
  if (is_layout(row)) {
    for (const TableCell& cell : row) write_blocks(cell.blocks, out);
    return;
  }
  std::u16string line;
  bool filled = false;
  for (const TableCell& cell : row) {
    if (&cell != &row.front()) line.push_back(u'\t');
    const std::u16string text = cell_text(cell);
    filled = filled || !text.empty();
    line += text;
  }
  // An empty row of a table may hold its blank values; a row of one or two cells only makes room.
  if (filled || row.size() > 2) out.append(line).push_back(u'\n');
}

void write_blocks(const std::vector<Block>& blocks, std::u16string& out) {
  for (const Block& block : blocks) {
    for (const TableRow& row : block.rows) write_row(row, out);
    const std::u16string line = tidy(block.text, Place::prose);
    if (!line.empty()) out.append(line).push_back(u'\n');
  }
}

}  // namespace

std::string_view failure_name(Failure failure) {
  switch (failure) {
  case Failure::none: return "";
  case Failure::too_many_tags: return "too_many_tags";
  case Failure::too_many_attributes: return "too_many_attributes";
  case Failure::too_many_cells: return "too_many_cells";
  case Failure::too_deep: return "too_deep";
  case Failure::too_large: return "too_large";
  case Failure::part_too_large: return "part_too_large";
  case Failure::too_many_parts: return "too_many_parts";
  case Failure::packed_too_tightly: return "packed_too_tightly";
  case Failure::not_word: return "not_word";
  case Failure::old_word: return "old_word";
  case Failure::encrypted: return "encrypted";
  case Failure::damaged: return "damaged";
  }
  return "";
}

std::size_t failure_limit(Failure failure) {
  switch (failure) {
  case Failure::too_many_tags: return limits::kTags;
  case Failure::too_many_cells: return limits::kCells;
  case Failure::too_deep: return limits::kNesting;
  case Failure::part_too_large: return limits::kPartBytes / 1'000'000;
  case Failure::too_many_parts: return limits::kParts;
  case Failure::packed_too_tightly: return limits::kPackingRatio;
  default: return 0;
  }
}

void Flow::superscript() {
  if (!line_.empty() && line_.back() >= u'0' && line_.back() <= u'9') line_.push_back(u' ');
}

bool Flow::line_is_empty() const { return std::all_of(line_.begin(), line_.end(), text::is_white); }

void Flow::end_line() {
  if (!line_is_empty()) blocks_.push_back({std::move(line_), {}, false});
  line_.clear();
}

Block& Flow::table() {
  end_line();
  blocks_.push_back({{}, {}, true});
  return blocks_.back();
}

std::vector<Block> Flow::take() {
  end_line();
  return std::move(blocks_);
}

std::u16string render(const std::vector<Block>& blocks) {
  std::u16string out;
  write_blocks(blocks, out);
  return out;
}

}  // namespace xxgk::document
