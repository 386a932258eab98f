#include "prose/claims/slot_index.h"

#include <algorithm>

namespace xxgk::prose {

SlotIndex::SlotIndex()
    : sets_(lexicon::lists().begin(), lexicon::lists().begin() + lexicon::kSentenceMeanings), automaton_({}) {
  for (const Slot& slot : slots()) {
    lists_.push_back(
        {set_of(slot.about), set_of(slot.unless), set_of(slot.excepting), set_of(slot.not_behind)});
    for (const Phrase& phrase : slot.phrases) {
      const std::size_t begin = required_.size();
      for (const std::vector<std::u16string>& words : phrase.required())
        required_.push_back(set_of({words.begin(), words.end()}));
      entries_.push_back({&slot, &phrase, begin, required_.size()});
    }
  }
  automaton_ = lexicon::Automaton(sets_);
}

// The same list is one set.
std::size_t SlotIndex::set_of(const lexicon::Words& words) {
  const auto known = std::find(sets_.begin(), sets_.end(), words);
  if (known != sets_.end()) return static_cast<std::size_t>(known - sets_.begin());
  sets_.push_back(words);
  return sets_.size() - 1;
}

const SlotIndex& slot_index() {
  static const SlotIndex index;
  return index;
}

}  // namespace xxgk::prose
