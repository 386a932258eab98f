// In which letters two folded texts differ.
#pragma once

#include <string>
#include <string_view>

namespace xxgk::rules {

// The letters that only one of them has, in the shortest way to turn one into the other.
std::u16string differing_letters(std::u16string_view a, std::u16string_view b);

}  // namespace xxgk::rules
