// Names of bodies that are said to have done something in the report's year, for Q-12.
#pragma once

#include <string_view>

#include "facts/facts.h"
#include "rules/judgements.h"

namespace xxgk::rules {

// Another township's name, or the own one with a slip of the pen, where a statement begins with who did something.
void check_acting_units(const facts::Facts& facts, Judgements& judgements, std::u16string_view unit);

}  // namespace xxgk::rules
