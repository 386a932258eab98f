#include "support/layouts_pdf.h"

#include <algorithm>
#include <array>

#include "support/grid.h"
#include "text/utf.h"

namespace xxgk::testing {
namespace {

using std::u16string;
using Row = std::vector<Place>;

constexpr std::size_t kProseWidth = 30;  // characters of a line of prose
constexpr std::size_t kLabelWidth = 14;  // characters of a line of a label
constexpr int kLinesOnPage = 36;

// Half-width columns that a text takes on paper.
std::size_t width(const u16string& text) {
  std::size_t columns = 0;
  for (char16_t c : text) columns += c < 0x2E80 && c != u'“' && c != u'”' && c != u'—' ? 1 : 2;
  return columns;
}

// `text` so that it begins at `column` of the line, two blanks at least from what stands before.
void put_at(u16string& line, std::size_t column, const u16string& text) {
  if (text.empty()) return;
  const std::size_t used = width(line);
  const std::size_t least = line.empty() ? 0 : used + 2;
  line.append(std::max(column, least) - used, u' ');
  line += text;
}

std::vector<u16string> wrapped(const u16string& text, std::size_t length) {
  std::vector<u16string> lines;
  const auto digit = [&](std::size_t at) { return text[at] >= u'0' && text[at] <= u'9'; };
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = std::min(at + length, text.size());
    while (end < text.size() && digit(end) && digit(end - 1)) --end;  // a number stays on one line
    lines.push_back(text.substr(at, end - at));
    at = end;
  }
  return lines;
}

// Lines with a page's end among them now and then.
class Pages {
 public:
  Pages(std::u16string_view before, std::u16string_view after, std::u16string_view end)
      : before_(before), after_(after), end_(end) {}

  void add(const u16string& lines, bool row, bool header) {
    chunks_.push_back({lines, row, header});
    on_page_ += static_cast<int>(std::count(lines.begin(), lines.end(), u'\n'));
    if (on_page_ < kLinesOnPage || header) return;
    ++page_;
    const u16string number = text::to_utf16(std::to_string(page_));
    chunks_.push_back(
        {u16string(before_) + number + u16string(after_) + u"\n" + u16string(end_), false, false});
    on_page_ = 0;
  }

  std::vector<Chunk> take() { return std::move(chunks_); }

