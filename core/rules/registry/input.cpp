// The rules on the input itself (I).
#include "rules/registry/data.h"

namespace xxgk::rules {

std::vector<RuleInfo> input_rules() {
  return {
      {"I-01", "I", kError, true, basis::none()},   {"I-02", "I", kError, true, basis::none()},
      {"I-03", "I", kError, true, basis::none()},   {"I-04", "I", kError, true, basis::none()},
      {"I-05", "I", kWarning, true, basis::none()}, {"I-06", "I", kError, true, basis::none()},
      {"I-07", "I", kError, true, basis::none()},   {"I-08", "I", kError, true, basis::none()},
      {"I-09", "I", kWarning, true, basis::none()}, {"I-11", "I", kError, true, basis::none()},
  };
}

}  // namespace xxgk::rules
