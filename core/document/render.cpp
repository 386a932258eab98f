#include "document/render.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "document/grid_places.h"
#include "text/characters.h"

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

// The source of each unit of a traced text, one after another.
class Tracer {
 public:
  explicit Tracer(const Traced& traced) : marks_(traced.marks()) {}

  Traced::Mark at(std::size_t unit) {
    while (next_ < marks_.size() && marks_[next_].begin <= unit) ++next_;
    if (next_ == 0) return {};
    const Traced::Mark& mark = marks_[next_ - 1];
    return {unit, mark.source, static_cast<std::uint32_t>(mark.offset + (unit - mark.begin))};
  }

 private:
  const std::vector<Traced::Mark>& marks_;
  std::size_t next_ = 0;
};

enum class Where { prose, cell };

// Runs of white space become one blank, or nothing between CJK characters: everywhere in a cell, where labels
// are spread and broken to fit; in prose only where a source line ends.
Traced tidy(const Traced& traced, Where where) {
  Traced out;
  Tracer tracer(traced);
  bool blank = false;
  bool line_end = false;
  bool tab = false;
  const View text = traced.text();
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char16_t c = text[i];
    if (text::is_invisible(c)) continue;
    if (text::is_white(c)) {
      blank = true;
      line_end = line_end || text::is_line_end(c);
      tab = tab || c == u'\t';
      continue;
    }
    const bool joined =
        (where == Where::cell || line_end) && !out.empty() && is_cjk(out.text().back()) && is_cjk(c);
    const bool keep_tab = tab && where == Where::prose;
    if (blank && !out.empty() && (keep_tab || !joined)) out.append(keep_tab ? u"\t" : u" ", 0, 0);
    blank = line_end = tab = false;
    const Traced::Mark mark = tracer.at(i);
    out.append({&text[i], 1}, mark.source, mark.source == 0 ? 0 : mark.offset);
  }
  return out;
}

void gather(const std::vector<FlowBlock>& blocks, Traced& text) {
  for (const FlowBlock& block : blocks) {
    text.append(block.text);
    text.append(u"\n", 0, 0);
    for (const TableRow& row : block.rows)
      for (const TableCell& cell : row) gather(cell.blocks, text);
  }
}

Traced cell_text(const TableCell& cell) {
  Traced text;
  gather(cell.blocks, text);
  return tidy(text, Where::cell);
}

// How many characters that are not blank; counting ends at `enough`.
std::size_t count_characters(const std::vector<FlowBlock>& blocks, std::size_t enough) {
  std::size_t count = 0;
  for (const FlowBlock& block : blocks) {
    for (const char16_t c : block.text.text()) {
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
bool is_table_of_cells(const FlowBlock& block) {
  std::size_t filled = 0;
  for (const TableRow& row : block.rows)
    for (const TableCell& cell : row) {
      filled += count_characters(cell.blocks, 1);
      if (filled > 1 || std::any_of(cell.blocks.begin(), cell.blocks.end(), is_table_of_cells)) return true;
    }
  return false;
}

std::size_t count_shown(const TableRow& row) {
  const auto shown = [](const TableCell& cell) { return cell.kind == TableCell::cell; };
  return static_cast<std::size_t>(std::count_if(row.begin(), row.end(), shown));
}

bool is_layout(const TableRow& row) {
  const std::size_t limit = count_shown(row) == 1 ? long_only_cell : long_cell;
  return std::any_of(row.begin(), row.end(), [&](const TableCell& cell) {
    return std::any_of(cell.blocks.begin(), cell.blocks.end(), is_table_of_cells) ||
           (cell.blocks.size() > 1 && count_characters(cell.blocks, limit) >= limit);
  });
}

class Writer {
 public:
  explicit Writer(const OriginOf& origin_of) : origin_of_(origin_of) {}

  void write(const std::vector<FlowBlock>& blocks) {
    for (const FlowBlock& block : blocks) {
      write_table(block.rows);
      const Traced line = tidy(block.text, Where::prose);
      if (line.empty()) continue;
      add(line);
      out_.text.push_back(u'\n');
    }
  }

  Rendered take() { return std::move(out_); }

 private:
  std::uint32_t here() const { return static_cast<std::uint32_t>(out_.text.size()); }

  void add(const Traced& text) {
    const std::vector<Traced::Mark>& marks = text.marks();
    for (std::size_t i = 0; i < marks.size(); ++i) {
      const std::size_t end = i + 1 < marks.size() ? marks[i + 1].begin : text.text().size();
      if (marks[i].source == 0) continue;
      Origin origin = origin_of_(marks[i].source);
      origin.span = {static_cast<std::uint32_t>(here() + marks[i].begin),
                     static_cast<std::uint32_t>(here() + end)};
      origin.offset = marks[i].offset;
      out_.origins.push_back(origin);
    }
    out_.text += text.text();
  }

  void write_table(const std::vector<TableRow>& rows) {
    const std::vector<std::vector<Place>> places = grid_places(rows);
    const std::uint32_t table = ++tables_;
    for (std::size_t i = 0; i < rows.size(); ++i) write_row(rows[i], places[i], table);
  }

  void write_row(const TableRow& row, const std::vector<Place>& places, std::uint32_t table) {
    if (is_layout(row)) {
      for (const TableCell& cell : row) write(cell.blocks);
      return;
    }
    std::vector<Traced> texts;
    bool filled = false;
    for (const TableCell& cell : row) {
      texts.push_back(cell_text(cell));
      filled = filled || !texts.back().empty();
    }
    // An empty row of a table may hold its blank values; a row of one or two cells only makes room.
    if (!filled && count_shown(row) <= 2) return;
    RenderedRow& rendered = out_.rows.emplace_back();
    rendered.table = table;
    for (std::size_t i = 0; i < row.size(); ++i)
      if (row[i].kind == TableCell::cell) write_cell(row[i], texts[i], places[i], rendered);
    out_.text.push_back(u'\n');
  }

  void write_cell(const TableCell& cell, const Traced& text, Place place, RenderedRow& row) {
    if (!row.cells.empty()) out_.text.push_back(u'\t');
    const std::uint32_t begin = here();
    if (text.empty() && cell.source != 0) {
      out_.origins.push_back(origin_of_(cell.source));
      out_.origins.back().span = {begin, begin};
    }
    add(text);
    row.cells.push_back({{begin, here()}, place});
  }

  const OriginOf& origin_of_;
  Rendered out_;
  std::uint32_t tables_ = 0;
};

}  // namespace

Rendered render(const std::vector<FlowBlock>& blocks, const OriginOf& origin_of) {
  Writer writer(origin_of);
  writer.write(blocks);
  return writer.take();
}

}  // namespace xxgk::document
