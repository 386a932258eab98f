// The cells of a table out of an alignment of its symbols with the form.
//
// A cell has a value where all readings of its place agree. Values that are not their row's, since the columns
// have been torn apart or labels were lost, are withdrawn: their cells are ambiguous.
#pragma once

#include <string>
#include <vector>

#include "form/form.h"
#include "tables/alignment.h"
#include "tables/extra_rows.h"
#include "tables/row_parts.h"
#include "tables/symbols.h"

namespace xxgk::tables {

// Everything of a table but its state. `parts` and `extra` are those of the alignment.
Table read_cells(const std::u16string& text, const Symbols& symbols, const form::Form& form, TableId id,
                 const Alignment& alignment, const std::vector<RowPart>& parts,
                 const std::vector<ExtraRow>& extra);

}  // namespace xxgk::tables
