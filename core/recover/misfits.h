// The runs of rows for which the document has more or fewer values than the form has places.
#pragma once

#include <vector>

#include "form/form.h"
#include "recover/alignment.h"
#include "recover/recovery.h"
#include "recover/row_parts.h"
#include "recover/symbols.h"

namespace xxgk::recover {

// `table` as it was read with that alignment and these parts.
std::vector<Misfit> find_misfits(const Symbols& symbols, const form::Table& form, const Alignment& alignment,
                                 const std::vector<RowPart>& parts, const Table& table);

}  // namespace xxgk::recover
