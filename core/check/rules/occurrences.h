// Where phrases stand in the prose of a report, and findings about such places.
//
//     for (const Occurrence& here : occurrences_of(u"其它", context.passages()))
//       add_at(context, "Q-04", "", Severity::hint, here);
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "check/context.h"
#include "check/prose/prose.h"

namespace xxgk::checking {

// Every place of the phrase, in order; places do not overlap. They point into the passages.
std::vector<Occurrence> occurrences_of(std::u16string_view phrase, const Passage& passage);
std::vector<Occurrence> occurrences_of(std::u16string_view phrase, const std::vector<Passage>& passages);

// The statements that have the phrase, each once.
std::vector<Occurrence> statements_with(std::u16string_view phrase, const std::vector<Passage>& passages);

// A finding that covers the place; `found` is what stands there.
Finding& add_at(Context& context, std::string_view rule, std::string_view variant, Severity severity,
                const Occurrence& here);
// The same for several places, grouped into one finding at the first: its argument `count` says how many.
Finding& add_at_first(Context& context, std::string_view rule, std::string_view variant, Severity severity,
                      const std::vector<Occurrence>& places);

// A passage folded for comparison: its ideographs and digits alone. And all of it as a place.
std::u16string letters_of(const Passage& passage);
Span whole_of(const Context& context, const Passage& passage);

// Whether any passage has one of the phrases.
bool says_any(const Context& context, std::initializer_list<std::u16string_view> phrases);

}  // namespace xxgk::checking
