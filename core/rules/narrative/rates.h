// Percentages of a sentence, and what they come to when they are worked out again.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "facts/facts.h"
#include "lexicon/automaton.h"
#include "prose/sentences.h"
#include "rules/judgements.h"

namespace xxgk::rules {

struct Rate {
  const prose::Figure* figure = nullptr;  // the percentage
  const prose::Clause* clause = nullptr;
  std::size_t place = 0;  // of its mark in the clause's pattern
};

bool is_whole_number(const prose::Figure& figure);

// How far what is written is from part / whole in per cent, in units of its last place; 0 where that was rounded or cut
// off. None where it cannot be worked out exactly.
std::optional<std::int64_t> distance(const prose::Figure& percent, std::int64_t part, std::int64_t whole);
bool is_share(const prose::Figure& percent, std::int64_t part, std::int64_t whole);

// With one decimal more than written, for the message; the numbers are such as `distance` takes.
Decimal share_of(const prose::Figure& percent, std::int64_t part, std::int64_t whole);

// The percentages behind any of the words, within a clause.
std::vector<Rate> rates_behind(const prose::Sentence& sentence, const lexicon::Words& words);

// In the order of the text. What stands in a bracket that is closed before the place is left out where told.
std::vector<const prose::Figure*> counts_before(const prose::Sentence& sentence, const Rate& rate,
                                                bool with_brackets);

}  // namespace xxgk::rules
