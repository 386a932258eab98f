#include <algorithm>
#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <utility>

#include "document/document.h"
#include "text/number.h"

namespace xxgk::document {
namespace {

using std::u16string_view;

// An empty line more than usual may be an empty cell; more than this many in a row are just white space.
constexpr std::uint32_t kMaxPossibleBlanks = 16;
// So many lines with tabs or pipes, or with several values, mean that the layout does not put one cell a line.
constexpr int kGridLines = 4;

bool is_space(char16_t c) {
  return c == u' ' || c == u'\t' || c == 0x00A0 || c == 0x3000 || (c >= 0x2000 && c <= 0x200D) ||
         c == 0x202F || c == 0x205F || c == 0x2060 || c == 0xFEFF || c == 0x00AD;
}

bool is_line_end(char16_t c) {
  return c == u'\n' || c == u'\r' || c == u'\f' || c == u'\v' || c == 0x2028 || c == 0x2029 || c == 0x0085;
}

bool is_pipe(char16_t c) { return c == u'|' || c == u'｜' || c == u'│' || c == u'┃'; }

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

template <class IsSeparator>
std::vector<Span> split(u16string_view text, Span span, IsSeparator is_separator) {
  std::vector<Span> fields;
  std::uint32_t begin = span.begin;
  for (std::uint32_t i = span.begin; i < span.end; ++i) {
    if (!is_separator(text[i])) continue;
    fields.push_back(trim(text, {begin, i}));
    begin = i + 1;
  }
  fields.push_back(trim(text, {begin, span.end}));
  return fields;
}

// Columns of blanks: two or more white-space characters end a cell.
std::vector<Span> split_wide(u16string_view text, Span span) {
  std::vector<Span> fields;
  std::uint32_t begin = span.begin;
  for (std::uint32_t i = span.begin; i < span.end;) {
    std::uint32_t gap = i;
    while (gap < span.end && is_space(text[gap])) ++gap;
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
    } else if (!is_space(c) && !is_pipe(c) && c != u':' && c != u'+') {
      return false;
    }
  }
  return strokes >= 3;
}

std::u16string to_utf16(int number) {
  const std::string digits = std::to_string(number);
  return std::u16string(digits.begin(), digits.end());
}

bool is_dash(char16_t c) { return c == u'-' || (c >= 0x2010 && c <= 0x2015) || c == 0x2212 || c == u'－'; }

// "-3-", "— 12 —", "第 3 页", "第3页 共5页": the footer of a page, not a value. A bare number is one only where
// every page has its own.
bool is_page_mark(u16string_view text, Span line) {
  std::u16string bare;
  for (std::uint32_t i = line.begin; i < line.end; ++i) {
    if (!is_space(text[i])) bare.push_back(text[i]);
  }
  if (bare.empty() || bare.size() > 16) return false;
  const auto digit = [](char16_t c) { return c >= u'0' && c <= u'9'; };
  if (std::none_of(bare.begin(), bare.end(), digit)) return false;
  if (is_dash(bare.front()) && is_dash(bare.back())) {
    return std::all_of(bare.begin(), bare.end(), [&](char16_t c) { return digit(c) || is_dash(c); });
  }
  return bare.front() == u'第' && bare.find(u'页') != std::u16string::npos &&
         std::all_of(bare.begin(), bare.end(), [&](char16_t c) {
           return digit(c) || u16string_view(u"第页共/，,").find(c) != u16string_view::npos;
         });
}

class Reader {
 public:
  explicit Reader(std::u16string text) { document_.text = std::move(text); }

  Document read() {
    const std::vector<Span> lines = split_lines(document_.text);
    survey(lines);
    find_page_numbers(lines);
    for (std::size_t i = 0; i < lines.size(); ++i) read_line(lines[i], i);
    if (one_cell_a_line_) insert_possible_blanks();
    return std::move(document_);
  }

 private:
  u16string_view text() const { return document_.text; }

  // Traits of the whole text that a single line does not show.
  void survey(const std::vector<Span>& lines) {
    int framed = 0;
    int unframed = 0;
    int grid = 0;
    for (const Span& raw : lines) {
      const Span line = trim(text(), raw);
      if (empty(line)) {
        if (!empty(raw) && text().substr(raw.begin, raw.end - raw.begin).find(u'\t') != u16string_view::npos)
          ++grid;
        continue;
      }
      const std::vector<Span> cells = split(text(), line, is_pipe);
      const bool has_text = std::any_of(cells.begin(), cells.end(), [](Span s) { return !empty(s); });
      if (cells.size() > 1 && has_text) ++(is_pipe(text()[line.begin]) ? framed : unframed);
      const bool has_tab = text().substr(raw.begin, raw.end - raw.begin).find(u'\t') != u16string_view::npos;
      if (cells.size() > 1 || has_tab || values_in(line) > 1) ++grid;
    }
    framed_ = framed > 9 * unframed;
    const bool pages = text().find(u'\f') != u16string_view::npos;
    one_cell_a_line_ = grid < kGridLines && !pages;
  }

  int values_in(Span line) const {
    int values = 0;
    for (const Span& word : split(text(), line, is_space)) values += is_value(word);
    return values;
  }

  bool is_value(Span span) const {
    return !empty(span) && text::read_value(text().substr(span.begin, span.end - span.begin), false).kind !=
                               text::Value::none;
  }

