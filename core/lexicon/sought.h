// What is sought in every text, in one automaton, and which of its sets is what.
#pragma once

#include <cstddef>

#include "lexicon/automaton.h"

namespace xxgk::lexicon {

struct Sought {
  Automaton automaton;       // first the lists, by the numbers of their meanings
  std::size_t misspellings;  // the first of them, a set each
  std::size_t
      halves;  // two sets an expression, its beginning and its end: a near miss has one of them unharmed
  std::size_t right;  // the set of what is right as it stands
};
const Sought& sought();

}  // namespace xxgk::lexicon
