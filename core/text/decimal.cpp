#include "text/decimal.h"

#include <algorithm>

namespace xxgk::text {
namespace {

// Beyond 64 bits when a large mantissa meets a large scale.
__extension__ using Wide = __int128;

Wide at_scale(Decimal value, int scale) {
  Wide mantissa = value.mantissa;
  for (int s = value.scale; s < scale; ++s) mantissa *= 10;
  return mantissa;
}

}  // namespace

Decimal normalised(Decimal value) {
  while (value.scale > 0 && value.mantissa % 10 == 0) {
    value.mantissa /= 10;
    --value.scale;
  }
  return value;
}

Decimal add(Decimal a, Decimal b) {
  int scale = std::max(a.scale, b.scale);
  Wide sum = at_scale(a, scale) + at_scale(b, scale);
  constexpr Wide limit = 1'000'000'000'000'000'000;
  while (scale > 0 && (sum % 10 == 0 || sum >= limit || sum <= -limit)) {
    sum /= 10;
    --scale;
  }
  return {static_cast<std::int64_t>(sum), static_cast<std::uint8_t>(scale)};
}

Decimal negate(Decimal value) { return {-value.mantissa, value.scale}; }

Decimal subtract(Decimal a, Decimal b) { return add(a, negate(b)); }

int compare(Decimal a, Decimal b) {
  const int scale = std::max(a.scale, b.scale);
  const Wide left = at_scale(a, scale);
  const Wide right = at_scale(b, scale);
  return left < right ? -1 : left > right ? 1 : 0;
}

bool is_integer(Decimal value) { return normalised(value).scale == 0; }

std::string to_string(Decimal value) {
  value = normalised(value);
  std::string digits = std::to_string(value.mantissa < 0 ? -value.mantissa : value.mantissa);
  if (value.scale > 0) {
    if (digits.size() <= value.scale) digits.insert(0, value.scale + 1 - digits.size(), '0');
    digits.insert(digits.size() - value.scale, ".");
  }
  return value.mantissa < 0 ? "-" + digits : digits;
}

}  // namespace xxgk::text
