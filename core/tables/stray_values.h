// Numbers that stand among the values of a table and are none of its cells': that of a page inside a label that was
// broken over two pages, and a subtotal that somebody wrote beside the words of a group.
//
//     1.申请人无正当理由                       （三）不予公开   3   1.属于国家秘密   0 0 0 0 0 0 0
//     3
//     逾期不补正、行政机关不再处理 …   0 0 0 0 0 0 0
//
// Each is taken out of the symbols, and only where it cannot be a cell's: the labels around it stand there letter by
// letter, and the rows beside it have all their values without it.
#pragma once

#include <vector>

#include "form/form.h"
#include "tables/recovery.h"
#include "tables/symbols.h"

namespace xxgk::tables {

void drop_page_numbers(Symbols& symbols, const form::TableForm& form);
std::vector<Subtotal> take_subtotals(Symbols& symbols, const form::TableForm& form);

}  // namespace xxgk::tables
