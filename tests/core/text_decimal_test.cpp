#include "text/decimal.h"

#include <catch2/catch.hpp>

#include <limits>

using namespace xxgk;
using namespace xxgk::text;

TEST_CASE("decimals have one form and one spelling", "[text][decimal]") {
  struct {
    std::int64_t mantissa;
    int scale;
    Decimal expected;
    std::string text;
  } const table[] = {
      {0, 0, {0, 0}, "0"},
      {0, 7, {0, 0}, "0"},
      {12, 0, {12, 0}, "12"},
      {1200, 2, {12, 0}, "12"},
      {1250, 2, {125, 1}, "12.5"},
      {-25, 2, {-25, 2}, "-0.25"},
      {5, 9, {5, 9}, "0.000000005"},
      {35, -3, {35000, 0}, "35000"},
      {1605964, 4, {1605964, 4}, "160.5964"},
      {100, 11, {1, 9}, "0.000000001"},
  };
  for (const auto& row : table) {
    const auto value = decimal(row.mantissa, row.scale);
    REQUIRE(value);
    CHECK(*value == row.expected);
    CHECK(to_string(*value) == row.text);
  }
  CHECK_FALSE(decimal(1, 10));
  CHECK_FALSE(decimal(std::numeric_limits<std::int64_t>::max(), -1));
}

TEST_CASE("decimal arithmetic is exact", "[text][decimal]") {
  CHECK(*add({1, 1}, {2, 1}) == Decimal{3, 1});
  CHECK(*add({5, 1}, {5, 1}) == Decimal{1, 0});
  CHECK(*add({251, 1}, {1, 4}) == Decimal{251001, 4});
  CHECK(*subtract({3, 0}, {7, 0}) == Decimal{-4, 0});
  CHECK(*subtract({25, 2}, {25, 2}) == Decimal{0, 0});
  CHECK(negate({0, 0}) == Decimal{0, 0});
  CHECK(negate({-5, 1}) == Decimal{5, 1});

  const Decimal largest{mantissa_limit - 1, 0};
  CHECK(to_string(*add(largest, largest)) == "1999999999999998");
  CHECK_FALSE(add(largest, {1, 9}));  // no result rather than a wrong one
}

TEST_CASE("decimals compare by value", "[text][decimal]") {
  struct {
    Decimal a, b;
    int expected;
  } const table[] = {
      {{1, 0}, {2, 0}, -1},     {{2, 0}, {2, 0}, 0},
      {{15, 1}, {2, 0}, -1},    {{25, 1}, {2, 0}, 1},
      {{-15, 1}, {-12, 1}, -1}, {{-5, 1}, {0, 0}, -1},
      {{5, 1}, {-5, 1}, 1},     {{1, 9}, {mantissa_limit - 1, 0}, -1},
      {{10, 1}, {1, 0}, 0},     {{-mantissa_limit, 0}, {-1, 9}, -1},
  };
  for (const auto& row : table) {
    CHECK(compare(row.a, row.b) == row.expected);
    CHECK(compare(row.b, row.a) == -row.expected);
  }
  CHECK(is_integer({10, 1}));
  CHECK(is_integer({-3, 0}));
  CHECK_FALSE(is_integer({15, 1}));
}
