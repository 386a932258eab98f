// Structured input as one text: every line of prose and every row of a table as a line, with tabs between a
// row's cells.
//
//     二、主动公开政府信息情况
//     规章<tab>3<tab>5<tab>74
//
// Merged cells give one field where they begin and none elsewhere; a blank cell is an empty field; rows of one or
// two cells without any text are left out. A table used for layout is a sequence of blocks. Where every cell
// stands in its table's grid goes with the text.
#pragma once

#include <functional>
#include <vector>

#include "document/document.h"
#include "document/flow.h"

namespace xxgk::document {

// `origin_of` says where a source stood that the reader gave; the span and offset are filled in here.
using OriginOf = std::function<Origin(std::uint32_t source)>;

Rendered render(const std::vector<FlowBlock>& blocks, const OriginOf& origin_of = {});

}  // namespace xxgk::document
