#include "check/meant_figures.h"

#include <algorithm>

#include "text/decimal.h"

namespace xxgk::checking {
namespace {

constexpr std::size_t kMostSums = 256;

}  // namespace

std::vector<Decimal> meant_by(const Context& context, const Passage& passage, const Figure& figure) {
  std::vector<Decimal> values{figure.value};
  const TableFigures now(context.grids());
  const TableFigures mended(context.grids(), context.mends());
  for (const Claim& claim : context.claims()) {
    if (claim.passage != &passage || claim.begin != figure.begin || claim.slot->says) continue;
    if (judge(claim, now) != Verdict::contradicts) continue;
    for (const std::string_view reading : claim.slot->readings) {
      if (reading.find("..") != std::string_view::npos || !mended.has(reading)) continue;
      const auto value = mended.value(reading);
      if (value && std::find(values.begin(), values.end(), *value) == values.end()) values.push_back(*value);
    }
  }
  return values;
}

std::vector<std::int64_t> whole_numbers_meant_by(const Context& context, const Passage& passage,
                                                 const Figure& figure) {
  std::vector<std::int64_t> numbers;
  for (const Decimal value : meant_by(context, passage, figure))
    if (text::is_integer(value)) numbers.push_back(value.mantissa);
  return numbers;
}

std::vector<Decimal> sums_meant_by(const Context& context, const Passage& passage,
                                   const std::vector<const Figure*>& figures) {
  std::vector<Decimal> sums{Decimal{}};
  for (const Figure* figure : figures) {
    std::vector<Decimal> next;
    for (const Decimal value : meant_by(context, passage, *figure))
      for (const Decimal sum : sums)
        if (const auto more = text::add(sum, value); more && next.size() < kMostSums) next.push_back(*more);
    sums = std::move(next);
  }
  return sums;
}

}  // namespace xxgk::checking
