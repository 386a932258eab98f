// The rules: a function for each file of them. Each adds its findings and says what it checked.
#pragma once

#include <vector>

#include "facts/context.h"

namespace xxgk::rules {

using Rule = void (*)(facts::Context&);

// In the order they run.
const std::vector<Rule>& all_rules();

void check_input(facts::Context& context);                  // I-04 of a table, I-05
void check_structure(facts::Context& context);              // S-01, S-03, S-24
void check_headings(facts::Context& context);               // S-02, S-04
void check_title(facts::Context& context);                  // S-05
void check_introduction(facts::Context& context);           // S-06
void check_numbering(facts::Context& context);              // S-07, Q-07
void check_overview(facts::Context& context);               // S-08, S-09, S-22
void check_forms(facts::Context& context);                  // S-10, T3-13
void check_citations(facts::Context& context);              // S-11, Q-10
void check_presence(facts::Context& context);               // S-13
void check_labels(facts::Context& context);                 // S-12
void check_table_places(facts::Context& context);           // S-14, S-16, S-17, S-23
void check_shape(facts::Context& context);                  // S-15, T4-07
void check_closing(facts::Context& context);                // S-18 to S-20
void check_applications(facts::Context& context);           // T3-01 to T3-04
void check_disputes(facts::Context& context);               // T4-01, T4-02
void check_empty_cells(facts::Context& context);            // V-01, V-02
void check_values(facts::Context& context);                 // V-03 to V-05, V-07
void check_disclosure(facts::Context& context);             // T2-01 to T2-10 but for T2-06
void check_document_list(facts::Context& context);          // T2-11
void check_fees(facts::Context& context);                   // S-21, T2-06, T3-08, T3-09, V-06
void check_shares(facts::Context& context);                 // T3-11, T3-12
void check_case_figures(facts::Context& context);           // T4-03, T4-05, T4-06
void check_signature(facts::Context& context);              // D-03 to D-05, D-07
void check_dates(facts::Context& context);                  // D-02, D-06, Q-03
void check_years(facts::Context& context);                  // D-01, Q-01, Q-02
void check_spelling(facts::Context& context);
void check_repetitions(facts::Context& context);
void check_leftovers(facts::Context& context);
void check_punctuation(facts::Context& context);
void check_scope(facts::Context& context);
void check_privacy(facts::Context& context);
void check_substance(facts::Context& context);
void check_lines(facts::Context& context);
void check_pairs(facts::Context& context);
void check_narrative(facts::Context& context);              // N but for those below
void check_prose_sums(facts::Context& context);             // N-20, N-24, N-25
void check_prose_rates(facts::Context& context);            // N-21, N-22
void check_processing_fees(facts::Context& context);        // N-29, N-34, N-24 of fees
void check_references_and_counts(facts::Context& context);  // N-37, N-38

}  // namespace xxgk::rules
