#include "rules/rules.h"

namespace xxgk::rules {

const std::vector<Rule>& all_rules() {
  static const std::vector<Rule> rules{{check_input},
                                       {check_structure},
                                       {check_headings},
                                       {check_title},
                                       {check_introduction},
                                       {check_numbering},
                                       {check_overview},
                                       {check_forms},
                                       {check_citations},
                                       {check_presence},
                                       {check_labels},
                                       {check_table_places},
                                       {check_shape},
                                       {check_closing},
                                       {check_applications, Stage::sums},
                                       {check_disputes, Stage::sums},
                                       {check_empty_cells},
                                       {check_values},
                                       {check_disclosure},
                                       {check_document_list},
                                       {check_fees},
                                       {check_shares},
                                       {check_case_figures},
                                       {check_signature},
                                       {check_dates},
                                       {check_years},
                                       {check_spelling},
                                       {check_repetitions},
                                       {check_leftovers},
                                       {check_punctuation},
                                       {check_scope},
                                       {check_privacy},
                                       {check_substance},
                                       {check_lines},
                                       {check_pairs},
                                       {check_narrative, Stage::sentences},
                                       {check_processing_fees, Stage::sentences},
                                       {check_prose_sums, Stage::sentences},
                                       {check_prose_rates, Stage::sentences},
                                       {check_references_and_counts}};
  return rules;
}

}  // namespace xxgk::rules
