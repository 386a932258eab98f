// What a finding is known by when it is accepted: made of its rule, cells and values, not of its place, so that
// it survives edits elsewhere in the text.
//
// Findings of one report that are alike in all of these (two identical sentences) are told apart by their order
// among themselves: accepting the first does not hide the second.
#pragma once

#include <vector>

#include "xxgk/xxgk.h"

namespace xxgk::checking {

// Sets `fingerprint` of all findings of a report, which stand in the order of the text.
void set_fingerprints(std::vector<Finding>& findings);

}  // namespace xxgk::checking
