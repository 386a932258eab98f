#include <algorithm>
#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "document/document.h"
#include "document/readers/page_marks.h"
#include "document/readers/possible_blanks.h"
#include "document/readers/run_on_lines.h"
#include "document/readers/separated.h"
#include "document/spans.h"
#include "text/characters.h"
#include "text/lines.h"
#include "text/number.h"

namespace xxgk::document {
namespace {

using std::u16string_view;
using text::is_blank;
using text::is_pipe;

// So many lines with tabs or pipes, or with several values, mean that the layout does not put one cell a line.
constexpr int kGridLines = 4;

// Columns of blanks: two or more white-space characters end a cell.
std::vector<Span> split_wide(u16string_view text, Span span) {
  std::vector<Span> fields;
  std::uint32_t begin = span.begin;
  for (std::uint32_t i = span.begin; i < span.end;) {
    std::uint32_t gap = i;
    while (gap < span.end && is_blank(text[gap])) ++gap;
    if (gap - i >= 2) {
      fields.push_back({begin, i});
      begin = gap;
    }
    i = std::max(gap, i + 1);
  }
  if (begin < span.end) fields.push_back({begin, span.end});
  return fields;
}

// A line that only draws: |---|:--:|, ------, ======.
bool is_rule(u16string_view text, Span line) {
  std::size_t strokes = 0;
  for (std::uint32_t i = line.begin; i < line.end; ++i) {
    const char16_t c = text[i];
    if (c == u'-' || c == u'=' || c == u'_' || (c >= 0x2500 && c <= 0x257F && !is_pipe(c))) {
      ++strokes;
    } else if (!is_blank(c) && !is_pipe(c) && c != u':' && c != u'+') {
      return false;
    }
  }
  return strokes >= 3;
}

// The blocks of all pieces; `row_of` is the known row of a line, or null.
std::vector<Block> blocks_of(const std::vector<Piece>& pieces,
                             const std::vector<const RenderedRow*>& row_of) {
  std::vector<Block> blocks;
  const RenderedRow* above = nullptr;
  for (std::uint32_t first = 0; first < pieces.size();) {
    std::uint32_t last = first + 1;
    while (last < pieces.size() && pieces[last].line == pieces[first].line) ++last;
    const std::uint32_t line = pieces[first].line;
    const RenderedRow* row = line < row_of.size() ? row_of[line] : nullptr;
    const bool table = row != nullptr || last - first > 1;
    const bool same_table = row == nullptr || above == nullptr ? row == above : row->table == above->table;
    const bool goes_on = table && same_table && !blocks.empty() && blocks.back().kind == Block::table;
    if (goes_on)
      blocks.back().last = last;
    else
      blocks.push_back({table ? Block::table : Block::paragraph, first, last});
    above = row;
    first = last;
  }
  return blocks;
}

class Reader {
 public:
  explicit Reader(Rendered source) : rows_(std::move(source.rows)) {
    document_.text = std::move(source.text);
    document_.origins = std::move(source.origins);
  }

  Document read() {
    std::vector<Span> lines = text::Lines(text()).spans();
    // What is known in rows is no text file of separated fields, no answer to a mail.
    if (rows_.empty()) {
      separator_ = find_separator(text(), lines);
      skip_reply_marks(lines);
      lines = join_quoted(text(), lines, separator_ == 0 ? u'\t' : separator_);
      lines = split_run_on(text(), lines);
    }
    find_rows(lines);
    survey(lines);
    page_marks_ = find_page_numbers(text(), lines);
    for (std::size_t i = 0; i < lines.size(); ++i)
      if (row_of_[i] == nullptr && is_page_mark(text(), trim(text(), lines[i]))) page_marks_.insert(i);
    for (std::size_t i = 0; i < lines.size(); ++i) read_line(lines[i], i);
    if (one_cell_a_line_) insert_possible_blanks(document_, page_marks_);
    document_.blocks = blocks_of(document_.pieces, row_of_);
    document_.letters = text::fold(text(), {0, static_cast<std::uint32_t>(text().size())});
    return std::move(document_);
  }

 private:
  u16string_view text() const { return document_.text; }

  // A known row is the whole of its line.
  void find_rows(const std::vector<Span>& lines) {
    row_of_.assign(lines.size(), nullptr);
    std::size_t line = 0;
    for (const RenderedRow& row : rows_) {
      while (line < lines.size() && lines[line].end < row.cells.front().span.begin) ++line;
      if (line < lines.size()) row_of_[line] = &row;
    }
  }

  // Mail programs put "> " before every line of what is answered.
  void skip_reply_marks(std::vector<Span>& lines) const {
    const auto marked = [&](Span line) { return !empty(line) && text()[line.begin] == u'>'; };
    const auto filled = std::count_if(lines.begin(), lines.end(), [&](Span line) { return !empty(line); });
    if (std::count_if(lines.begin(), lines.end(), marked) * 2 <= filled) return;
    for (Span& line : lines) {
      while (marked(line)) ++line.begin;
      if (!empty(line) && text()[line.begin] == u' ') ++line.begin;
    }
  }

