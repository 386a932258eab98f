// The classes of words that phrases share, in the notation of phrases (prose/phrases.h).
//
//     word_class(u"received")   "(新收|收到|接到|…)"
#pragma once

#include <string_view>

namespace xxgk::lexicon {

// Empty where there is no such class.
std::u16string_view word_class(std::u16string_view name);

}  // namespace xxgk::lexicon
