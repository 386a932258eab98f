// Phrases with a place for a figure, matched against clauses: the one small grammar that rules on prose are
// written in.
//
//     const Phrase received(u"(收到|受理)*<application>[共]#");
//     received.find(clause);   // index of the figure that stands for #
//
//     #  a count    $  an amount    %  a percentage    @  a year
//     (a|b)   one of them         [a|b]   one of them or nothing
//     *       up to 12 characters, none of them a figure or 、
//     ~       the same, 、 allowed
//     ^       the beginning of an item: of the clause, or behind 、 or ：
//     <name>  a class of words, see lexicon/word_classes.cpp
//
// Everything else stands for itself, in simplified characters and with full-width punctuation, as passages have it.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "prose/sentences.h"

namespace xxgk::prose {

class Phrase {
 public:
  // A pattern that is not well formed is a mistake in the program: it stops.
  Phrase(const char16_t* pattern);

  struct Match {
    std::size_t begin = 0;  // in Clause::pattern
    std::size_t end = 0;
    std::optional<std::size_t> figure;  // index into Clause::figures of the last # $ or %
    std::optional<std::size_t> year;    // of the @
  };
  // All matches with different figures, from left to right; of a phrase without one, the first.
  std::vector<Match> find(const Clause& clause) const;

  // Of each of these lists every match has a word: where a clause has none of it, there is nothing to look for.
  using Required = std::vector<std::vector<std::u16string>>;
  const Required& required() const { return required_; }

 private:
  struct Step {
    enum Op { character, gap, item, split, jump, fail, done } op;
    char16_t c = 0;      // of a character; of a gap, what it must not cross
    std::size_t to = 0;  // of a split (the second way) or a jump
  };
  friend class PhraseParser;

  bool run(const std::u16string& text, std::size_t step, std::size_t at, Match& match) const;

  bool try_run(const std::u16string& text, std::size_t step, std::size_t at, Match& match) const;

  void find_openings(std::size_t step);
  bool may_open_with(char16_t c) const {
    return openings_.empty() || openings_.find(c) != std::u16string::npos;
  }

  std::vector<Step> steps_;
  Required required_;
  std::u16string openings_;  // the characters that a match may begin with; empty where it may be any
  char16_t figure_ = 0;      // the mark without which nothing matches: no slot has two figures
};

}  // namespace xxgk::prose
