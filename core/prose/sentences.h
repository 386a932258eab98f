// The prose of a passage as sentences and clauses, with every number in it read: what phrases are matched against.
//
//     "共收到政府信息公开申请十六件，占全市的1.5%"
//         clause 共收到政府信息公开申请#  with the figure 16, a count in 件
//         clause 占全市的%                with the figure 1.5, a percentage
//
// A sentence ends at 。！？ and where a line begins with a number of its own, its statements end at ； too, and its
// clauses at ， too. What stands in round
// brackets is clauses of its own, behind the clause that goes on around them: 其他处理（含撤回的）6件 is 其他处理# and 含撤回的.
// In a clause's `pattern` each figure is one mark, so that a phrase can be compared without looking into numbers.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "prose/figures.h"
#include "prose/prose.h"
#include "xxgk/xxgk.h"

namespace xxgk::prose {

struct Clause {
  std::u16string_view text;
  std::u16string pattern;       // the text with a mark for each figure
  std::vector<Figure> figures;  // their places count in Passage::text
  std::size_t begin = 0;        // in Passage::text
  std::size_t end = 0;
  std::optional<std::size_t> bracket;  // where the bracket that it stands in begins
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

// The statement, or the clause, around a character, for rules that look at words and not at figures: without the mark that
// ends it, brackets and all, and no longer than sentences are.
Occurrence statement_at(const Passage& passage, std::size_t index);
Occurrence clause_at(const Passage& passage, std::size_t index);
bool ends_clause(char16_t c);
// Whether nothing stands before a character in its statement or line.
bool opens_statement(const Passage& passage, std::size_t index);

}  // namespace xxgk::prose
