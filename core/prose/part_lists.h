// Wholes and their parts in a sentence, where it makes plain which they are.
//
//     公开信息36条，其中公告30条、解读6条        behind 其中, 包括 or 分别
//     发放资料36份（城区30份、乡村6份）          in brackets
//     公告30条、解读6条，共36条                  before their sum
//     公开信息36条：公告30条，解读6条            behind a colon
//     答复15件，线下6件，线上9件                 one by one the ways in which things came
//
// Parts behind 其中 need not be all there are.
#pragma once

#include <vector>

#include "prose/sentences.h"

namespace xxgk::prose {

struct Parts {
  const Figure* whole = nullptr;
  std::vector<const Figure*> wholes;  // what else the parts may be of: 收到26件，上年结转2件，其中…
  std::vector<const Figure*> figures;
  bool all = false;          // the words say that there are no others
  bool implied = false;      // ... or only seem to say so: brackets
  bool open_ended = false;   // 等
  bool mixed = false;        // some are parted by 、 and some by ，: they may be of two levels
  bool overlapping = false;  // one thing may be in two of them
  std::size_t begin = 0;     // in Passage::text
  std::size_t end = 0;
};

// `before` is the sentence before, which may end with the whole, or nullptr. Both must outlive the result.
std::vector<Parts> part_lists(const Sentence& sentence, const Sentence* before);

// Words with which another statement begins; words of channels, on which one thing may be counted twice.
bool begins_statement(std::u16string_view words);
bool names_medium(std::u16string_view words);

}  // namespace xxgk::prose
