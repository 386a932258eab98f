// Telephone numbers with a figure too many or too few behind their code, for Q-03.
#pragma once

#include "facts/facts.h"
#include "rules/judgements.h"

namespace xxgk::rules {

// How many there are.
int check_telephones(const facts::Facts& facts, Judgements& judgements);

}  // namespace xxgk::rules
