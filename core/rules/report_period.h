// The period that a report says its figures are of.
#pragma once

#include <optional>

#include "prose/dates.h"
#include "rules/occurrences.h"

namespace xxgk::rules {

struct StatedPeriod {
  prose::Occurrence sentence;  // from 统计期限 to the end of the sentence
  std::optional<prose::Period>
      period;  // its dates count from the beginning of `sentence`; unset: not two dates
};

// In the introduction or section 一.
std::optional<StatedPeriod> stated_period(const facts::Facts& facts);

// The period is of another year than the report (D-01): what belongs to its year cannot be told.
bool is_year_contradicted(const facts::Facts& facts);

}  // namespace xxgk::rules
