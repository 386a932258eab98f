// The runs of rows for which the document has more or fewer values than the form has places.
#pragma once

#include <vector>

#include "form/form.h"
#include "tables/alignment.h"
#include "tables/extra_rows.h"
#include "tables/recovery.h"
#include "tables/row_parts.h"
#include "tables/symbols.h"

namespace xxgk::tables {

// `table` as it was read with that alignment, these parts and extra rows; its form is one of the forms.
std::vector<Misfit> find_misfits(const Symbols& symbols, const form::Forms& forms, const Alignment& alignment,
                                 const std::vector<RowPart>& parts, const std::vector<ExtraRow>& extra,
                                 const Table& table);

}  // namespace xxgk::tables
