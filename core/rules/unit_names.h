// Whether two names are of the same unit, and whether it had another one before.
#pragma once

#include <string_view>

#include "facts/facts.h"

namespace xxgk::rules {

// "库普乡人民政府" and "托里县库普乡", "县发改委" and "某县发展和改革委员会" may be the same: the letters of the shorter
// name, without what a government adds to its place's name, stand in the longer in that order.
bool may_be_same_unit(std::u16string_view a, std::u16string_view b);

// One character of the unit's full name is missing, doubled or another one: 青镇人民政府, 青禾禾镇人民政府. No short form, which
// leaves out such words as 县 and 和.
bool is_slip_of(std::u16string_view name, std::u16string_view unit);

// The report says that its unit got another name, so that the former one may rightly stand in it.
bool tells_of_renaming(const facts::Facts& facts);

}  // namespace xxgk::rules
