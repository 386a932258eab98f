// The words of all slots and of their phrases, with those of the lexicon: found once a sentence and once a clause, so
// that a clause is compared only with the phrases whose words it has.
#pragma once

#include <vector>

#include "lexicon/lexicon.h"
#include "lexicon/mentions.h"
#include "prose/claims/claims.h"

namespace xxgk::prose {

class SlotIndex {
 public:
  SlotIndex();
  SlotIndex(const SlotIndex&) = delete;
  SlotIndex& operator=(const SlotIndex&) = delete;

  // The lists of a slot, as sets of the automaton.
  struct Lists {
    std::size_t about;
    std::size_t unless;
    std::size_t excepting;
    std::size_t not_behind;
  };
  const Lists& lists_of(const Slot& slot) const {
    return lists_[static_cast<std::size_t>(&slot - slots().data())];
  }

  // The sets of the lexicon have the numbers of its meanings.
  const lexicon::Automaton& automaton() const { return automaton_; }
  lexicon::Mentions mentions_in(std::u16string_view text) const {
    return lexicon::Mentions(automaton_, text);
  }

  // Calls `see(slot, phrase)` in the order of the slots; `said` is what the clause's pattern has.
  template <class See> void each_phrase(const lexicon::Mentions& said, See see) const {
    for (const Entry& entry : entries_) {
      bool possible = true;
      for (std::size_t i = entry.required; possible && i < entry.required_end; ++i)
        possible = said.any(required_[i]);
      if (possible) see(*entry.slot, *entry.phrase);
    }
  }

 private:
  struct Entry {
    const Slot* slot;
    const Phrase* phrase;
    std::size_t required;  // into `required_`
    std::size_t required_end;
  };

  std::size_t set_of(const lexicon::Words& words);

  std::vector<lexicon::Words> sets_;
  std::vector<Lists> lists_;
  std::vector<Entry> entries_;
  std::vector<std::size_t> required_;
  lexicon::Automaton automaton_;
};

const SlotIndex& slot_index();

}  // namespace xxgk::prose
