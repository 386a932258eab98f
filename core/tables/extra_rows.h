// Rows that stand in the table and that the form does not have: a subtotal beside the words of a group, a line of
// sums somebody added, the rows of a table pasted twice. Their values are no cell's and make none doubtful.
//
// A row is extra where its values fill a row, the row before it has all of its own, and no row of the form is
// missing there that it could be.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "form/form.h"
#include "tables/alignment.h"
#include "tables/row_parts.h"
#include "tables/symbols.h"

namespace xxgk::tables {

struct ExtraRow {
  std::uint32_t words = 0;  // symbols: where its words begin, where its values begin and end
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  bool repeated = false;  // its words are a label of the form
};

std::vector<ExtraRow> find_extra_rows(const Symbols& symbols, const form::TableForm& form,
                                      const std::vector<RowPart>& parts);

int count_extra_values(const Symbols& symbols, const std::vector<ExtraRow>& rows, std::uint32_t begin,
                       std::uint32_t end);
bool is_in_extra_row(const std::vector<ExtraRow>& rows, std::uint32_t symbol);

}  // namespace xxgk::tables
