// A label that is written otherwise than in the form: S-12, said by the rule on wording and, of labels found
// only by a second look, by the rule on missing ones.
#pragma once

#include "facts/facts.h"
#include "rules/judgements.h"

namespace xxgk::rules {

Judgement& add_label_finding(Judgements& judgements, std::string_view variant, Severity severity,
                             const tables::LabelReading& label);

// The corner of section 三, which S-16 is about.
bool is_sums_note(const tables::LabelReading& label);

}  // namespace xxgk::rules
