#include "check/rules.h"

namespace xxgk::checking {

const std::vector<Rule>& all_rules() {
  static const std::vector<Rule> rules{check_input,       check_structure,       check_outline,
                                       check_content,     check_forms,           check_labels,
                                       check_shape,       check_applications,    check_disputes,
                                       check_values,      check_wording,         check_plausibility,
                                       check_dates,       check_narrative,       check_prose_sums,
                                       check_prose_rates, check_processing_fees, check_references_and_counts};
  return rules;
}

}  // namespace xxgk::checking
