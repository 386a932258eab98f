// The bare number of a page that came to stand inside a label, where the label was broken over two pages:
//
//     1.申请人无正当理由
//     3
//     逾期不补正、行政机关不再处理其政府信息公开申请   0 0 0 0 0 0 0
#pragma once

#include "form/form.h"
#include "recover/symbols.h"

namespace xxgk::recover {

// Takes such numbers out of the symbols. A number is one only where it cannot be a cell's: alone on its line, with
// the rest of a label on either side, and where the row has all its values without it.
void drop_page_numbers(Symbols& symbols, const form::Table& form);

}  // namespace xxgk::recover
