// The rules on structure (S).
#include "rules/registry/data.h"

namespace xxgk::rules {

std::vector<RuleInfo> structure_rules() {
  return {
      {"S-01", "S", kError, true, basis::contents()},
      {"S-02", "S", kError, true, basis::form()},
      {"S-03", "S", kWarning, true, basis::form()},
      {"S-04", "S", kWarning, true, basis::form()},
      {"S-05", "S", kWarning, true, basis::form()},
      {"S-06", "S", kWarning, true, basis::none()},
      {"S-07", "S", kWarning, true, basis::none()},
      {"S-08", "S", kWarning, true, {{kForm2021, "一、（一）总体情况"}}},
      {"S-09", "S", kHint, true, {{kRegulations, "第五十条第四项"}}},
      {"S-10", "S", kError, true, basis::form()},
      {"S-11", "S", kWarning, true, basis::forms()},
      {"S-12", "S", kWarning, true, basis::forms()},
      {"S-13", "S", kError, true, basis::form()},
      {"S-14", "S", kError, true, basis::contents()},
      {"S-15", "S", kWarning, true, basis::none()},
      {"S-16", "S", kHint, true, basis::sums_note()},
      {"S-17", "S", kWarning, true, basis::forms()},
      {"S-18", "S", kError, true, {{kRegulations, "第五十条第四项"}}},
      {"S-19", "S", kWarning, true, {{kRegulations, "第五十条第四项"}}},
      {"S-20", "S", kHint, true, {{kRegulations, "第五十条第五项"}}},
      {"S-21", "S", kHint, true, basis::none()},
      {"S-22", "S", kHint, false, basis::none()},
      {"S-23", "S", kHint, true, basis::none()},
      {"S-24", "S", kWarning, true, basis::none()},
  };
}

}  // namespace xxgk::rules
