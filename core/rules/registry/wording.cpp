// The rules on dates and wording (D, Q).
#include "rules/registry/data.h"

namespace xxgk::rules {

std::vector<RuleInfo> wording_rules() {
  return {
      {"D-01", "D", kError, true, basis::form()},
      {"D-02", "D", kError, true, basis::none()},
      {"D-03", "D", kWarning, true, {{kRegulations, "第四十九条"}}},
      {"D-04", "D", kWarning, true, basis::none()},
      {"D-05", "D", kWarning, true, basis::none()},
      {"D-06", "D", kError, true, basis::none()},

      {"D-07", "D", kWarning, true, basis::none()},
      {"Q-01", "Q", kWarning, true, basis::accuracy()},
      {"Q-02", "Q", kWarning, true, basis::accuracy()},
      {"Q-03", "Q", kWarning, true, basis::accuracy()},
      {"Q-04", "Q", kHint, true, basis::none()},
      {"Q-05", "Q", kWarning, true, basis::accuracy()},
      {"Q-06", "Q", kError, true, basis::accuracy()},
      {"Q-07", "Q", kWarning, true, basis::none()},
      {"Q-08", "Q", kWarning, true, basis::none()},
      {"Q-09", "Q", kHint, true, basis::none()},
      {"Q-10", "Q", kWarning, true, {{kRegulations, ""}}},
      {"Q-11", "Q", kHint, true, basis::none()},
      {"Q-12", "Q", kWarning, true, basis::accuracy()},
      {"Q-13", "Q", kWarning, true, {{kRegulations, "第十五条"}}},
      {"Q-14", "Q", kHint, true, basis::accuracy()},
      {"Q-15", "Q", kHint, true, basis::none()},
      {"Q-16", "Q", kHint, true, basis::none()},
      {"Q-17", "Q", kHint, true, basis::none()},
      {"Q-18", "Q", kWarning, true, basis::accuracy()},
  };
}

}  // namespace xxgk::rules
