// What checks the rules on dates (D). A function may check several that need the same.
#pragma once

#include "facts/facts.h"
#include "rules/judgements.h"

namespace xxgk::rules {

void check_signature(const facts::Facts& facts, Judgements& judgements);  // D-03, D-04, D-05, D-07
void check_dates(const facts::Facts& facts, Judgements& judgements);      // D-02, D-06, Q-03
void check_years(const facts::Facts& facts, Judgements& judgements);      // D-01, Q-01, Q-02

}  // namespace xxgk::rules
