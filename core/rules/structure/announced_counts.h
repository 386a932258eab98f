// Points that are announced by their number and then listed (以下三方面：一是…): how many there are, for Q-07.
#pragma once

#include "facts/facts.h"
#include "rules/judgements.h"

namespace xxgk::rules {

// How many announcements were compared with their lists.
int check_announced_counts(const facts::Facts& facts, Judgements& judgements);

}  // namespace xxgk::rules
