#include "support/mutations.h"

#include <algorithm>
#include <array>
#include <string>

namespace xxgk::testing {
namespace {

using std::u16string;

// The rows of tables after which another row of the same table follows, that row being no header.
std::vector<std::size_t> gaps(const std::vector<Chunk>& chunks) {
  std::vector<std::size_t> found;
  for (std::size_t i = 0; i + 1 < chunks.size(); ++i) {
    if (chunks[i].row && chunks[i + 1].row && !chunks[i + 1].header) found.push_back(i);
  }
  return found;
}

template <class T> const T& any_of(const std::vector<T>& all, Random& random) {
  return all[static_cast<std::size_t>(random.below(static_cast<int>(all.size())))];
}

bool is_ideograph(char16_t c) { return c >= 0x4E00 && c <= 0x9FFF; }

struct Part {
  std::size_t chunk;
  std::size_t begin;
  std::size_t end;
};

void erase(std::vector<Chunk>& chunks, const Part& part) {
  chunks[part.chunk].text.erase(part.begin, part.end - part.begin);
}

// Lines of table rows, each with its line end.
std::vector<Part> row_lines(const std::vector<Chunk>& chunks) {
  std::vector<Part> lines;
  for (std::size_t i = 0; i < chunks.size(); ++i) {
    if (!chunks[i].row) continue;
    const u16string& text = chunks[i].text;
    for (std::size_t begin = 0; begin < text.size();) {
      const std::size_t end = std::min(text.find(u'\n', begin), text.size() - 1) + 1;
      lines.push_back({i, begin, end});
      begin = end;
    }
  }
  return lines;
}

// Cells that end with a tab or a pipe, with it.
std::vector<Part> row_cells(const std::vector<Chunk>& chunks) {
  std::vector<Part> cells;
  for (std::size_t i = 0; i < chunks.size(); ++i) {
    if (!chunks[i].row) continue;
    const u16string& text = chunks[i].text;
    std::size_t begin = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
      if (text[at] == u'\t' || text[at] == u'|') cells.push_back({i, begin, at + 1});
      if (text[at] == u'\t' || text[at] == u'|' || text[at] == u'\n') begin = at + 1;
    }
  }
  return cells;
}

}  // namespace

std::vector<Chunk> with_page_breaks(std::vector<Chunk> chunks, Random& random, int count) {
  static constexpr std::array<std::u16string_view, 6> kBreaks{
      u"- 3 -\n", u"\f", u"-12-\n\f", u"— 4 —\n", u"\n  - 5 -\n\n\f", u"第 2 页 共 8 页\n"};
  for (int i = 0; i < count; ++i) {
    const std::size_t after = any_of(gaps(chunks), random);
    const u16string text(kBreaks[static_cast<std::size_t>(random.below(static_cast<int>(kBreaks.size())))]);
    chunks.insert(chunks.begin() + static_cast<std::ptrdiff_t>(after) + 1, {text, true, false});
  }
  return chunks;
}

std::vector<Chunk> with_repeated_header(std::vector<Chunk> chunks, Random& random) {
  std::vector<std::size_t> places;  // rows below a header that has already been followed by a row
  for (std::size_t i : gaps(chunks)) {
    if (!chunks[i].header) places.push_back(i);
  }
  const std::size_t after = any_of(places, random);
  std::vector<Chunk> header;
  for (std::size_t i = after; chunks[i].row; --i) {
    if (chunks[i].header) header.insert(header.begin(), chunks[i]);
  }
  chunks.insert(chunks.begin() + static_cast<std::ptrdiff_t>(after) + 1, header.begin(), header.end());
  return chunks;
}

std::vector<Chunk> with_torn_label(std::vector<Chunk> chunks, Random& random, std::string_view layout) {
  const u16string tear = layout == "cell_paragraphs" ? u"\n\n" : u"\n";
  std::vector<Part> places;
  for (std::size_t i = 0; i < chunks.size(); ++i) {
    const u16string& text = chunks[i].text;
    for (std::size_t at = 2; chunks[i].row && at + 2 < text.size(); ++at) {
      if (std::all_of(text.begin() + static_cast<std::ptrdiff_t>(at) - 2,
                      text.begin() + static_cast<std::ptrdiff_t>(at) + 2, is_ideograph)) {
        places.push_back({i, at, at});
      }
    }
  }
  const Part& place = any_of(places, random);
  chunks[place.chunk].text.insert(place.begin, tear);
  return chunks;
}

std::vector<Chunk> without_lines(std::vector<Chunk> chunks, Random& random, int count) {
  for (int i = 0; i < count; ++i) erase(chunks, any_of(row_lines(chunks), random));
  return chunks;
}

