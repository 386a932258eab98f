// Which words a text has, and where: found once, asked often.
//
//     const Mentions said(automaton, u"被申请行政复议");
//     said.any(disputes);          // whether any of the set's words occurs
//     said.any(disputes, 0, 5);    // ... between these places
#pragma once

#include <string_view>
#include <vector>

#include "lexicon/automaton.h"

namespace xxgk::lexicon {

class Mentions {
 public:
  struct Place {
    Automaton::Set set = 0;
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
  };

  Mentions() = default;
  Mentions(const Automaton& automaton, std::u16string_view text);

  bool any(std::size_t set) const {
    return set / 64 < sets_.size() && (sets_[set / 64] >> set % 64 & 1) != 0;
  }
  bool any(std::size_t set, std::size_t begin, std::size_t end) const;
  bool opens_with(std::size_t set) const { return any_at(set, 0); }
  bool any_at(std::size_t set, std::size_t begin) const;
  // Behind the last of the set's words; 0 where there is none.
  std::size_t last_end(std::size_t set) const;
  // By where they end.
  std::vector<Place> of(std::size_t set) const;

 private:
  template <class See> void each(std::size_t set, See see) const;

  std::vector<Place> places_;        // by set, and by where they end
  std::vector<std::uint64_t> sets_;  // a bit a set
};

// Where the words of each set ended last, of a text that is read piece by piece.
class LastMentions {
 public:
  explicit LastMentions(const Automaton& automaton)
      : automaton_(&automaton), ends_(automaton.set_count(), 0) {}
  void read(std::u16string_view piece);
  std::size_t end_of(std::size_t set) const { return ends_[set]; }  // 0: not yet

 private:
  const Automaton* automaton_;
  Automaton::State state_ = 0;
  std::uint32_t length_ = 0;
  std::vector<std::uint32_t> ends_;
};

}  // namespace xxgk::lexicon
