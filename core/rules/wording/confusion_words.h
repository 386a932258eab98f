// Spellings that are wrong wherever they stand, with the right ones.
#pragma once

#include <string_view>
#include <vector>

namespace xxgk::rules {

struct Confusion {
  std::string_view
      rule;  // Q-04 confused words, Q-11 names of the State and its doctrine, Q-15 的 地 得 and the like
  std::u16string_view wrong;
  std::u16string_view right;
};

const std::vector<Confusion>& confusions();

}  // namespace xxgk::rules
