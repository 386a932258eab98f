// In which letters two folded texts differ.
#pragma once

#include <string>

namespace xxgk::rules {

// The letters that only one of them has, in the shortest way to turn one into the other.
std::u16string differing_letters(const std::u16string& a, const std::u16string& b);

}  // namespace xxgk::rules
