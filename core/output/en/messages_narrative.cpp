// The sentences of the rules on the text against the tables (N).
#include "output/en/en.h"

namespace xxgk::output::en {

std::span<const Message> narrative_messages() {
  static constexpr Message all[] = {
      {"N", "figure",
       "Text and table disagree: the text says {found} (\"{sentence}\"), the table gives {readings}."},
      {"N", "exchanged_rows",
       "The rows \"{first_row}\" and \"{last_row}\" may hold each other's figures: exchanged, they agree "
       "with the text (\"{sentence}\" and elsewhere)."},
      {"N", "exchanged_cells",
       "{cells} may hold each other's figures: exchanged, they agree with the text (\"{sentence}\" and "
       "elsewhere)."},
      {"N", "statement",
       "Text and table disagree: the text says \"{sentence}\", the table gives {readings}."},
      {"N", "more",
       "The text says {found} (\"{sentence}\"), more than the table has: {readings}; please check."},
      {"N", "figure_unsure",
       "Text and table disagree: the text says {found} (\"{sentence}\"), the table gives {readings}. The "
       "table itself does not add up or was not read in full: check it first."},
      {"N", "statement_unsure",
       "Text and table disagree: the text says \"{sentence}\", the table gives {readings}. The table itself "
       "does not add up or was not read in full: check it first."},
      {"N", "more_unsure",
       "The text says {found} (\"{sentence}\"), more than the table has: {readings}. The table itself does "
       "not add up or was not read in full: check it first."},
      {"N-20", "",
       "The parts in this sentence do not add up to their whole: {terms} = {expected}, the whole says "
       "{found}."},
      {"N-20", "balance",
       "The numbers in this sentence do not balance: carried in {in} + received {received} = {expected}, "
       "answered {done} + carried out {out} = {found}."},
      {"N-21", "", "The share seems wrong: the text says {found}%, {part} of {whole} is {expected}%."},
      {"N-21", "total", "These shares add up to {found}%, not to 100%."},
      {"N-21", "unmarked", "The share \"{found}\" seems to lack its %."},
      {"N-22", "",
       "The rate of change seems wrong: the text says {found}%, from {then} to {now} it is {expected}%."},
      {"N-22", "from_nothing",
       "By what is written last year's number is 0 ({now} is {now} more than it), so that no rate of change "
       "({found}%) can be given."},
      {"N-22", "range", "A range of percentages: \"{found}\" would better be \"{expected}\"."},
      {"N-22", "points",
       "From {then}% to {now}% is a difference of {found} percentage points, not of {found}%."},
      {"N-22", "direction",
       "The direction of the change is the wrong way round: from {then} to {now}, yet the text says {found}% "
       "the other way."},
      {"N-24", "",
       "The unit seems to have 万 (ten thousand) too many: the whole says {found}, its parts add up to "
       "{expected} ({terms})."},
      {"N-24", "magnitude", "\"{found}\" is very much: 万 may be one word too many (\"{expected}\")."},
      {"N-24", "money",
       "The unit seems to have 万 (ten thousand) too many: the total as written is {found} yuan, its parts "
       "add up to {expected} yuan."},
      {"N-25", "",
       "The same quantity is given twice: {found} here (\"{sentence}\"), {expected} before (\"{first}\")."},
      {"N-29", "amounts",
       "The single fees for processing information add up to {expected} yuan, the total says {found} yuan."},
      {"N-29", "cases",
       "The cases with a fee for processing information add up to {expected}, the text says {found} in all."},
      {"N-29", "tariff",
       "A fee for processing information of {found} yuan is no multiple of 10 yuan, as every fee by the "
       "tariff is; please check."},
      {"N-34", "",
       "The text contradicts itself: \"{sentence}\" here, but a fee for processing information of {found} "
       "yuan elsewhere."},
      {"N-37", "", "The text refers to section {section} (\"{sentence}\"), which is empty or was not read."},
      {"N-38", "",
       "No disclosed information is counted here, although the text counts some elsewhere; please check."},
      {"N-32", "",
       "The text says \"{sentence}\", but the table of section 3 holds only zeros: was it filled in?"},
  };
  return all;
}

}  // namespace xxgk::output::en
