// What the sentences of a report say in numbers that its tables say too.
//
// A slot is a place in a sentence where such a number stands: phrases around it, words that must or must not be near,
// and every reading of the tables that could be meant. Slots are data (slots_*.cpp). A claim is a number, or a
// statement without one ("未收到政府信息公开申请" says 0), found in a slot. A claim contradicts the tables only when none of
// the readings gives its number.
#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "prose/claims/table_figures.h"
#include "prose/phrases.h"

namespace xxgk::prose {

// Patterns of phrases as written: small data, of which the phrases are made once.
using Patterns = std::vector<const char16_t*>;

struct Slot {
  enum Scope {
    whole,  // of all that the unit had: never in brackets or behind 其中
    part,   // may be a part of a number before it
  };
  enum Comparison {
    equal,
    rounded,  // an amount written with fewer decimals than the table's
    at_most,  // a part may have been singled out
  };

  std::string_view rule;
  Severity severity = Severity::warning;  // where the tables are sound
  Scope scope = whole;
  Comparison comparison = equal;
  Patterns patterns = {};
  std::vector<std::u16string_view> about = {};  // one of these in the sentence, or in the one before it
  bool itself = false;                          // ... in the sentence itself
  // None of these in the words from the figure before to the slot's own; of a statement in its clause.
  std::vector<std::u16string_view> unless = {};
  std::vector<std::u16string_view> excepting = {};   // none of these in the sentence
  std::vector<std::u16string_view> not_behind = {};  // none of these in the sentence so far
  std::u16string_view never_in = {};                 // units that count something else
  int year = 0;                                      // the year named by @ is the report's plus this
  std::optional<int> says = {};                      // the number of a statement without one
  std::optional<int> figure_is = {};  // the statement is made by this very figure: 办结率100%
  std::vector<Reading> readings = {};
  std::vector<Phrase> phrases = {};  // of the patterns, made by slots()
};

struct Claim {
  const Slot* slot = nullptr;
  const Passage* passage = nullptr;
  const Sentence* sentence = nullptr;
  const Clause* clause = nullptr;
  std::size_t begin = 0;  // of the figure, or of the words, in Passage::text
  std::size_t end = 0;
  Decimal value;
  int scale = 0;         // decimals as written; of an amount in 万元
  bool guarded = false;  // its sentence also speaks of what the tables do not count
};

// The claims of the same sentence, which stand side by side; `claim` is one of `claims`.
std::span<const Claim> claims_beside(const std::vector<Claim>& claims, const Claim& claim);

enum class Verdict { agrees, contradicts, open };

// Open where one of the readings cannot be worked out and no other fits.
Verdict verdict_of(const Claim& claim, const TableFigures& figures);

const std::vector<Slot>& slots();

// The slots by subject.
std::vector<Slot> application_slots();
std::vector<Slot> outcome_slots();
std::vector<Slot> dispute_slots();
std::vector<Slot> document_slots();

}  // namespace xxgk::prose
