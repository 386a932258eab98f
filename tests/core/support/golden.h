// A report as a person reviews it: what was read, then the text line by line with each finding under the line
// it points at.
//
//       29| 一、本年新收政府信息公开申请数量	98	67	5	0	31	55	247
//     >>    29:18 error T3-01 …
#pragma once

#include <string>

#include "xxgk/xxgk.h"

namespace xxgk::testing {

std::string annotated(const Report& report);

}  // namespace xxgk::testing
