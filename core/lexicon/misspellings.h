// Spellings that are wrong wherever they stand, with the right ones.
//
//     misspelled(mentions_in(u"按排其它工作"))   按排 at 0, for 安排; 其它 at 2, for 其他
#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

#include "lexicon/mentions.h"

namespace xxgk::lexicon {

struct Misspelling {
  enum Kind {
    word,
    solemn,
    particle
  };  // confused words; names of the State and its doctrine; 的 地 得 and the like
  Kind kind;
  std::u16string_view wrong;
  std::u16string_view right;
};

std::span<const Misspelling> misspellings();

struct Misspelled {
  std::size_t begin;  // in the text
  std::size_t end;
  const Misspelling* misspelling;
};

// In the order of the list; `said` is what mentions_in found in the text.
std::vector<Misspelled> misspelled(const Mentions& said);

}  // namespace xxgk::lexicon
