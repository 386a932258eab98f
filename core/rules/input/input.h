// What checks the rules on the input itself (I). A function may check several that need the same.
#pragma once

#include "facts/facts.h"
#include "rules/judgements.h"

namespace xxgk::rules {

void check_input(const facts::Facts& facts, Judgements& judgements);  // I-04 of a table, I-05, I-06 of a part

}  // namespace xxgk::rules
