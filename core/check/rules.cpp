#include "check/rules.h"

namespace xxgk::checking {

const std::vector<Rule>& all_rules() {
  static const std::vector<Rule> rules{check_input, check_applications, check_disputes};
  return rules;
}

}  // namespace xxgk::checking
