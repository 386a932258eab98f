// The period that a report says its figures are of.
#pragma once

#include <optional>

#include "check/prose/dates.h"
#include "check/rules/occurrences.h"

namespace xxgk::checking {

struct StatedPeriod {
  Occurrence sentence;           // from 统计期限 to the end of the sentence
  std::optional<Period> period;  // its dates count from the beginning of `sentence`; unset: not two dates
};

// In the introduction or section 一.
std::optional<StatedPeriod> stated_period(const Context& context);

// The period is of another year than the report (D-01): what belongs to its year cannot be told.
bool is_year_contradicted(const Context& context);

}  // namespace xxgk::checking