std::vector<Chunk> without_cells(std::vector<Chunk> chunks, Random& random, int count) {
  for (int i = 0; i < count; ++i) {
    const std::vector<Part> cells = row_cells(chunks);
    if (!cells.empty()) erase(chunks, any_of(cells, random));
  }
  return chunks;
}

namespace {

bool is_between(char16_t c) { return c == u' ' || c == u'\t' || c == u'|' || c == u'\n'; }

// What stands between blanks, borders and line ends: values, or everything else.
std::vector<Part> row_words(const std::vector<Chunk>& chunks, bool values) {
  std::vector<Part> words;
  for (std::size_t i = 0; i < chunks.size(); ++i) {
    const u16string& text = chunks[i].text;
    for (std::size_t begin = 0; chunks[i].row && begin < text.size();) {
      std::size_t end = begin;
      while (end < text.size() && !is_between(text[end])) ++end;
      const bool digits =
          text.find_first_not_of(u"0123456789.-", begin) >= end && text[end - (end > begin)] != u'.';
      if (end > begin && digits == values) words.push_back({i, begin, end});
      begin = end + 1;
    }
  }
  return words;
}

void erase_chunks(std::vector<Chunk>& chunks, std::size_t begin, std::size_t end) {
  chunks.erase(chunks.begin() + static_cast<std::ptrdiff_t>(begin),
               chunks.begin() + static_cast<std::ptrdiff_t>(std::min(end, chunks.size())));
}

void insert_chunks(std::vector<Chunk>& chunks, std::size_t begin, std::size_t end) {
  const std::vector<Chunk> again(chunks.begin() + static_cast<std::ptrdiff_t>(begin),
                                 chunks.begin() + static_cast<std::ptrdiff_t>(end));
  chunks.insert(chunks.begin() + static_cast<std::ptrdiff_t>(end), again.begin(), again.end());
}

}  // namespace

std::vector<Chunk> with_fault(std::vector<Chunk> chunks, Random& random, std::string& what) {
  const Part value = any_of(row_words(chunks, true), random);
  const Part word = any_of(row_words(chunks, false), random);
  u16string& text = chunks[value.chunk].text;
  std::size_t behind = value.end;  // the value's cell, with what parts it from the next
  while (behind < text.size() && is_between(text[behind]) && text[behind] != u'\n') ++behind;
  behind = std::max(behind, std::min(value.end + 1, text.size()));
  std::size_t first = value.chunk;  // the value's table
  std::size_t last = value.chunk + 1;
  while (first > 0 && chunks[first - 1].row) --first;
  while (last < chunks.size() && chunks[last].row) ++last;
  std::size_t line = value.begin;  // that the value stands on
  std::size_t line_end = std::min(text.find(u'\n', value.end), text.size() - 1) + 1;
  while (line > 0 && text[line - 1] != u'\n') --line;
  const std::size_t middle = (value.begin + value.end) / 2;
  switch (random.below(16)) {
  case 0:
    what = "value lost";
    erase(chunks, {value.chunk, value.begin, behind});
    break;
  case 1:
    what = "value blanked";
    erase(chunks, value);
    break;
  case 2:
    what = "value twice";
    text.insert(value.begin, text.substr(value.begin, behind - value.begin));
    break;
  case 3:
    what = "word lost";
    erase(chunks, word);
    break;
  case 4:
    what = "row lost";
    erase_chunks(chunks, value.chunk, value.chunk + 1);
    break;
  case 5:
    what = "row twice";
    insert_chunks(chunks, value.chunk, value.chunk + 1);
    break;
  case 6:
    what = "page lost";
    erase_chunks(chunks, value.chunk, value.chunk + 2 + static_cast<std::size_t>(random.below(10)));
    break;
  case 7:
    what = "table twice";
    insert_chunks(chunks, first, last);
    break;
  case 8:
    what = "line lost";
    text.erase(line, line_end - line);
    break;
  case 9:
    what = "line twice";
    text.insert(line, text.substr(line, line_end - line));
    break;
  case 10:
    what = "value glued to what follows";
    text.erase(value.end, behind - value.end);
    break;
  case 11:
    what = "value glued to what is before";
    line = value.begin;
    while (line > 0 && is_between(text[line - 1])) --line;
    text.erase(line, value.begin - line);
    break;
  case 12:
    what = "value split by a blank";
    text.insert(middle, u" ");
    break;
  case 13:
    what = "value split over lines";
    text.insert(middle, u"\n");
    break;
  case 14:
    what = "begins here";
    erase_chunks(chunks, 0, value.chunk);
    break;
  default:
    what = "ends here";
    text.erase(random.chance(0.5) ? value.begin : value.end);
    erase_chunks(chunks, value.chunk + 1, chunks.size());
  }
  return chunks;
}

}  // namespace xxgk::testing
