#include "tables/row_lines.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "text/characters.h"
#include "text/fold.h"
#include "text/number.h"

namespace xxgk::tables {
namespace {

using document::Content;
using document::Piece;

struct RowWords {
  std::u16string letters;
  std::size_t places;
};

std::vector<RowWords> row_words(const form::Forms& forms, TableId table) {
  std::vector<RowWords> rows;
  for (const form::Form& form : forms) {
    for (const form::RowForm& row : form[table].rows) {
      rows.push_back({text::fold_text(row.label.official), row.columns.size()});
      for (const std::u16string_view variant : row.label.variants)
        rows.push_back({text::fold_text(variant), row.columns.size()});
    }
  }
  return rows;
}

// What ends a line: its numbers and empty cells, and where the first of them stands.
struct Places {
  std::size_t count = 0;
  std::uint32_t begin = 0;
  std::size_t numbers = 0;

  void add(std::uint32_t at, bool number) {
    if (count++ == 0) begin = at;
    numbers += number;
  }
};

void read_words(const document::Document& document, Span span, Places& places) {
  const std::u16string_view text = document.text;
  for (std::uint32_t i = span.begin; i < span.end;) {
    std::uint32_t end = i;
    while (end < span.end && !text::is_white(text[end])) ++end;
    if (end > i) {
      if (text::read_value(text.substr(i, end - i), false).kind == text::WordValue::number)
        places.add(i, true);
      else
        places = {};
    }
    i = end + 1;
  }
}

}  // namespace

std::vector<std::uint32_t> row_lines(const document::Document& document, const form::Forms& forms,
                                     TableId table) {
  const std::vector<RowWords> rows = row_words(forms, table);
  const std::vector<Piece>& pieces = document.pieces;
  std::vector<std::uint32_t> found;
  for (std::size_t i = 0, next = 0; i < pieces.size(); i = next) {
    Places places;
    for (; next < pieces.size() && pieces[next].line == pieces[i].line; ++next) {
      const Piece& piece = pieces[next];
      if (piece.content == Content::text)
        read_words(document, piece.span, places);
      else
        places.add(piece.span.begin, false);
    }
    if (places.numbers == 0) continue;
    const std::uint32_t begin = pieces[i].span.begin;
    const std::u16string_view letters = document.letters.within({begin, places.begin}).letters;
    if (std::any_of(rows.begin(), rows.end(), [&](const RowWords& row) {
          return row.places == places.count && row.letters == letters;
        }))
      found.push_back(begin);
  }
  return found;
}

}  // namespace xxgk::tables
