// The rules on the text against the tables (N).
#include "rules/registry/data.h"

namespace xxgk::rules {

std::vector<RuleInfo> narrative_rules() {
  return {
      {"N-01", "N", kError, true, basis::accuracy()},   {"N-02", "N", kError, true, basis::accuracy()},
      {"N-03", "N", kError, true, basis::accuracy()},   {"N-04", "N", kError, true, basis::accuracy()},
      {"N-05", "N", kError, true, basis::accuracy()},   {"N-06", "N", kError, true, basis::accuracy()},
      {"N-07", "N", kWarning, true, basis::accuracy()}, {"N-08", "N", kWarning, true, basis::accuracy()},
      {"N-09", "N", kError, true, basis::accuracy()},   {"N-10", "N", kError, true, basis::accuracy()},
      {"N-11", "N", kWarning, true, basis::accuracy()}, {"N-12", "N", kWarning, true, basis::accuracy()},
      {"N-20", "N", kError, true, basis::accuracy()},   {"N-21", "N", kWarning, true, basis::accuracy()},
      {"N-22", "N", kWarning, true, basis::accuracy()}, {"N-23", "N", kWarning, true, basis::accuracy()},
      {"N-24", "N", kError, true, basis::accuracy()},   {"N-25", "N", kWarning, true, basis::accuracy()},
      {"N-26", "N", kError, true, basis::accuracy()},   {"N-27", "N", kWarning, true, basis::accuracy()},
      {"N-28", "N", kWarning, true, basis::accuracy()}, {"N-29", "N", kWarning, true, basis::accuracy()},
      {"N-30", "N", kError, true, basis::accuracy()},   {"N-31", "N", kError, true, basis::accuracy()},
      {"N-32", "N", kError, true, basis::accuracy()},   {"N-33", "N", kWarning, true, basis::accuracy()},
      {"N-34", "N", kError, true, basis::accuracy()},   {"N-35", "N", kError, true, basis::accuracy()},
      {"N-37", "N", kHint, true, basis::accuracy()},    {"N-38", "N", kHint, true, basis::accuracy()},
  };
}

}  // namespace xxgk::rules
