#include "document/readers/possible_blanks.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <utility>
#include <vector>

#include "document/spans.h"
#include "text/number.h"

namespace xxgk::document {
namespace {

// More than this many empty lines in a row are just white space.
constexpr std::uint32_t kMaxPossibleBlanks = 16;

}  // namespace

// Where blank lines stand between cells, the usual distance is learned and what is more may be empty cells.
// Empty cells only widen a distance, so the least that is no slip is the usual one. A row may end with more
// distance than a cell does. The lines around a page mark are the page's, not the table's.
void insert_possible_blanks(Document& document, const std::set<std::size_t>& page_marks) {
  const std::vector<Piece>& pieces = document.pieces;
  const auto is_value = [&](Span span) {
    return text::read_value(cut(document.text, span), false).kind != text::WordValue::none;
  };
  std::map<std::uint32_t, int> before_values;
  std::map<std::uint32_t, int> after_rows;
  std::map<std::uint32_t, int> among_words;
  const auto distance = [&](std::size_t i) {
    return pieces[i + 1].line > pieces[i].line ? pieces[i + 1].line - pieces[i].line - 1 : 0;
  };
  const auto over_page = [&](std::size_t i) {
    const auto mark = page_marks.upper_bound(pieces[i].line);
    return mark != page_marks.end() && *mark < pieces[i + 1].line;
  };
  for (std::size_t i = 0; i + 1 < pieces.size(); ++i) {
    if (over_page(i)) continue;
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
    if (over_page(i)) continue;
    const std::uint32_t here = distance(i);
    const std::uint32_t expected = is_value(pieces[i + 1].span) ? cell : row;
    for (std::uint32_t k = expected; k < here && k - expected < kMaxPossibleBlanks; ++k) {
      const std::uint32_t at = pieces[i].span.end;
      out.push_back({{at, at}, pieces[i].line + k + 1 - expected, Content::possible_blank, false, {}});
    }
  }
  document.pieces = std::move(out);
}

}  // namespace xxgk::document
