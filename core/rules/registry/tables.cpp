// The rules on the tables (V, T2, T3, T4).
#include "rules/registry/data.h"

namespace xxgk::rules {

std::vector<RuleInfo> tables_rules() {
  return {
      {"V-01", "V", kError, true, basis::none()},
      {"V-02", "V", kWarning, true, basis::none()},
      {"V-03", "V", kError, true, basis::none()},
      {"V-04", "V", kError, true, basis::none()},
      {"V-05", "V", kWarning, true, basis::forms()},
      {"V-06", "V", kWarning, true, basis::forms()},
      {"V-07", "V", kError, true, basis::none()},

      {"T2-01", "T2", kWarning, true, basis::none()},
      {"T2-04", "T2", kWarning, true, {{"《中华人民共和国立法法》", "第九十一条、第九十三条"}}},
      {"T2-06", "T2", kWarning, true, basis::none()},
      {"T2-07", "T2", kHint, false, basis::none()},
      {"T2-08", "T2", kWarning, true, basis::none()},
      {"T2-09", "T2", kError, true, basis::none()},
      {"T2-10", "T2", kWarning, true, basis::none()},

      {"T2-11", "T2", kWarning, true, basis::none()},
      {"T3-01", "T3", kError, true, basis::forms()},
      {"T3-02", "T3", kError, true, basis::forms()},
      {"T3-03", "T3", kError, true, basis::sums_note()},
      {"T3-04", "T3", kError, true, basis::forms()},
      {"T3-08", "T3", kWarning, true, {{kRegulations, "第四十二条"}, {kFees, ""}}},
      {"T3-09", "T3", kHint, true, {{kRegulations, "第三十五条、第四十二条"}}},
      {"T3-11", "T3", kHint, false, basis::none()},
      {"T3-12", "T3", kHint, false, basis::none()},
      {"T3-13", "T3", kWarning, true, basis::form()},

      {"T4-01", "T4", kError, true, basis::forms()},
      {"T4-02", "T4", kError, true, basis::forms()},
      {"T4-03", "T4", kHint, true, basis::none()},
      {"T4-05", "T4", kHint, true, basis::none()},
      {"T4-06", "T4", kHint, false, {{"《中华人民共和国行政复议法》", "第二十三条第一款第四项"}}},
      {"T4-07", "T4", kError, true, basis::form()},
  };
}

}  // namespace xxgk::rules
