// What was written where the form has a label: the words of rows and groups as the alignment found them, and
// those above the columns. Evidence for the rules on labels.
#pragma once

#include <string>
#include <vector>

#include "form/form.h"
#include "tables/alignment.h"
#include "tables/recovery.h"
#include "tables/symbols.h"
#include "tables/vocabulary.h"

namespace xxgk::tables {

// The characters from the first to the last letter of a label with the brackets and quotation marks that
// enclose them; `read` is without white space, cell borders, footers of pages
// and values that the label is wrapped around.
struct Written {
  Span span;
  std::u16string read;
};
Written written(const std::u16string& text, const Symbols& symbols, const LabelSpot& occurrence);

std::vector<LabelReading> read_labels(const std::u16string& text, const Symbols& symbols,
                                      const form::TableForm& table, const Alignment& alignment,
                                      const Vocabulary& vocabulary);

}  // namespace xxgk::tables
