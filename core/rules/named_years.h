// The years that prose names: 2023年.
#pragma once

#include <cstddef>

#include "rules/occurrences.h"

namespace xxgk::rules {

constexpr std::size_t kYearLength = 4;

// The year written at `at` in four digits with 年 behind them; 0 when there is none.
int year_at(const prose::Passage& passage, std::size_t at);

// The places of years in a passage: the digits and 年.
std::vector<prose::Occurrence> years_in(const prose::Passage& passage);

}  // namespace xxgk::rules