  void read_line(Span raw, std::size_t index) {
    const Span line = trim(text(), raw);
    line_ = static_cast<std::uint32_t>(index);
    if (empty(line)) {
      read_empty_line(raw);
    } else if (is_rule(text(), line) || is_page_mark(text(), line) ||
               std::find(page_numbers_.begin(), page_numbers_.end(), index) != page_numbers_.end()) {
      return;
    } else if (std::any_of(text().begin() + line.begin, text().begin() + line.end, is_pipe)) {
      read_pipes(line);
    } else {
      read_tabs(raw);
      cell_open_ = true;
    }
  }

  // The lines that are the bare number of their page, if all pages but perhaps the last have one.
  void find_page_numbers(const std::vector<Span>& lines) {
    int page = 1;
    int numbered = 0;
    std::size_t begin = 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
      const bool last = i + 1 == lines.size();
      if (!last && text()[lines[i].end] != u'\f') continue;
      const std::size_t before = page_numbers_.size();
      find_page_number(lines, begin, i, page);
      numbered += page_numbers_.size() > before;
      if (!last) ++page;
      begin = i + 1;
    }
    if (page < 2 || numbered + 1 < page) page_numbers_.clear();
  }

  // The number of `page` as the first or last line with text among [first, last].
  void find_page_number(const std::vector<Span>& lines, std::size_t first, std::size_t last, int page) {
    const auto has_text = [&](std::size_t i) { return !empty(trim(text(), lines[i])); };
    while (first < last && !has_text(first)) ++first;
    while (last > first && !has_text(last)) --last;
    for (const std::size_t i : {last, first}) {
      const Span line = trim(text(), lines[i]);
      if (text().substr(line.begin, line.end - line.begin) == to_utf16(page)) {
        page_numbers_.push_back(i);
        return;
      }
    }
  }

  // Only tabs: with one, an empty cell; with more, they separate the cells of an empty row. Nothing at all, where a tab begins every cell: a row has ended.
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

  bool has_tab(Span raw) const {
    return text().substr(raw.begin, raw.end - raw.begin).find(u'\t') != u16string_view::npos;
  }

  void read_tabs(Span raw) {
    const std::vector<Span> cells = split(text(), raw, [](char16_t c) { return c == u'\t'; });
    const auto filled = std::count_if(cells.begin(), cells.end(), [](Span s) { return !empty(s); });
    // With one cell a line a tab begins the cell; between cells it separates them.
    bool skip_first = cells.size() == 2 && filled == 1 && empty(cells.front());
    tab_begins_cell_ = skip_first;
    for (const Span& cell : cells) {
      if (empty(cell)) {
        if (!std::exchange(skip_first, false)) add(cell, Content::blank);
        continue;
      }
      for (const Span& part : split_wide(text(), cell)) add(part, Content::text);
    }
    if (cells.size() > 2) document_.pieces.back().row_end = true;
  }

  void add(Span span, Content content) { document_.pieces.push_back({span, line_, content, false}); }

  // Where blank lines stand between cells, the usual distance is learned and what is more may be empty cells.
  // Empty cells only widen a distance, so the least that is no slip is the usual one. A row may end with more
  // distance than a cell does.
  void insert_possible_blanks() {
    const std::vector<Piece>& pieces = document_.pieces;
    std::map<std::uint32_t, int> before_values;
    std::map<std::uint32_t, int> after_rows;
    std::map<std::uint32_t, int> among_words;
    const auto distance = [&](std::size_t i) {
      return pieces[i + 1].line > pieces[i].line ? pieces[i + 1].line - pieces[i].line - 1 : 0;
    };
    for (std::size_t i = 0; i + 1 < pieces.size(); ++i) {
      if (is_value(pieces[i + 1].span)) {
        ++before_values[distance(i)];
      } else {
        ++(is_value(pieces[i].span) ? after_rows : among_words)[distance(i)];
      }
    }
    const auto words = std::max_element(among_words.begin(), among_words.end(),
                                        [](const auto& a, const auto& b) { return a.second < b.second; });
    const auto usual = [&](const std::map<std::uint32_t, int>& distances, std::uint32_t otherwise) {
      const auto least = std::find_if(distances.begin(), distances.end(), [&](const auto& found) {
        return found.second > 1 || (words != among_words.end() && found.first == words->first);
      });
      return least == distances.end() ? otherwise : least->first;
    };
    const std::uint32_t row = usual(after_rows, usual(before_values, kMaxPossibleBlanks));
    const std::uint32_t cell = std::min(row, usual(before_values, row));
    std::vector<Piece> out;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
      out.push_back(pieces[i]);
      if (i + 1 == pieces.size()) break;
      const std::uint32_t here = distance(i);
      const std::uint32_t expected = is_value(pieces[i + 1].span) ? cell : row;
      for (std::uint32_t k = expected; k < here && k - expected < kMaxPossibleBlanks; ++k) {
        const std::uint32_t at = pieces[i].span.end;
        out.push_back({{at, at}, pieces[i].line + k + 1 - expected, Content::possible_blank, false});
      }
    }
    document_.pieces = std::move(out);
  }

  Document document_;
  std::uint32_t line_ = 0;
  std::vector<std::size_t> page_numbers_;  // indices of lines
  bool framed_ = false;                    // every row begins and ends with a pipe
  bool one_cell_a_line_ = false;           // neither tabs nor pipes nor columns nor pages
  bool tab_begins_cell_ = false;           // on the last line with text, alone in its line
  bool cell_open_ = false;                 // the last text has not been ended by a pipe
};

}  // namespace

Document read_text(std::u16string text) { return Reader(std::move(text)).read(); }

}  // namespace xxgk::document
