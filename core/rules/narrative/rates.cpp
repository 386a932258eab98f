#include "rules/narrative/rates.h"

#include <algorithm>
#include <cstdlib>

#include "text/decimal.h"

namespace xxgk::rules {
namespace {

using std::u16string_view;

// Shares are worked out of whole numbers up to this: 100 of it with four decimals, doubled, still fit.
constexpr std::int64_t kMostOfShare = 1'000'000'000'000;

std::int64_t power_of_ten(int exponent) {
  std::int64_t power = 1;
  while (exponent-- > 0) power *= 10;
  return power;
}

}  // namespace

bool is_whole_number(const prose::Figure& figure) {
  return figure.kind == prose::mark::count && !figure.approximate && text::is_integer(figure.value) &&
         figure.value.mantissa < 1'000'000'000;
}

std::optional<std::int64_t> distance(const prose::Figure& percent, std::int64_t part, std::int64_t whole) {
  if (whole <= 0 || percent.scale > 4 || std::max(part, whole) > kMostOfShare) return std::nullopt;
  const std::int64_t scaled = part * 100 * power_of_ten(percent.scale);
  const std::int64_t written = percent.value.mantissa * power_of_ten(percent.scale - percent.value.scale);
  const std::int64_t cut_off = scaled / whole;
  const std::int64_t rounded = (2 * scaled + whole) / (2 * whole);
  return std::min(std::abs(written - cut_off), std::abs(written - rounded));
}

bool is_share(const prose::Figure& percent, std::int64_t part, std::int64_t whole) {
  return distance(percent, part, whole) == 0;
}

Decimal share_of(const prose::Figure& percent, std::int64_t part, std::int64_t whole) {
  const int scale = std::min(percent.scale + 1, 4);
  const std::int64_t rounded = (2 * part * 100 * power_of_ten(scale) + whole) / (2 * whole);
  return text::decimal(rounded, scale).value_or(Decimal{});
}

std::vector<Rate> rates_behind(const prose::Sentence& sentence, const lexicon::Words& words) {
  std::vector<Rate> rates;
  for (const prose::Clause& clause : sentence.clauses) {
    const u16string_view pattern = clause.pattern;
    const std::size_t place = pattern.find(prose::mark::percent);
    if (place == u16string_view::npos) continue;
    const u16string_view before = pattern.substr(0, place);
    const bool said = prose::contains_any(before, words);
    const auto figure = std::find_if(clause.figures.begin(), clause.figures.end(),
                                     [](const prose::Figure& f) { return f.kind == prose::mark::percent; });
    if (said && !figure->approximate) rates.push_back({&*figure, &clause, place});
  }
  return rates;
}

std::vector<const prose::Figure*> counts_before(const prose::Sentence& sentence, const Rate& rate,
                                                bool with_brackets) {
  std::vector<const prose::Figure*> counts;
  for (const prose::Clause& clause : sentence.clauses) {
    if (!with_brackets && clause.bracket && clause.bracket != rate.clause->bracket) continue;
    for (const prose::Figure& figure : clause.figures)
      if (figure.kind == prose::mark::count && figure.end <= rate.figure->begin) counts.push_back(&figure);
  }
  std::sort(counts.begin(), counts.end(),
            [](const prose::Figure* a, const prose::Figure* b) { return a->begin < b->begin; });
  return counts;
}

}  // namespace xxgk::rules
