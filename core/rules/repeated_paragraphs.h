// Paragraphs that stand in the report twice.
#pragma once

#include <vector>

#include "facts/facts.h"
#include "rules/occurrences.h"

namespace xxgk::rules {

// A shorter one may stand there twice rightly.
constexpr std::size_t kShortestParagraph = 40;

// Long ones alone, each where it comes again. `long_ones` is how many different ones there are.
std::vector<prose::Occurrence> repeated_paragraphs(const facts::Facts& facts, int* long_ones = nullptr);

}  // namespace xxgk::rules
