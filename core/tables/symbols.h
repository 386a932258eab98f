// The observed side of the alignment: the pieces of a part of the document as letters and values in reading
// order. Words that are values become one symbol each; of everything else only the letters that identify a
// label remain (text/fold.h), one symbol each.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "document/document.h"
#include "tables/spotting.h"
#include "text/number.h"
#include "xxgk/xxgk.h"

namespace xxgk::tables {

enum class SymbolKind : std::uint8_t { letter, value, blank, possible_blank };

// Whether a letter may belong to a label of the form. Some labels may come to stand between another and its
// values when a layout is torn (loose): those of groups beside the rows, the headers of a block. The headers of
// the whole table and the words between blocks do not (firm), nor do the labels of other rows.
enum class Cover : std::uint8_t { none, loose, firm, row };

struct Symbol {
  SymbolKind kind = SymbolKind::letter;
  char16_t letter = 0;
  Cover cover = Cover::none;
  bool row_end = false;   // the source shows that a row ends with this symbol
  bool in_prose = false;  // a value whose piece also holds words that are no label
  std::uint32_t line = 0;
  std::uint32_t piece = 0;
  Span span;
  text::WordValue value;   // as a count
  text::WordValue amount;  // as an amount in 万元
};

struct Symbols {
  std::vector<Symbol> all;
  std::u16string letters;             // the letters alone, in order
  std::vector<std::uint32_t> places;  // of each letter, its index in `all`
  LabelIndex labels;                  // where those of the table's forms may stand among the letters
  std::vector<Span> page_numbers;     // numbers of pages that stood inside labels, taken out of `all`
};

// Those of a region without the labels, which are not known yet.
Symbols read_symbols(const document::Document& document, Span region);

void collect_letters(Symbols& symbols);  // `letters` and `places` out of `all`

}  // namespace xxgk::tables