 private:
  std::u16string_view before_;
  std::u16string_view after_;
  std::u16string_view end_;
  std::vector<Chunk> chunks_;
  int on_page_ = 0;
  int page_ = 0;
};

struct Parts {
  std::vector<const PrintedCell*> labels;
  std::vector<const PrintedCell*> values;
};

Parts parts_of(const Row& row) {
  Parts parts;
  for (const Place& place : row) {
    if (place.cell == nullptr || !place.first_row || !place.first_column) continue;
    (place.cell->id.empty() ? parts.labels : parts.values).push_back(place.cell);
  }
  return parts;
}

template <class RenderTable>
std::vector<Chunk> render(const Generated& report, Pages pages, std::u16string_view indent,
                          RenderTable render_table) {
  const auto prose = [&](const u16string& text) {
    for (const u16string& line : wrapped(text, kProseWidth)) pages.add(line + u"\n", false, false);
  };
  pages.add(u16string(indent) + report.unit + u"\n", false, false);
  pages.add(u16string(indent) + report.title.substr(report.unit.size()) + u"\n", false, false);
  prose(report.introduction);
  for (const Section& section : report.sections) {
    pages.add(u16string(indent) + section.heading + u"\n", false, false);
    for (const u16string& paragraph : section.paragraphs) prose(paragraph);
    if (section.table) render_table(*section.table, grid_of(*section.table), pages);
  }
  return pages.take();
}

// ---- pdftotext -layout --------------------------------------------------------------------------------------------

// Where the columns of a table begin on paper: as wide as their widest value asks, labels before them.
std::vector<std::size_t> stops(const Printed& table, const Grid& grid) {
  std::vector<std::size_t> widths(static_cast<std::size_t>(table.columns), 8);
  for (const Row& row : grid) {
    for (std::size_t c = 0; c < row.size(); ++c) {
      if (row[c].cell != nullptr && !row[c].cell->id.empty())
        widths[c] = std::max(widths[c], width(row[c].cell->text) + 3);
    }
  }
  static constexpr std::array<std::size_t, 3> kLabels{18, 16, 34};
  std::vector<std::size_t> at(widths.size());
  std::size_t next = 0;
  for (std::size_t c = 0; c < widths.size(); ++c) {
    at[c] = next;
    const bool label = table.id == TableId::applications ? c < 3 : table.id == TableId::disclosure && c == 0;
    next += label ? kLabels[table.id == TableId::applications ? c : 2] : widths[c];
  }
  return at;
}

void layout_table(const Printed& table, const Grid& grid, Pages& pages) {
  const std::vector<std::size_t> stop = stops(table, grid);
  std::vector<u16string> between(grid.size() + 1);  // labels of several rows, on lines between their rows
  for (std::size_t r = 0; r < grid.size(); ++r) {
    u16string above = between[r];
    u16string line;
    for (std::size_t c = 0; c < grid[r].size(); ++c) {
      const Place& place = grid[r][c];
      if (place.cell == nullptr || !place.first_row || !place.first_column) continue;
      const PrintedCell& cell = *place.cell;
      if (cell.rows > 10) {  // the upright label, blanks between its characters, on a line of its own
        u16string upright;
        for (char16_t letter : cell.text) upright += u16string(u" ") + letter;
        between[r + static_cast<std::size_t>(cell.rows) / 4] += upright + u"\n";
      } else if (cell.rows > 1 && c > 0 && static_cast<int>(r) >= table.header_rows) {  // a group's label
        u16string group;
        put_at(group, stop[c], cell.text);
        const std::size_t middle = r + static_cast<std::size_t>(cell.rows) / 2;
        (middle == r ? above : between[middle]) += group + u"\n";
      } else if (cell.id.empty() && cell.text.size() > kLabelWidth &&
                 static_cast<int>(r) >= table.header_rows && c > 0) {
        for (const u16string& part : wrapped(cell.text, kLabelWidth)) {
          u16string label;
          put_at(label, stop[c], part);
          above += label + u"\n";
        }
      } else {
        put_at(line, stop[c], cell.text);
      }
    }
    const bool header = static_cast<int>(r) < table.header_rows;
    pages.add(above + line + u"\n" + (r % 3 == 0 && table.id == TableId::disclosure ? u"\n" : u""), true,
              header);
  }
}

// ---- pdftotext -raw -----------------------------------------------------------------------------------------------

void raw_table(const Printed& table, const Grid& grid, Pages& pages) {
  for (std::size_t r = 0; r < grid.size(); ++r) {
    const bool header = static_cast<int>(r) < table.header_rows;
    const Parts parts = parts_of(grid[r]);
    u16string lines;
    u16string line;
    const auto add_word = [&](const u16string& word) { line += (line.empty() ? u"" : u" ") + word; };
    const auto end_line = [&] {
      if (!line.empty()) lines += line + u"\n";
      line.clear();
    };
    for (const PrintedCell* label : parts.labels) {
      if (label->rows > 10) {
        for (char16_t letter : label->text) lines += u16string(1, letter) + u"\n";
      } else if (label->rows > 1) {
        lines += label->text + u"\n";
      } else if (label->text.size() > kLabelWidth + 4) {
        end_line();
        for (const u16string& part : wrapped(label->text, kLabelWidth)) lines += part + u"\n";
      } else {
        add_word(label->text);
        if (header) end_line();
      }
    }
    for (const PrintedCell* value : parts.values) {
      if (!value->text.empty()) add_word(value->text);
    }
    end_line();
    pages.add(lines, true, header);
  }
}

// ---- pdftotext ----------------------------------------------------------------------------------------------------

// Eight rows at a time, their columns one after the other, now the labels first, now the numbers.
void columns_table(const Printed&, const Grid& grid, Pages& pages) {
  constexpr std::size_t kBlock = 8;
  for (std::size_t first = 0; first < grid.size(); first += kBlock) {
    const std::size_t last = std::min(first + kBlock, grid.size());
    u16string labels;
    u16string numbers;
    for (std::size_t c = 0; c < grid[first].size(); ++c) {
      for (std::size_t r = first; r < last; ++r) {
        const Place& place = grid[r][c];
        if (place.cell == nullptr || !place.first_row || !place.first_column || place.cell->text.empty())
          continue;
        (place.cell->id.empty() ? labels : numbers) += place.cell->text + u"\n";
      }
      (numbers.empty() ? labels : numbers) += u"\n";
    }
    pages.add(first % (2 * kBlock) == 0 ? labels + numbers : numbers + labels, true, false);
  }
}

}  // namespace

std::vector<Chunk> pdf_layout(const Generated& report) {
  return render(report, Pages(u"\n                                        -", u"-", u"\f"), u"    ",
                layout_table);
}

std::vector<Chunk> pdf_raw(const Generated& report) {
  return render(report, Pages(u"- ", u" -", u"\f"), u"", raw_table);
}

std::vector<Chunk> pdf_columns(const Generated& report) {
  return render(report, Pages(u"\n-", u"-", u"\n\f"), u"", columns_table);
}

}  // namespace xxgk::testing
