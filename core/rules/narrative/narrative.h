// What checks the rules on the text against the tables (N). A function may check several that need the same.
#pragma once

#include "facts/facts.h"
#include "rules/judgements.h"

namespace xxgk::rules {

void check_narrative(const facts::Facts& facts, Judgements& judgements);              // N but for those below
void check_prose_sums(const facts::Facts& facts, Judgements& judgements);             // N-20, N-24, N-25
void check_prose_shares(const facts::Facts& facts, Judgements& judgements);           // N-21
void check_growths(const facts::Facts& facts, Judgements& judgements);                // N-22
void check_processing_fees(const facts::Facts& facts, Judgements& judgements);        // N-29, N-34
void check_references_and_counts(const facts::Facts& facts, Judgements& judgements);  // N-37, N-38

}  // namespace xxgk::rules
