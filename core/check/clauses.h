// The numbers of a sentence with the words around them: the small grammar that narrative rules are written in.
//
//     "共收到政府信息公开申请16件，答复率100%"  gives one figure: 16, before it 共收到政府信息公开申请
//
// A clause ends at ， 。 ； ： ！ ？ and at round brackets; a figure is Arabic digits with a unit of counting
// behind them. Figures that are only about right (900余条) are marked.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "check/prose.h"

namespace xxgk::checking {

struct Figure {
  std::int64_t value = 0;
  bool approximate = false;
  std::u16string_view before;  // the words since the last figure of the clause
  std::size_t begin = 0;       // of the digits, in Passage::text
  std::size_t end = 0;         // behind the unit
};

struct Clause {
  std::u16string_view text;
  std::u16string_view sentence;  // that it stands in
  std::size_t begin = 0;
  std::size_t end = 0;
  std::vector<Figure> figures;
  std::vector<int> years;  // named in it, as 2021年
};

std::vector<Clause> clauses_of(const Passage& passage);

}  // namespace xxgk::checking
