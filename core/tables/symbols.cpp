#include "tables/symbols.h"

#include <algorithm>
#include <optional>
#include <string_view>

#include "text/characters.h"
#include "text/fold.h"

namespace xxgk::tables {
namespace {

using document::Content;
using document::Piece;
using std::u16string_view;

constexpr std::size_t kNeighbours = 8;  // on each side, of a cell: as many as a row of the form has

bool is_border(char16_t c) { return c == u'\t' || text::is_pipe(c) || text::is_line_end(c); }

// Narrow spaces group the digits of one number.
bool parts_words(char16_t c) { return text::is_blank(c) && c != u'\t' && c != 0x2009 && c != 0x202F; }

// （一, with or without its other bracket.
bool is_begun_item(u16string_view characters) {
  return text::is_bracket(characters.front()) &&
         std::all_of(characters.begin() + 1, characters.end(),
                     [](char16_t c) { return text::is_numeral(c) || text::is_bracket(c); });
}

struct Word {
  Span span;
  std::optional<text::WordValue> value;  // as a count, if it is a value
};

// The words of the pieces of a document with what they count, each read once.
class Words {
 public:
  explicit Words(const document::Document& document)
      : document_(document), of_pieces_(document.pieces.size()) {}

  const std::vector<Word>& of(std::size_t piece) {
    std::vector<Word>& words = of_pieces_[piece];
    if (words.empty()) split(document_.pieces[piece].span, words);
    return words;
  }

  // A label torn into single characters leaves 三 or 、 alone on a line, or （一 where the text ends; they are no values of
  // a table.
  std::optional<text::WordValue> value(Span span) const {
    const u16string_view characters =
        u16string_view(document_.text).substr(span.begin, span.end - span.begin);
    const text::WordValue value = text::read_value(characters, false);
    if (value.kind == text::WordValue::none) return {};
    const bool is_numeral = value.note == ReadingNote::chinese_numeral && characters.size() == 1;
    if (is_numeral || is_begun_item(characters) || characters == u"、") return {};
    return value;
  }

 private:
  void split(Span span, std::vector<Word>& words) const {
    std::uint32_t begin = span.begin;
    for (std::uint32_t i = span.begin; i <= span.end; ++i) {
      if (i < span.end && !parts_words(document_.text[i])) continue;
      if (i > begin) words.push_back({{begin, i}, value({begin, i})});
      begin = i + 1;
    }
  }

  const document::Document& document_;
  std::vector<std::vector<Word>> of_pieces_;  // empty until they are asked for
};

bool all_values(const std::vector<Word>& words) {
  return std::all_of(words.begin(), words.end(), [](const Word& word) { return word.value.has_value(); });
}

class SymbolReader {
 public:
  SymbolReader(const document::Document& document, Span region)
      : document_(document), region_(region), words_(document) {}

  Symbols read() {
    for (std::uint32_t i = 0; i < document_.pieces.size(); ++i) {
      const Piece& piece = document_.pieces[i];
      if (piece.span.end <= region_.begin || piece.span.begin >= region_.end) continue;
      piece_ = i;
      read_piece(piece);
      if (piece.row_end && !symbols_.all.empty()) symbols_.all.back().row_end = true;
    }
    collect_letters(symbols_);
    return std::move(symbols_);
  }

 private:
  u16string_view characters(Span span) const {
    return u16string_view(document_.text).substr(span.begin, span.end - span.begin);
  }

  void read_piece(const Piece& piece) {
    if (piece.content != Content::text) return add_blanks(piece);
    const std::vector<Word>& words = words_.of(piece_);
    const bool values = all_values(words);
    if (!values || words.size() > 1) {
      const auto value = words_.value(piece.span);
      if (value && (!values || is_cell_among_cells())) return add_value(piece.span, *value);
    }
    const std::size_t before = symbols_.all.size();
    // Values stand at the end of a line that begins with its label: 行政处罚 46.
    const std::size_t first_value = first_of_trailing_values(words);
    if (first_value > 0) add_letters({piece.span.begin, words[first_value - 1].span.end});
    for (std::size_t i = first_value; i < words.size(); ++i)
      if (words[i].value) add_value(words[i].span, *words[i].value);
    // #REF! or 〃 is a value that cannot be read; without it the row would lack one.
    if (symbols_.all.size() == before && is_cell_among_cells()) {
      add(piece.span, SymbolKind::value).value.kind = text::WordValue::invalid;
      symbols_.all.back().amount.kind = text::WordValue::invalid;
    }
  }

