// Arithmetic on xxgk::Decimal, exact or not at all.
//
//     to_string(*add({251, 1}, {1, 4})) == "25.1001";
//
// Every result is in normal form: no trailing zeros after the point, and zero is {0, 0}. What does not fit
// 64 bits at its scale has no result; sums of values as read_value bounds them fit unless a large one meets
// one with many decimals.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "xxgk/xxgk.h"

namespace xxgk::text {

constexpr int max_scale = 9;
constexpr std::int64_t mantissa_limit = 1'000'000'000'000'000;  // a value as read stays below it

// mantissa * 10^-scale in normal form; a negative scale multiplies. Nothing when it does not fit.
std::optional<Decimal> decimal(std::int64_t mantissa, int scale);

std::optional<Decimal> add(Decimal a, Decimal b);
std::optional<Decimal> subtract(Decimal a, Decimal b);
Decimal negate(Decimal value);

// Below zero, zero or above it as a is less than, equal to or greater than b. Never fails.
int compare(Decimal a, Decimal b);

bool is_integer(Decimal value);
std::string to_string(Decimal value);  // "-0.25", "1234"; no grouping, no exponent

}  // namespace xxgk::text
