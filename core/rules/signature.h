// What stands under a report: the unit that signs it and the date.
//
//     托里县库普乡人民政府
//     2022年1月20日
#pragma once

#include <optional>

#include "prose/dates.h"
#include "rules/occurrences.h"

namespace xxgk::rules {

struct Signature {
  prose::Occurrence date_place;  // the whole date as written
  prose::Date date;
  bool plain = false;                     // written like 2022年1月20日
  std::optional<prose::Occurrence> unit;  // on the line before the date, or before it on the same line
};

// At the end of section 六; none where the last dated line is not one of signatures.
std::optional<Signature> find_signature(const facts::Facts& facts);

}  // namespace xxgk::rules
