// The rule families: a function each, a file a family. Each adds its findings and says what it checked.
#pragma once

#include <vector>

#include "check/context.h"

namespace xxgk::checking {

using Rule = void (*)(Context&);

// In the order they run.
const std::vector<Rule>& all_rules();

void check_input(Context& context);                  // I-04 of a table, I-05
void check_applications(Context& context);           // T3-01 to T3-04
void check_disputes(Context& context);               // T4-01, T4-02
void check_values(Context& context);                 // V
void check_wording(Context& context);                // Q
void check_plausibility(Context& context);           // T2, T4-03, T4-05, V-06
void check_dates(Context& context);                  // D
void check_narrative(Context& context);              // N but for those below
void check_prose_sums(Context& context);             // N-20, N-24, N-25
void check_prose_rates(Context& context);            // N-21, N-22
void check_processing_fees(Context& context);        // N-29, N-34
void check_references_and_counts(Context& context);  // N-37, N-38
void check_structure(Context& context);              // S-01
void check_outline(Context& context);                // S-02, S-04 to S-06
void check_content(Context& context);                // S-07 to S-24 but for those below
void check_forms(Context& context);                  // S-10, T3-13
void check_labels(Context& context);                 // S-12, S-13
void check_shape(Context& context);                  // S-15

}  // namespace xxgk::checking
