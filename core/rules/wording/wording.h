// What checks the rules on wording (Q). A function may check several that need the same.
#pragma once

#include "facts/facts.h"
#include "rules/judgements.h"

namespace xxgk::rules {

void check_spelling(const facts::Facts& facts, Judgements& judgements);
void check_repetitions(const facts::Facts& facts, Judgements& judgements);
void check_leftovers(const facts::Facts& facts, Judgements& judgements);
void check_punctuation(const facts::Facts& facts, Judgements& judgements);
void check_scope(const facts::Facts& facts, Judgements& judgements);
void check_privacy(const facts::Facts& facts, Judgements& judgements);
void check_substance(const facts::Facts& facts, Judgements& judgements);
void check_lines(const facts::Facts& facts, Judgements& judgements);
void check_pairs(const facts::Facts& facts, Judgements& judgements);

}  // namespace xxgk::rules
