#include "text/decimal.h"

#include <algorithm>

namespace xxgk::text {
namespace {

std::int64_t power_of_ten(int exponent) {
  std::int64_t power = 1;
  while (exponent-- > 0) power *= 10;
  return power;
}

std::optional<std::int64_t> at_scale(Decimal value, int scale) {
  std::int64_t mantissa = 0;
  if (__builtin_mul_overflow(value.mantissa, power_of_ten(scale - value.scale), &mantissa)) return {};
  return mantissa;
}

}  // namespace

std::optional<Decimal> decimal(std::int64_t mantissa, int scale) {
  if (mantissa == 0) return Decimal{};
  for (; scale > 0 && mantissa % 10 == 0; --scale) mantissa /= 10;
  for (; scale < 0; ++scale)
    if (__builtin_mul_overflow(mantissa, 10, &mantissa)) return {};
  if (scale > max_scale) return {};
  return Decimal{mantissa, static_cast<std::uint8_t>(scale)};
}

std::optional<Decimal> add(Decimal a, Decimal b) {
  const int scale = std::max(a.scale, b.scale);
  const std::optional<std::int64_t> left = at_scale(a, scale);
  const std::optional<std::int64_t> right = at_scale(b, scale);
  std::int64_t sum = 0;
  if (!left || !right || __builtin_add_overflow(*left, *right, &sum)) return {};
  return decimal(sum, scale);
}

std::optional<Decimal> subtract(Decimal a, Decimal b) { return add(a, negate(b)); }

Decimal negate(Decimal value) { return {-value.mantissa, value.scale}; }

int compare(Decimal a, Decimal b) {
  // Whole part, then the rest in units of 10^-9: neither can overflow, and both carry the sign.
  const auto whole = [](Decimal value) { return value.mantissa / power_of_ten(value.scale); };
  const auto rest = [](Decimal value) {
    return value.mantissa % power_of_ten(value.scale) * power_of_ten(max_scale - value.scale);
  };
  const auto sign = [](std::int64_t x, std::int64_t y) { return (x > y) - (x < y); };
  const int by_whole = sign(whole(a), whole(b));
  return by_whole != 0 ? by_whole : sign(rest(a), rest(b));
}

bool is_integer(Decimal value) { return value.mantissa % power_of_ten(value.scale) == 0; }

std::string to_string(Decimal value) {
  const bool negative = value.mantissa < 0;
  std::string digits = std::to_string(value.mantissa).substr(negative ? 1 : 0);
  if (value.scale > 0) {
    if (digits.size() <= value.scale) digits.insert(0, value.scale + 1 - digits.size(), '0');
    digits.insert(digits.size() - value.scale, 1, '.');
  }
  return negative ? "-" + digits : digits;
}

}  // namespace xxgk::text
