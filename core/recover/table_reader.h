// Reads one table out of its part of the document: lays both forms over it, keeps the better one, and turns
// the alignment into cells.
#pragma once

#include <optional>
#include <vector>

#include "document/document.h"
#include "form/form.h"
#include "recover/recovery.h"

namespace xxgk::recover {

struct TableReading {
  Table table;
  bool oversized = false;  // and therefore not read
  std::vector<LabelReading> labels;
  std::vector<Misfit> misfits;
};

// `likely` is the form to take where nothing read tells the two apart.
TableReading read_table(const document::Document& document, Span region, TableId id, FormVersion likely);

// The table as the form has it, with nothing found.
Table missing_table(const form::Table& form);

}  // namespace xxgk::recover
