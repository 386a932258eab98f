// The prose of a passage as sentences and clauses, with every number in it read: what phrases are matched against.
//
//     "共收到政府信息公开申请十六件，占全市的1.5%"
//         clause 共收到政府信息公开申请#  with the figure 16, a count in 件
//         clause 占全市的%                with the figure 1.5, a percentage
//
// A sentence ends at 。！？ and where a paragraph does without a comma, a clause at ，； and round brackets too.
// In a clause's `pattern` each figure is one mark, so that a phrase can be compared without looking into numbers.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "check/prose.h"
#include "xxgk/xxgk.h"

namespace xxgk::checking {

// What stands for a figure in Clause::pattern.
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
  std::size_t begin = 0;     // in Passage::text, unit included
  std::size_t end = 0;
};

struct Clause {
  std::u16string_view text;
  std::u16string pattern;  // the text with a mark for each figure
  std::vector<Figure> figures;
  std::size_t begin = 0;  // in Passage::text
  std::size_t end = 0;
  bool in_brackets = false;
};

struct Sentence {
  std::u16string_view text;
  std::vector<Clause> clauses;
  std::size_t begin = 0;
  std::size_t end = 0;
  std::size_t paragraph = 0;  // its first one, an index into Passage::paragraphs
};

std::vector<Sentence> sentences_of(const Passage& passage);

// The figures of a clause that are years.
std::vector<int> years_of(const Clause& clause);

}  // namespace xxgk::checking
