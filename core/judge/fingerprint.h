// What a finding is known by when it is accepted: made of its rule, cells and values, not of its place, so that
// it survives edits elsewhere in the text.
//
// A finding about no cell is known by the words before it in its line as well: where the same slip stands in two
// places, accepting one does not accept the other, even when the first is put right. Findings that are alike in all of this
// are told apart by their order among themselves.
#pragma once

#include <vector>

#include "rules/judgements.h"

namespace xxgk::judge {

// Sets `fingerprint` of all findings of a report, which stand in the order of its text.
void set_fingerprints(const Report& report, std::vector<rules::Judgement>& findings);

}  // namespace xxgk::judge
