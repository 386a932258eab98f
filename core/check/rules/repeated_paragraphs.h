// Paragraphs that stand in the report twice.
#pragma once

#include <vector>

#include "check/context.h"
#include "check/rules/occurrences.h"

namespace xxgk::checking {

// A shorter one may stand there twice rightly.
constexpr std::size_t kShortestParagraph = 40;

// Long ones alone, each where it comes again. `long_ones` is how many different ones there are.
std::vector<Occurrence> repeated_paragraphs(const Context& context, int* long_ones = nullptr);

}  // namespace xxgk::checking
