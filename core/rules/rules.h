// The rules: a function for each file of them. Each adds its findings and says what it checked.
#pragma once

#include <vector>

#include "facts/facts.h"
#include "rules/judgements.h"

namespace xxgk::rules {

// What the findings of a stage settle is taken for granted by the next.
enum class Stage { sums, cells, sentences };

struct Rule {
  void (*check)(const facts::Facts&, Judgements&);
  Stage stage = Stage::cells;
};

// In the order in which their findings at one place are told; within a stage they may run in any.
const std::vector<Rule>& all_rules();

void check_input(const facts::Facts& facts, Judgements& judgements);          // I-04 of a table, I-05
void check_structure(const facts::Facts& facts, Judgements& judgements);      // S-01, S-03, S-24
void check_headings(const facts::Facts& facts, Judgements& judgements);       // S-02, S-04
void check_title(const facts::Facts& facts, Judgements& judgements);          // S-05
void check_introduction(const facts::Facts& facts, Judgements& judgements);   // S-06
void check_numbering(const facts::Facts& facts, Judgements& judgements);      // S-07, Q-07
void check_overview(const facts::Facts& facts, Judgements& judgements);       // S-08, S-09, S-22
void check_forms(const facts::Facts& facts, Judgements& judgements);          // S-10, T3-13
void check_citations(const facts::Facts& facts, Judgements& judgements);      // S-11, Q-10
void check_presence(const facts::Facts& facts, Judgements& judgements);       // S-13
void check_labels(const facts::Facts& facts, Judgements& judgements);         // S-12
void check_table_places(const facts::Facts& facts, Judgements& judgements);   // S-14, S-16, S-17, S-23
void check_shape(const facts::Facts& facts, Judgements& judgements);          // S-15, T4-07
void check_closing(const facts::Facts& facts, Judgements& judgements);        // S-18 to S-20
void check_applications(const facts::Facts& facts, Judgements& judgements);   // T3-01 to T3-04
void check_disputes(const facts::Facts& facts, Judgements& judgements);       // T4-01, T4-02
void check_empty_cells(const facts::Facts& facts, Judgements& judgements);    // V-01, V-02
void check_values(const facts::Facts& facts, Judgements& judgements);         // V-03 to V-05, V-07
void check_disclosure(const facts::Facts& facts, Judgements& judgements);     // T2-01 to T2-10 but for T2-06
void check_document_list(const facts::Facts& facts, Judgements& judgements);  // T2-11
void check_fees(const facts::Facts& facts, Judgements& judgements);    // S-21, T2-06, T3-08, T3-09, V-06
void check_shares(const facts::Facts& facts, Judgements& judgements);  // T3-11, T3-12
void check_case_figures(const facts::Facts& facts, Judgements& judgements);     // T4-03, T4-05, T4-06
void check_signature(const facts::Facts& facts, Judgements& judgements);        // D-03 to D-05, D-07
void check_dates(const facts::Facts& facts, Judgements& judgements);            // D-02, D-06, Q-03
void check_years(const facts::Facts& facts, Judgements& judgements);            // D-01, Q-01, Q-02
void check_spelling(const facts::Facts& facts, Judgements& judgements);
void check_repetitions(const facts::Facts& facts, Judgements& judgements);
void check_leftovers(const facts::Facts& facts, Judgements& judgements);
void check_punctuation(const facts::Facts& facts, Judgements& judgements);
void check_scope(const facts::Facts& facts, Judgements& judgements);
void check_privacy(const facts::Facts& facts, Judgements& judgements);
void check_substance(const facts::Facts& facts, Judgements& judgements);
void check_lines(const facts::Facts& facts, Judgements& judgements);
void check_pairs(const facts::Facts& facts, Judgements& judgements);
void check_narrative(const facts::Facts& facts, Judgements& judgements);        // N but for those below
void check_prose_sums(const facts::Facts& facts, Judgements& judgements);       // N-20, N-24, N-25
void check_prose_rates(const facts::Facts& facts, Judgements& judgements);      // N-21, N-22
void check_processing_fees(const facts::Facts& facts, Judgements& judgements);  // N-29, N-34, N-24 of fees
void check_references_and_counts(const facts::Facts& facts, Judgements& judgements);  // N-37, N-38

}  // namespace xxgk::rules