  // An empty cell over several columns is as many empty places, but before the first words of its row it is an
  // empty part of the labels.
  void add_blanks(const Piece& piece) {
    const bool merged = piece.place.row_span > 1 || piece.place.column_span > 1;
    if (merged && !follows_words()) return;
    const SymbolKind kind = piece.content == Content::blank ? SymbolKind::blank : SymbolKind::possible_blank;
    const std::size_t places = std::clamp<std::size_t>(piece.place.column_span, 1, kNeighbours);
    for (std::size_t n = 0; n < places; ++n) add(piece.span, kind);
  }

  bool follows_words() const {
    const std::vector<Piece>& pieces = document_.pieces;
    for (std::size_t i = piece_; i > 0 && pieces[i - 1].line == pieces[piece_].line; --i)
      if (pieces[i - 1].content == Content::text) return true;
    return false;
  }

  // The source, tabs or pipes part the piece from others of its line, on which most hold a single value, and it is not the
  // first: so it holds no more than one either.
  bool is_cell_among_cells() {
    const std::vector<Piece>& pieces = document_.pieces;
    const auto on_line = [&](std::size_t i) {
      return i < pieces.size() && pieces[i].line == pieces[piece_].line;
    };
    if (piece_ == 0 || !on_line(piece_ - 1)) return false;
    if (!pieces[piece_].is_placed() && !has_borders(pieces[piece_].span)) return false;
    int single = 0;
    int several = 0;
    const std::size_t from = piece_ - std::min<std::size_t>(piece_, kNeighbours);
    for (std::size_t i = from; i <= piece_ + kNeighbours; ++i) {
      if (!on_line(i) || pieces[i].content != Content::text) continue;
      const std::vector<Word>& words = words_.of(i);
      if (all_values(words)) ++(words.size() == 1 ? single : several);
    }
    return single > several;
  }

  bool has_borders(Span span) const {
    const u16string_view text = document_.text;
    while (span.begin > 0 && parts_words(text[span.begin - 1])) --span.begin;
    while (span.end < text.size() && parts_words(text[span.end])) ++span.end;
    return (span.begin == 0 || is_border(text[span.begin - 1])) &&
           (span.end == text.size() || is_border(text[span.end]));
  }

  // Signs between values (41 & 52) do not end them.
  std::size_t first_of_trailing_values(const std::vector<Word>& words) const {
    std::size_t first = words.size();
    for (std::size_t i = words.size(); i-- > 0;) {
      if (words[i].value)
        first = i;
      else if (!document_.letters.within(words[i].span).letters.empty())
        break;
    }
    return first;
  }

  Symbol& add(Span span, SymbolKind kind) {
    Symbol symbol;
    symbol.kind = kind;
    symbol.span = span;
    symbol.piece = piece_;
    symbol.line = document_.pieces[piece_].line;
    symbols_.all.push_back(symbol);
    return symbols_.all.back();
  }

  void add_value(Span span, const text::WordValue& value) {
    Symbol& symbol = add(span, SymbolKind::value);
    symbol.value = value;
    symbol.amount = text::read_value(characters(span), true);
  }

  void add_letters(Span span) {
    const text::LettersView folded = document_.letters.within(span);
    for (std::size_t i = 0; i < folded.letters.size(); ++i) {
      add(folded.places[i], SymbolKind::letter).letter = folded.letters[i];
    }
  }

  const document::Document& document_;
  const Span region_;
  Words words_;
  Symbols symbols_;
  std::uint32_t piece_ = 0;
};

}  // namespace

void collect_letters(Symbols& symbols) {
  symbols.letters.clear();
  symbols.places.clear();
  for (std::uint32_t i = 0; i < symbols.all.size(); ++i) {
    if (symbols.all[i].kind != SymbolKind::letter) continue;
    symbols.letters.push_back(symbols.all[i].letter);
    symbols.places.push_back(i);
  }
}

Symbols read_symbols(const document::Document& document, Span region) {
  return SymbolReader(document, region).read();
}

}  // namespace xxgk::tables
