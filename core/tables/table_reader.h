// Reads one table out of its part of the document: its symbols, the form that fits them, then its cells, labels
// and misfits.
#pragma once

#include <optional>
#include <vector>

#include "document/document.h"
#include "form/form.h"
#include "tables/recovery.h"
#include "tables/vocabulary.h"

namespace xxgk::tables {

struct TableReading {
  Table table;
  bool oversized = false;  // and therefore not read
  std::vector<LabelReading> labels;
  std::vector<Misfit> misfits;
  std::vector<Subtotal> subtotals;
  std::vector<AddedRow> added_rows;
};

// `likely` is the one of the forms to take where nothing read tells them apart.
TableReading read_table(const document::Document& document, Span region, TableId id,
                        const Vocabularies& vocabularies, const form::Form& likely);

}  // namespace xxgk::tables
