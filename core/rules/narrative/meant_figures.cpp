#include "rules/narrative/meant_figures.h"

#include <algorithm>

#include "text/decimal.h"

namespace xxgk::rules {
namespace {

constexpr std::size_t kMostSums = 256;

}  // namespace

MeantFigures::MeantFigures(const facts::Facts& facts, const Judgements& judgements) {
  const prose::TableFigures now(facts.tables());
  const prose::TableFigures corrected(facts.tables(), judgements.settled().corrections);
  for (const prose::Claim& claim : facts.claims()) {
    if (claim.slot->says || prose::verdict_of(claim, now) != prose::Verdict::contradicts) continue;
    std::vector<Decimal>& others = others_[{claim.passage, claim.begin}];
    for (const prose::Reading& reading : claim.slot->readings) {
      if (reading.is_range() || !corrected.has(reading.most)) continue;
      const auto value = corrected.value(reading.most);
      if (value && *value != claim.value && std::find(others.begin(), others.end(), *value) == others.end())
        others.push_back(*value);
    }
  }
}

std::vector<Decimal> MeantFigures::of(const prose::Passage& passage, const prose::Figure& figure) const {
  std::vector<Decimal> values{figure.value};
  const auto at = others_.find({&passage, figure.begin});
  if (at != others_.end()) values.insert(values.end(), at->second.begin(), at->second.end());
  return values;
}

std::vector<std::int64_t> MeantFigures::whole_numbers_of(const prose::Passage& passage,
                                                         const prose::Figure& figure) const {
  std::vector<std::int64_t> numbers;
  for (const Decimal value : of(passage, figure))
    if (text::is_integer(value)) numbers.push_back(value.mantissa);
  return numbers;
}

std::vector<Decimal> MeantFigures::sums_of(const prose::Passage& passage,
                                           const std::vector<const prose::Figure*>& figures) const {
  std::vector<Decimal> sums{Decimal{}};
  for (const prose::Figure* figure : figures) {
    std::vector<Decimal> next;
    for (const Decimal value : of(passage, *figure))
      for (const Decimal sum : sums)
        if (const auto more = text::add(sum, value); more && next.size() < kMostSums) next.push_back(*more);
    sums = std::move(next);
  }
  return sums;
}

}  // namespace xxgk::rules
