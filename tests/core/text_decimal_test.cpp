#include <catch2/catch.hpp>

#include "text/decimal.h"

using namespace xxgk;
using namespace xxgk::text;

TEST_CASE("decimals add exactly and normalise") {
  CHECK(add({15, 1}, {5, 1}) == Decimal{2, 0});
  CHECK(add({999999999999999, 0}, {1, 3}) == Decimal{999999999999999001, 3});
  CHECK(add({999999999999999, 0}, {1, 9}) == Decimal{999999999999999, 0});
  CHECK(subtract({1, 1}, {1, 1}) == Decimal{0, 0});
  CHECK(subtract({0, 0}, {25, 2}) == Decimal{-25, 2});
  CHECK(normalised({1200, 3}) == Decimal{12, 1});
}

TEST_CASE("decimals compare across scales") {
  CHECK(compare({15, 1}, {150, 2}) == 0);
  CHECK(compare({-1, 0}, {1, 9}) == -1);
  CHECK(compare({2, 0}, {19999, 4}) == 1);
  CHECK(is_integer({20, 1}));
  CHECK_FALSE(is_integer({25, 1}));
}

TEST_CASE("decimals are written exactly") {
  const std::pair<Decimal, std::string> cases[] = {
      {{0, 0}, "0"},      {{12, 0}, "12"},      {{-4, 0}, "-4"},        {{25, 2}, "0.25"},
      {{-5, 3}, "-0.005"}, {{20, 1}, "2"},      {{592372449, 4}, "59237.2449"},
  };
  for (const auto& [value, written] : cases) CHECK(to_string(value) == written);
}
