// Exact arithmetic on the numbers of a report.
//
//     to_string(add({15, 1}, {5, 1})) == "2";    // 1.5 + 0.5
//
// Sums are exact to 18 digits, far beyond any report; what lies beyond (10^14 plus 10^-9) is cut off.
// add and subtract normalise their result.
#pragma once

#include <string>

#include "xxgk/xxgk.h"

namespace xxgk::text {

Decimal normalised(Decimal value);  // without trailing zeros after the point
Decimal add(Decimal a, Decimal b);
Decimal subtract(Decimal a, Decimal b);
Decimal negate(Decimal value);
int compare(Decimal a, Decimal b);  // -1, 0 or 1
bool is_integer(Decimal value);
std::string to_string(Decimal value);  // "-0.25", "12"

}  // namespace xxgk::text
