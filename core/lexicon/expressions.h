// Fixed expressions of this trade and of official Chinese: names of laws, organs, leaders and campaigns, and set phrases.
// What is one character away from one of them, and no expression itself, is a slip of the pen.
//
//     const std::u16string_view text = u"转载扫黑险恶专项斗争";
//     near_misses(text, mentions_in(text))   扫黑险恶 at 2, for 扫黑除恶
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "lexicon/mentions.h"

namespace xxgk::lexicon {

struct Expression {
  std::u16string_view words;
  bool solemn;  // of the state: a slip in it is graver
  bool closed;  // nothing else begins or ends as it does but for one character
};

// Each of four characters or more, so that half of it can be looked for.
const std::vector<Expression>& expressions();
// What looks like one of them and is right too.
const Words& expressions_alike();

struct NearMiss {
  std::size_t begin;  // what stands there, in the text
  std::size_t end;
  const Expression* expression;  // what it should be
};

// From left to right, not overlapping; `said` is what mentions_in (lexicon.h) found. A character is wrong, missing or
// written twice, or two changed places. Where the expression is not closed the first and the last stand as they should,
// since they may belong to the words before and behind.
std::vector<NearMiss> near_misses(std::u16string_view text, const Mentions& said);

}  // namespace xxgk::lexicon