  // Traits of the whole text that a single line does not show.
  void survey(const std::vector<Span>& lines) {
    int framed = 0;
    int unframed = 0;
    int grid = 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
      const Span raw = lines[i];
      const Span line = trim(text(), raw);
      if (row_of_[i] != nullptr) {
        grid += row_of_[i]->cells.size() > 1 || values_in(line) > 1;
        continue;
      }
      if (empty(line)) {
        if (!empty(raw) && has_tab(raw)) ++grid;
        continue;
      }
      const std::vector<Span> cells = split(text(), line, is_pipe);
      const bool has_text = std::any_of(cells.begin(), cells.end(), [](Span s) { return !empty(s); });
      if (cells.size() > 1 && has_text) ++(is_pipe(text()[line.begin]) ? framed : unframed);
      if (cells.size() > 1 || has_tab(raw) || values_in(line) > 1) ++grid;
    }
    framed_ = framed > 9 * unframed;
    const bool pages = has_pages(text(), lines);
    one_cell_a_line_ = grid < kGridLines && !pages && separator_ == 0;
  }

  int values_in(Span line) const {
    int values = 0;
    for (const Span& word : split(text(), line, is_blank)) values += is_value(word);
    return values;
  }

  bool is_value(Span span) const {
    return !empty(span) && text::read_value(cut(text(), span), false).kind != text::WordValue::none;
  }

  void read_line(Span raw, std::size_t index) {
    const Span line = trim(text(), raw);
    line_ = static_cast<std::uint32_t>(index);
    if (row_of_[index] != nullptr) {
      read_row(*row_of_[index]);
    } else if (empty(line)) {
      read_empty_line(raw);
    } else if (is_rule(text(), line) || page_marks_.count(index) > 0) {
      return;
    } else if (std::any_of(text().begin() + line.begin, text().begin() + line.end, is_pipe)) {
      read_pipes(line);
    } else if (separator_ != 0 && !has_tab(raw)) {
      read_cells(split_separated(text(), line, separator_));
    } else {
      read_tabs(raw);
      cell_open_ = true;
    }
  }

  void read_row(const RenderedRow& row) {
    for (const RenderedCell& cell : row.cells) {
      const Span span = trim(text(), cell.span);
      add(span, empty(span) ? Content::blank : Content::text);
      document_.pieces.back().place = cell.place;
    }
    document_.pieces.back().row_end = true;
    tab_begins_cell_ = false;
    cell_open_ = true;
  }

  // Only tabs: with one, an empty cell; with more, they separate the cells of an empty row. Nothing at all, where
  // a tab begins every cell: a row has ended.
  void read_empty_line(Span raw) {
    if (tab_begins_cell_ && !has_tab(raw) && !document_.pieces.empty())
      document_.pieces.back().row_end = true;
    for (std::uint32_t i = raw.begin; i < raw.end; ++i) {
      if (text()[i] == u'\t') add({i + 1, i + 1}, Content::blank);
    }
    if (std::count(text().begin() + raw.begin, text().begin() + raw.end, u'\t') > 1) {
      add({raw.end, raw.end}, Content::blank);
      document_.pieces.back().row_end = true;
    }
  }

  // A pipe ends a cell, also when the cell's text stands on the line above.
  void read_pipes(Span line) {
    const std::vector<Span> cells = split(text(), line, is_pipe);
    for (std::size_t i = 0; i < cells.size(); ++i) {
      const bool first = i == 0;
      const bool last = i + 1 == cells.size();
      if (!empty(cells[i])) {
        for (const Span& part : split_wide(text(), cells[i])) add(part, Content::text);
        cell_open_ = last;
      } else if (last) {
        cell_open_ = false;
      } else if (!(first && (cell_open_ || framed_))) {
        add(cells[i], Content::blank);
      }
    }
  }

  bool has_tab(Span raw) const { return cut(text(), raw).find(u'\t') != u16string_view::npos; }

  void read_tabs(Span raw) {
    const std::vector<Span> cells = split(text(), raw, [](char16_t c) { return c == u'\t'; });
    const auto filled = std::count_if(cells.begin(), cells.end(), [](Span s) { return !empty(s); });
    // With one cell a line a tab begins the cell; between cells it separates them.
    bool skip_first = cells.size() == 2 && filled == 1 && empty(cells.front());
    tab_begins_cell_ = skip_first;
    read_cells({cells.begin() + (skip_first ? 1 : 0), cells.end()});
  }

  void read_cells(const std::vector<Span>& cells) {
    for (const Span& cell : cells) {
      if (empty(cell)) add(cell, Content::blank);
      for (const Span& part : split_wide(text(), cell)) add(part, Content::text);
    }
    if (cells.size() > 2) document_.pieces.back().row_end = true;
  }

  void add(Span span, Content content) { document_.pieces.push_back({span, line_, content, false, {}}); }

  Document document_;
  std::vector<RenderedRow> rows_;
  std::vector<const RenderedRow*> row_of_;  // by line
  std::uint32_t line_ = 0;
  std::set<std::size_t> page_marks_;  // indices of lines
  char16_t separator_ = 0;            // between cells, where it is neither tab nor pipe
  bool framed_ = false;               // every row begins and ends with a pipe
  bool one_cell_a_line_ = false;      // neither tabs nor pipes nor columns nor pages
  bool tab_begins_cell_ = false;      // on the last line with text, alone in its line
  bool cell_open_ = false;            // the last text has not been ended by a pipe
};

}  // namespace

Document read_text(Rendered source) { return Reader(std::move(source)).read(); }

}  // namespace xxgk::document
