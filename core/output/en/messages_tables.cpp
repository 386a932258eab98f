// The sentences of the rules on the tables (V, T2, T3, T4).
#include "output/en/en.h"

namespace xxgk::output::en {

std::span<const Message> tables_messages() {
  static constexpr Message all[] = {
      {"V-01", "total", "\"{cell}\" is blank although it has figures to add up."},
      {"V-01", "total_implied",
       "\"{cell}\" is blank although it has figures to add up; by the sums it is {expected}."},
      {"V-01", "one", "\"{cell}\" is blank; write 0 where there was nothing."},
      {"V-01", "one_implied", "\"{cell}\" is blank; by the sums it is {expected}."},
      {"V-01", "one_said", "\"{cell}\" is blank; the text says {expected} (\"{sentence}\")."},
      {"V-01", "some", "In {table} {cell_count} cells are blank: {cells}; write 0 where there was nothing."},
      {"V-01", "most", "Most of {table} is blank ({cell_count} cells); write 0 where there was nothing."},
      {"V-02", "one", "\"{cell}\" holds \"{raw}\" instead of a number; write 0 where there was nothing."},
      {"V-02", "one_said",
       "\"{cell}\" holds \"{raw}\" instead of a number; the text says {expected} (\"{sentence}\")."},
      {"V-02", "some",
       "In {table} {cell_count} cells hold a mark such as \"{raw}\" instead of a number: {cells}; write 0 "
       "where there was nothing."},
      {"V-03", "fraction", "\"{cell}\" is {raw}; a count is a whole number."},
      {"V-03", "fraction_said",
       "\"{cell}\" is {raw}; a count is a whole number, and the text says {expected} (\"{sentence}\")."},
      {"V-03", "words", "\"{cell}\" holds \"{raw}\" where a number belongs."},
      {"V-03", "unit", "In {table} {cell_count} cells carry a unit (\"{raw}\"); digits are enough."},
      {"V-03", "grouped",
       "In {table} {cell_count} cells group their digits (\"{raw}\"); plain digits are enough."},
      {"V-03", "wide", "In {table} {cell_count} cells use full-width digits (\"{raw}\")."},
      {"V-03", "chinese", "In {table} {cell_count} cells use Chinese numerals (\"{raw}\")."},
      {"V-03", "remark",
       "In {table} {cell_count} cells carry a remark (\"{raw}\"); remarks belong in the text."},
      {"V-03", "stray", "In {table} {cell_count} cells have stray characters beside the number (\"{raw}\")."},
      {"V-03", "point", "In {table} {cell_count} counts are written with a decimal point (\"{raw}\")."},
      {"V-04", "", "\"{cell}\" is {raw}; a count or amount is not negative."},
      {"V-04", "said",
       "\"{cell}\" is {raw}; a count or amount is not negative, and the text says {expected} "
       "(\"{sentence}\")."},
      {"V-05", "yuan", "\"{cell}\" holds \"{raw}\"; the header's unit is 万元, so it is {expected}."},
      {"V-05", "unit", "\"{cell}\" holds \"{raw}\"; the unit stands in the header, digits are enough."},
      {"V-05", "style", "\"{cell}\" holds \"{raw}\"; plain digits are enough."},
      {"V-05", "decimals",
       "\"{cell}\" is {raw}, with unusually many decimals; please check that its unit is 万元."},
      {"V-05", "invalid", "\"{cell}\" holds \"{raw}\" where an amount in 万元 belongs."},
      {"V-06", "", "\"{cell}\" is {found}; the header's unit is 万元. Was it written in 元?"},
      {"V-06", "prose",
       "\"{cell}\" is {found}, the very figure of {words} in the text, but the header's unit is 万元: it "
       "would be {expected}."},
      {"V-07", "leading_zero", "\"{cell}\" holds \"{raw}\", a number with leading zeros."},
      {"V-07", "two_numbers", "\"{cell}\" holds \"{raw}\": two numbers, or a blank inside one."},
      {"V-07", "letters", "\"{cell}\" holds \"{raw}\": letters (O, l) among the digits."},
      {"T2-01", "",
       "\"{row}\": {found} were issued this year, more than the {other} in force; please check."},
      {"T2-04", "",
       "Townships and counties cannot make 规章; \"{cell}\" is {found}. Should it stand under "
       "行政规范性文件?"},
      {"T2-04", "department",
       "\"{cell}\" is {found}; departments make no local 规章. Say so if they look after the government's."},
      {"T2-06", "",
       "\"{cell}\" is {found} 万元, less than the fees for processing information that the text gives "
       "({words}, {amount} 万元); they are among these fees."},
      {"T2-06", "zero",
       "The text says that {words} ({amount} 万元) of fees for processing information were taken, but "
       "\"{cell}\" is 0; they are among these fees."},
      {"T2-07", "",
       "No decision on licences, penalties or coercion is counted, which is unusual for such a department; "
       "all count, published or not."},
      {"T2-07", "disclaimed",
       "\"{cell}\" is {found}, although the text says that the unit has no such power."},
      {"T2-08", "",
       "\"{row}\": {found} were disclosed this year, more than the total of {other}; please check."},
      {"T2-09", "", "\"{row}\": {other} items last year and a change of {found} make a negative number."},
      {"T2-10", "amount", "There are {found} procurement items but no amount; please check."},
      {"T2-10", "items", "There are {found} procurement items but an amount above 0; please check."},
      {"T2-11", "", "The text speaks of {found} documents in force and lists {expected}; please check."},
      {"T3-01", "",
       "Row \"{row}\": the six applicants add up to {sum}, the total says {total}; the difference is "
       "{difference}."},
      {"T3-02", "",
       "Column \"{column}\": the outcomes add up to {sum}, （七）总计 says {total}; the difference is "
       "{difference}."},
      {"T3-03", "",
       "Column \"{column}\": received and carried in make {sum}, processed and carried out make {total}; the "
       "difference is {difference}."},
      {"T3-03", "reclassified",
       "Column \"{column}\": received and carried in make {sum}, processed and carried out make {total}; "
       "column \"{other_column}\" is out by as much the other way: {difference} applications may have been "
       "counted under one kind of applicant when they came in and another when they were done."},
      {"T3", "exchanged",
       "The rows \"{first_row}\" and \"{last_row}\" may hold each other's figures: exchanged, every sum of "
       "section 3 holds."},
      {"T3", "moved_left",
       "The figures of row \"{row}\" may stand one column too far left: moved right by one, every sum of "
       "section 3 holds."},
      {"T3", "moved_right",
       "The figures of row \"{row}\" may stand one column too far right: moved left by one, every sum of "
       "section 3 holds."},
      {"T3", "row",
       "Row \"{row}\" may be wrong from end to end: it alone can make every sum of section 3 hold, with a "
       "total of {expected}."},
      {"T3", "row_said",
       "Row \"{row}\" may be wrong from end to end: put right, with a total of {expected}, it makes every "
       "sum of section 3 hold; the text agrees (\"{evidence}\")."},
      {"T3", "copied",
       "The rows \"{first_row}\" and \"{last_row}\" hold the same figures: one may have been copied by "
       "mistake. With one of them put right every sum of section 3 holds."},
      {"T3", "some_row",
       "{equation_count} columns do not add up, and their differences make the difference of the totals: a "
       "whole row may be wrong or was not filled in."},
      {"T3-04", "column",
       "The column of totals: {cell_count} cells are not filled in although their rows have figures."},
      {"T3-04", "column_partly",
       "The column of totals: {cell_count} cells are not filled in, {wanted} of them although their rows "
       "have figures; where there was nothing, write 0."},
      {"T3-04", "row",
       "Row （七）总计: {cell_count} cells are not filled in although their columns have figures."},
      {"T3-04", "row_partly",
       "Row （七）总计: {cell_count} cells are not filled in, {wanted} of them although their columns have "
       "figures; where there was nothing, write 0."},
      {"T3-08", "",
       "\"{cell}\" is {found}, yet fees for processing information are not mentioned; unpaid means that "
       "payment was asked for."},
      {"T3-08", "fewer",
       "\"{cell}\" is {found}, more than the {notices} notices of fees in the text; please check."},
      {"T3-09", "",
       "\"{cell}\" is {found}, yet fees for processing information are not mentioned; say whether any were "
       "charged."},
      {"T3-11", "",
       "{found} applications are carried out, more than half of the {whole} to be processed; please check."},
      {"T3-12", "",
       "\"{cell}\" is {found}, more than half of the {whole} processed; please check how they are classed."},
      {"T3-13", "one_row",
       "（六）其他处理 is a single row; the form for {year} has three: not corrected, fee unpaid, other."},
      {"T3-13", "three_rows", "（六）其他处理 has three rows; the form for {year} has one."},
      {"T4-01", "",
       "Group \"{row}\": the four results add up to {sum}, the total says {total}; the difference is "
       "{difference}."},
      {"T4-02", "column", "{cell_count} totals are not filled in although there are results to add up."},
      {"T4-02", "column_partly",
       "{cell_count} totals are not filled in, {wanted} of them although there are results to add up; where "
       "there was nothing, write 0."},
      {"T4-03", "",
       "There are {found} suits after reconsideration but no reconsideration; say so if it was in an earlier "
       "year."},
      {"T4-05", "",
       "No application was processed this year, yet \"{row}\" has {found} cases; say so if they stem from "
       "earlier ones."},
      {"T4-06", "",
       "There are {found} suits without reconsideration, but only refusals, against which reconsideration "
       "comes first; please check."},
      {"T4-07", "", "In {table} one group of lawsuits is missing: the five columns of \"{row}\"."},
  };
  return all;
}

}  // namespace xxgk::output::en
