// Where phrases stand in the prose of a report, and findings about such places.
//
//     for (const Occurrence& here : occurrences_of(u"其它", facts.passages()))
//       add_at(judgements, "Q-04", "", Severity::hint, here);
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "facts/facts.h"
#include "prose/prose.h"
#include "rules/judgements.h"

namespace xxgk::rules {

// Every place of the phrase, in order; places do not overlap. They point into the passages.
std::vector<prose::Occurrence> occurrences_of(std::u16string_view phrase, const prose::Passage& passage);
std::vector<prose::Occurrence> occurrences_of(std::u16string_view phrase,
                                              const std::vector<prose::Passage>& passages);

// Those of the words with a meaning, by where they end; of all passages, in their order.
std::vector<prose::Occurrence> occurrences_of(lexicon::Meaning meaning, const facts::Facts& facts,
                                              const prose::Passage& passage);
std::vector<prose::Occurrence> occurrences_of(lexicon::Meaning meaning, const facts::Facts& facts);

// The statements that have the phrase, each once.
std::vector<prose::Occurrence> statements_with(std::u16string_view phrase,
                                               const std::vector<prose::Passage>& passages);

// A finding that covers the place; `found` is what stands there.
Judgement& add_at(Judgements& judgements, std::string_view rule, std::string_view variant, Severity severity,
                  const prose::Occurrence& here);
// The same for several places, grouped into one finding at the first: its argument `count` says how many.
Judgement& add_at_first(Judgements& judgements, std::string_view rule, std::string_view variant,
                        Severity severity, const std::vector<prose::Occurrence>& places);

// A passage folded for comparison: its ideographs and digits alone. And all of it as a place.
std::u16string letters_of(const prose::Passage& passage);
Span whole_of(const facts::Facts& facts, const prose::Passage& passage);

// Whether any passage has a word with the meaning; the phrase.
bool says(const facts::Facts& facts, lexicon::Meaning meaning);
bool says(const facts::Facts& facts, std::u16string_view phrase);

}  // namespace xxgk::rules
