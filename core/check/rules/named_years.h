// The years that prose names: 2023年.
#pragma once

#include <cstddef>

#include "check/rules/occurrences.h"

namespace xxgk::checking {

constexpr std::size_t kYearLength = 4;

// The year written at `at` in four digits with 年 behind them; 0 when there is none.
int year_at(const Passage& passage, std::size_t at);

// The places of years in a passage: the digits and 年.
std::vector<Occurrence> years_in(const Passage& passage);

}  // namespace xxgk::checking
