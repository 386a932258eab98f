// What checks the rules on structure (S). A function may check several that need the same.
#pragma once

#include "facts/facts.h"
#include "rules/judgements.h"

namespace xxgk::rules {

void check_structure(const facts::Facts& facts, Judgements& judgements);     // S-01, S-03, S-24
void check_headings(const facts::Facts& facts, Judgements& judgements);      // S-02, S-04
void check_title(const facts::Facts& facts, Judgements& judgements);         // S-05
void check_introduction(const facts::Facts& facts, Judgements& judgements);  // S-06
void check_numbering(const facts::Facts& facts, Judgements& judgements);     // S-07, Q-07
void check_overview(const facts::Facts& facts, Judgements& judgements);      // S-08, S-09, S-22
void check_forms(const facts::Facts& facts, Judgements& judgements);         // S-10, T3-13
void check_citations(const facts::Facts& facts, Judgements& judgements);     // S-11, Q-10
void check_presence(const facts::Facts& facts, Judgements& judgements);      // S-13
void check_labels(const facts::Facts& facts, Judgements& judgements);        // S-12
void check_table_places(const facts::Facts& facts, Judgements& judgements);  // S-14, S-16, S-17, S-23
void check_shape(const facts::Facts& facts, Judgements& judgements);         // S-15, T4-07
void check_closing(const facts::Facts& facts, Judgements& judgements);       // S-18, S-19, S-20

}  // namespace xxgk::rules
