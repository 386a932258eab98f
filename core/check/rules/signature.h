// What stands under a report: the unit that signs it and the date.
//
//     托里县库普乡人民政府
//     2022年1月20日
#pragma once

#include <optional>

#include "check/prose/dates.h"
#include "check/rules/occurrences.h"

namespace xxgk::checking {

struct Signature {
  Occurrence date_place;  // the whole date as written
  Date date;
  bool plain = false;              // written like 2022年1月20日
  std::optional<Occurrence> unit;  // on the line before the date, or before it on the same line
};

// At the end of section 六; none where the last dated line is not one of signatures.
std::optional<Signature> find_signature(const Context& context);

}  // namespace xxgk::checking
