#include "support/layouts_text.h"

#include <algorithm>
#include <array>

#include "support/grid.h"

namespace xxgk::testing {
namespace {

using std::u16string;
using Row = std::vector<Place>;

// Header words as narrow columns break them: 商业⏎企业.
u16string broken(const PrintedCell& cell) {
  const bool narrow =
      cell.id.empty() && cell.text.size() == 4 && cell.rows == 1 && cell.columns == 1 &&
      (cell.text.substr(2) == u"企业" || cell.text.substr(2) == u"机构" || cell.text[0] == u'结');
  return narrow ? cell.text.substr(0, 2) + u"\n" + cell.text.substr(2) : cell.text;
}

// The cells that begin in a row, in order.
std::vector<const PrintedCell*> own_cells(const Row& row) {
  std::vector<const PrintedCell*> cells;
  for (const Place& place : row) {
    if (place.cell != nullptr && place.first_row && place.first_column) cells.push_back(place.cell);
  }
  return cells;
}

// The number of cells that reach into a row from above, before its first own cell.
int cells_from_above(const Row& row) {
  int count = 0;
  for (const Place& place : row) {
    if (place.cell == nullptr || place.first_row) break;
    count += place.first_column ? 1 : 0;
  }
  return count;
}

u16string repeated(std::u16string_view what, int times) {
  u16string result;
  for (int i = 0; i < times; ++i) result += what;
  return result;
}

// Prose as lines, tables row by row through `render_row`.
template <class RenderRow>
std::vector<Chunk> render(const Generated& report, std::u16string_view line_end, RenderRow render_row) {
  std::vector<Chunk> chunks;
  const auto line = [&](const u16string& text) {
    chunks.push_back({text + u16string(line_end), false, false});
  };
  line(report.title);
  line(report.introduction);
  for (const Section& section : report.sections) {
    line(section.heading);
    for (const u16string& paragraph : section.paragraphs) line(paragraph);
    if (!section.table) continue;
    const Grid grid = grid_of(*section.table);
    for (std::size_t r = 0; r < grid.size(); ++r) {
      const bool header = static_cast<int>(r) < section.table->header_rows;
      chunks.push_back({render_row(*section.table, grid[r], r), true, header});
    }
  }
  return chunks;
}

}  // namespace

std::vector<Chunk> tabs_bare(const Generated& report) {
  return render(report, u"\n", [](const Printed&, const Row& row, std::size_t) {
    u16string line;
    for (const PrintedCell* cell : own_cells(row)) line += cell->text + u"\t";
    line.back() = u'\n';
    return line;
  });
}

std::vector<Chunk> tabs_grid(const Generated& report) {
  return render(report, u"\n", [](const Printed&, const Row& row, std::size_t) {
    u16string line;
    for (std::size_t c = 0; c < row.size(); ++c) {
      const bool begins = row[c].cell != nullptr && row[c].first_row && row[c].first_column;
      if (c > 0) line += u'\t';
      if (begins) line += row[c].cell->text;
    }
    return line + u"\n";
  });
}

std::vector<Chunk> tabs_quoted(const Generated& report) {
  return render(report, u"\n", [](const Printed&, const Row& row, std::size_t) {
    u16string line;
    for (std::size_t c = 0; c < row.size(); ++c) {
      const bool begins = row[c].cell != nullptr && row[c].first_row && row[c].first_column;
      if (c > 0) line += u'\t';
      if (!begins) continue;
      const u16string& text = row[c].cell->text;
      const bool words = row[c].cell->id.empty() && text.size() > 3;
      line += words ? u"\"" + text.substr(0, text.size() / 2) + u"\n" + text.substr(text.size() / 2) + u"\""
                    : text;
    }
    return line + u"\n";
  });
}

std::vector<Chunk> commas(const Generated& report) {
  return render(report, u",,,,,,,,\r\n", [](const Printed&, const Row& row, std::size_t) {
    u16string line;
    for (std::size_t c = 0; c < row.size(); ++c) {
      const bool begins = row[c].cell != nullptr && row[c].first_row && row[c].first_column;
      if (c > 0) line += u',';
      if (!begins) continue;
      const u16string& text = row[c].cell->text;
      line += row[c].cell->id.empty() && c % 2 == 1 ? u"\"" + text + u"\"" : text;
    }
    return line + u"\r\n";
  });
}

std::vector<Chunk> tabs_in_reply(const Generated& report) {
  std::vector<Chunk> chunks = tabs_bare(report);
  for (Chunk& chunk : chunks) chunk.text.insert(0, u"> ");
  return chunks;
}

std::vector<Chunk> cell_lines_tabbed(const Generated& report) {
  return render(report, u"\n", [](const Printed& table, const Row& row, std::size_t r) {
    u16string lines = repeated(u"\t\n", cells_from_above(row));
    for (const PrintedCell* cell : own_cells(row)) lines += u"\t" + broken(*cell) + u"\n";
    return lines + (r + 1 == table.rows.size() ? u"\n\n" : u"\n");
  });
}

std::vector<Chunk> cell_lines_bare(const Generated& report) {
  return render(report, u"\n", [](const Printed&, const Row& row, std::size_t) {
    u16string lines;
    for (const PrintedCell* cell : own_cells(row)) {
      if (!cell->text.empty()) lines += broken(*cell) + u"\n";
    }
    return lines;
  });
}

std::vector<Chunk> cell_paragraphs(const Generated& report) {
  return render(report, u"\n\n", [](const Printed&, const Row& row, std::size_t) {
    u16string lines;
    for (const PrintedCell* cell : own_cells(row)) lines += cell->text.empty() ? u"\n" : cell->text + u"\n\n";
    return lines;
  });
}

std::vector<Chunk> pipes_trailing(const Generated& report) {
  return render(report, u"\n", [](const Printed&, const Row& row, std::size_t) {
    u16string line = repeated(u"| ", cells_from_above(row));
    for (const PrintedCell* cell : own_cells(row)) line += cell->text.empty() ? u"| " : cell->text + u" | ";
    line.pop_back();
    return line + u"\n";
  });
}

std::vector<Chunk> pipes_markdown(const Generated& report) {
  return render(report, u"\n", [](const Printed& table, const Row& row, std::size_t r) {
    u16string line = u"|";
    for (const Place& place : row) {
      const bool begins = place.cell != nullptr && place.first_row && place.first_column;
      line += u" " + (begins ? place.cell->text : u16string()) + u" |";
    }
    line += u"\n";
    if (r == 0) line = u"\n" + line + u"|" + repeated(u" --- |", table.columns) + u"\n";
    if (r + 1 == table.rows.size()) line += u"\n";
    return line;
  });
}

std::vector<Chunk> pipes_padded(const Generated& report) {
  return render(report, u"\n", [](const Printed& table, const Row& row, std::size_t) {
    const std::vector<const PrintedCell*> cells = own_cells(row);
    u16string line;
    for (const PrintedCell* cell : cells) line += cell->text.empty() ? u"| " : cell->text + u" | ";
    return line + repeated(u"|", table.columns - static_cast<int>(cells.size())) + u"\n";
  });
}

std::vector<Chunk> pipes_cell_lines(const Generated& report) {
  return render(report, u"\n", [](const Printed& table, const Row& row, std::size_t r) {
    u16string lines;
    bool full = true;
    for (const PrintedCell* cell : own_cells(row)) {
      full = full && !cell->text.empty();
      lines += cell->text.empty() ? u"|\n" : cell->text + u" |\n";
    }
    // An empty row at the end of the table; behind a row with empty cells nobody could tell the two apart.
    if (r + 1 == table.rows.size() && full) lines += repeated(u"|\n", 5);
    return lines;
  });
}

std::vector<Chunk> pipes_between_lines(const Generated& report) {
  return render(report, u"\n", [](const Printed& table, const Row& row, std::size_t) {
    const std::vector<const PrintedCell*> cells = own_cells(row);
    u16string lines;
    for (const PrintedCell* cell : cells) lines += cell->text.empty() ? u"|\n" : cell->text + u"\n|\n";
    return lines + repeated(u"|", table.columns - static_cast<int>(cells.size()) + 1) + u"\n";
  });
}

std::vector<Chunk> without_repeated_lines(const Generated& report) {
  std::vector<Chunk> chunks = cell_lines_bare(report);
  std::vector<u16string> seen;
  for (Chunk& chunk : chunks) {
    u16string kept;
    for (std::size_t begin = 0; begin < chunk.text.size();) {
      const std::size_t end = chunk.text.find(u'\n', begin) + 1;
      const u16string line = chunk.text.substr(begin, end - begin);
      if (std::find(seen.begin(), seen.end(), line) == seen.end()) {
        seen.push_back(line);
        kept += line;
      }
      begin = end;
    }
    chunk.text = kept;
  }
  return chunks;
}

std::vector<Chunk> wide_digits(const Generated& report) {
  Generated wide = report;
  for (Section& section : wide.sections) {
    if (!section.table) continue;
    for (std::vector<PrintedCell>& row : section.table->rows) {
      for (PrintedCell& cell : row) {
        if (cell.id.empty()) continue;
        for (char16_t& c : cell.text) {
          if (c >= u'0' && c <= u'9') c = static_cast<char16_t>(c - u'0' + u'\uFF10');
        }
      }
    }
  }
  return tabs_bare(wide);
}

namespace {

struct Traditional {
  char16_t simplified;
  char16_t traditional;
  std::u16string_view gloss;  // as mirror sites insert it, empty for most
};

constexpr std::array<Traditional, 38> kTraditional{{
    {u'条', u'條', u""},      {u'项', u'項', u""},     {u'内', u'內', u"(nèi)"},  {u'数', u'數', u"(shù)"},
    {u'规', u'規', u"(guī)"}, {u'范', u'范', u""},     {u'现', u'現', u"(xiàn)"}, {u'废', u'廢', u""},
    {u'处', u'處', u""},      {u'决', u'決', u""},     {u'许', u'許', u""},       {u'罚', u'罰', u""},
    {u'强', u'強', u""},      {u'业', u'業', u"(yè)"}, {u'费', u'費', u""},       {u'额', u'額', u""},
    {u'单', u'單', u""},      {u'万', u'萬', u""},     {u'采', u'采', u""},       {u'购', u'購', u""},
    {u'请', u'請', u""},      {u'结', u'結', u""},     {u'转', u'轉', u""},       {u'开', u'開', u""},
    {u'总', u'總', u""},      {u'计', u'計', u""},     {u'机', u'機', u""},       {u'构', u'構', u""},
    {u'织', u'織', u""},      {u'团', u'團', u""},     {u'护', u'護', u""},       {u'权', u'權', u"(quán)"},
    {u'务', u'務', u"(wù)"},  {u'类', u'類', u""},     {u'过', u'過', u""},       {u'维', u'維', u""},
    {u'纠', u'糾', u""},      {u'诉', u'訴', u""},
}};

u16string in_traditional(const u16string& text) {
  u16string result;
  for (char16_t c : text) {
    const auto* found = std::find_if(kTraditional.begin(), kTraditional.end(),
                                     [&](const Traditional& t) { return t.simplified == c; });
    result += found == kTraditional.end() ? c : found->traditional;
    if (found != kTraditional.end()) result += found->gloss;
  }
  return result;
}

}  // namespace

std::vector<Chunk> traditional_with_glosses(const Generated& report) {
  std::vector<Chunk> chunks = pipes_trailing(report);
  for (Chunk& chunk : chunks) chunk.text = in_traditional(chunk.text);
  return chunks;
}

}  // namespace xxgk::testing
