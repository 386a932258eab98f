// The figures of a sentence: counts, amounts, percentages and years, with how they are written.
//
//     "共收到申请十六件，占全市的1.5%"    16, a count in 件, and 1.5, a percentage
//
// A number that counts nothing (第二十条, 3月, 40人次) is no figure.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "xxgk/xxgk.h"

namespace xxgk::prose {

// Kinds of figures: private characters, so that they can stand for figures in a text (Clause::pattern).
namespace mark {
constexpr char16_t count = 0xE000;
constexpr char16_t money = 0xE001;
constexpr char16_t percent = 0xE002;
constexpr char16_t year = 0xE003;
}  // namespace mark

struct Figure {
  char16_t kind = mark::count;
  Decimal value;             // a count, an amount in 万元, a percentage, a year
  int scale = 0;             // decimals as written
  bool approximate = false;  // 900余件, 近百件
  bool in_myriads = false;   // written with 万: 1.2万件, 25万元
  char16_t unit = 0;         // 件 份 条 ... of a count; 0 where none is written
  std::size_t begin = 0;     // in the text, unit included
  std::size_t end = 0;
};

// From left to right; places count in `text`.
std::vector<Figure> figures_in(std::u16string_view text);

}  // namespace xxgk::prose
