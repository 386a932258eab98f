#include "rules/report_period.h"

namespace xxgk::rules {
namespace {

std::optional<StatedPeriod> period_behind(const prose::Passage& passage, std::u16string_view words) {
  const std::size_t at = passage.text.find(words);
  if (at == std::u16string::npos) return std::nullopt;
  StatedPeriod stated;
  stated.sentence = {&passage, at, prose::statement_at(passage, at).end};
  stated.period = prose::read_period(stated.sentence.words());
  return stated;
}

}  // namespace

std::optional<StatedPeriod> stated_period(const facts::Facts& facts) {
  for (const prose::Passage& passage : facts.passages()) {
    if (passage.section > 1) break;
    for (const std::u16string_view words : lexicon::words(lexicon::Meaning::period))
      if (auto stated = period_behind(passage, words)) return stated;
    // Without a period these speak of something else.
    for (const std::u16string_view words : lexicon::words(lexicon::Meaning::bare_period))
      if (auto stated = period_behind(passage, words); stated && stated->period) return stated;
  }
  return std::nullopt;
}

bool is_year_contradicted(const facts::Facts& facts) {
  const std::optional<StatedPeriod> stated = stated_period(facts);
  return stated && stated->period && stated->period->from.year == stated->period->to.year &&
         stated->period->from.year != facts.report().year;
}

}  // namespace xxgk::rules
