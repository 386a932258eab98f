#include "lexicon/sought.h"

#include <utility>

#include "lexicon/expressions.h"
#include "lexicon/lexicon.h"
#include "lexicon/misspellings.h"

namespace xxgk::lexicon {
namespace {

Sought make() {
  std::vector<Words> sets(lists().begin(), lists().begin() + kSoughtMeanings);
  const std::size_t wrong = sets.size();
  for (const Misspelling& misspelling : misspellings()) sets.push_back({misspelling.wrong});
  const std::size_t halves = sets.size();
  Words right = expressions_alike();
  for (const Expression& expression : expressions()) {
    const std::size_t half = expression.words.size() / 2;
    sets.push_back({expression.words.substr(0, half)});
    sets.push_back({expression.words.substr(half)});
    right.push_back(expression.words);
  }
  sets.push_back(std::move(right));
  return {Automaton(sets), wrong, halves, sets.size() - 1};
}

}  // namespace

const Sought& sought() {
  static const Sought all = make();
  return all;
}

Mentions mentions_in(std::u16string_view text) { return Mentions(sought().automaton, text); }

}  // namespace xxgk::lexicon
