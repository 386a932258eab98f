// The years a text speaks of.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "text/fold.h"
#include "xxgk/xxgk.h"

namespace xxgk::outline {

struct YearPlace {
  int year = 0;
  Span span;  // the digits
};

// The year whose digits end just before `at` ("2021", "２０２１", "二〇二一", "二○二一", blanks allowed between).
std::optional<YearPlace> year_before(std::u16string_view text, std::size_t at);

// The year whose whole days the text counts: 统计期限自2024年1月1日起至2024年12月31日止. Unset when there is
// none or several. `folded`: the letters of the part of the text that is asked.
std::optional<int> statistics_year(std::u16string_view text, text::LettersView folded);

// The year named more often than all others together (YYYY年).
std::optional<int> prevailing_year(std::u16string_view text, Span within);

}  // namespace xxgk::outline
