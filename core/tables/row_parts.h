// Which stretch of the symbols belongs to each row of the form: from behind its label to the next label found.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "form/form.h"
#include "tables/alignment.h"
#include "tables/symbols.h"

namespace xxgk::tables {

struct RowPart {
  std::optional<LabelSpot> label;
  bool named = false;       // by its own label, or as the only row of a group that was found
  std::uint32_t begin = 0;  // symbols; of a row that is not named only the end counts
  std::uint32_t end = 0;
};

// One for every row; rows not found share the part of the one before.
std::vector<RowPart> row_parts(const Symbols& symbols, const form::TableForm& form,
                               const Alignment& alignment);

// The last of the rows that share the part of `row`.
std::size_t last_of_part(const std::vector<RowPart>& parts, std::size_t row);

int count_values(const Symbols& symbols, std::uint32_t begin, std::uint32_t end);
int count_cells(const Symbols& symbols, std::uint32_t begin, std::uint32_t end);  // with empty ones
int count_places(const form::TableForm& form, std::size_t first_row, std::size_t last_row);

}  // namespace xxgk::tables
