// What checks the rules on the tables (V, T2, T3, T4). A function may check several that need the same.
#pragma once

#include "facts/facts.h"
#include "rules/judgements.h"

namespace xxgk::rules {

void check_applications(const facts::Facts& facts, Judgements& judgements);  // T3-01, T3-02, T3-03, T3-04
void check_disputes(const facts::Facts& facts, Judgements& judgements);      // T4-01, T4-02
void check_empty_cells(const facts::Facts& facts, Judgements& judgements);   // V-01, V-02
void check_values(const facts::Facts& facts, Judgements& judgements);        // V-03, V-04, V-05, V-07
void check_disclosure(const facts::Facts& facts,
                      Judgements& judgements);  // T2-01, T2-04, T2-07, T2-08, T2-09, T2-10
void check_document_list(const facts::Facts& facts, Judgements& judgements);  // T2-11
void check_fees(const facts::Facts& facts, Judgements& judgements);    // S-21, T2-06, T3-08, T3-09, V-06
void check_shares(const facts::Facts& facts, Judgements& judgements);  // T3-11, T3-12
void check_case_figures(const facts::Facts& facts, Judgements& judgements);  // T4-03, T4-05, T4-06

}  // namespace xxgk::rules
