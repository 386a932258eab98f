// The sentences of the rules on dates and wording (D, Q).
#include "output/en/en.h"

namespace xxgk::output::en {

std::span<const Message> wording_messages() {
  static constexpr Message all[] = {
      {"D-01", "body", "Section 1 mostly speaks of {other}, the report is on {year}: which one is right?"},
      {"D-01", "introduction",
       "The introduction announces the report on {other}, the report is on {year}: which one is right?"},
      {"D-01", "period", "The period is {found}, the title says {year}: which one is right?"},
      {"D-02", "year", "The period is given as \"{found}\"; the report is on {year}."},
      {"D-02", "days", "The period is given as \"{found}\"; it runs from 1 January to 31 December {year}."},
      {"D-02", "garbled", "A date of the period is garbled: \"{found}\"."},
      {"D-03", "", "The report is dated {found}, after the time limit ({next}-{month}-{day})."},
      {"D-03", "local",
       "The report is dated {found}, after {next}-{month}-{day}; for such units the local notice sets the "
       "limit."},
      {"D-04", "", "The report is dated {found}, before the year {year} ended."},
      {"D-05", "", "The report is dated {found}; a report on {year} is made in {next}."},
      {"D-06", "", "There is no such day as {found}."},
      {"D-06", "style", "The date {found} should be written {expected}."},
      {"D-07", "", "The report is signed by \"{found}\", its title says \"{expected}\"."},
      {"Q-01", "",
       "This speaks of {found} (\"{clause}\"), the report is on {expected}: perhaps last year's text."},
      {"Q-01", "carried",
       "Applications are carried into {found}, the year of the report itself; it should be {expected}."},
      {"Q-02", "",
       "This plans for {found}; a report on {year} plans for {expected}. Perhaps last year's text?"},
      {"Q-02", "this_year", "It is not clear which year 今年 is; better say {expected}."},
      {"Q-03", "", "\"{found}\" is no date."},
      {"Q-04", "", "\"{found}\" should be \"{expected}\"."},
      {"Q-05", "", "\"{found}\" is written twice; it should be \"{expected}\"."},
      {"Q-06", "", "A number or name was never put in at \"{found}\"."},
      {"Q-07", "jump", "The enumeration jumps: \"{found}\" where \"{expected}\" is due."},
      {"Q-07", "repeated", "\"{found}\" is repeated; it should be \"{expected}\"."},
      {"Q-08", "",
       "A leftover of conversion, \"{found}\", stands in the text; remove it if it would be published."},
      {"Q-08", "many",
       "{count} leftovers of conversion stand in the text, such as \"{found}\"; remove them if they would be "
       "published."},
      {"Q-09", "blank", "{count} blanks stand between Chinese characters, such as in \"{found}\"."},
      {"Q-09", "doubled", "{count} punctuation marks stand side by side, such as \"{found}\"."},
      {"Q-09", "half", "{count} half-width punctuation marks stand among Chinese characters."},
      {"Q-09", "half_all", "Nearly all punctuation is half-width ({count} marks)."},
      {"Q-09", "unended", "{count} paragraphs end without a punctuation mark, such as \"…{found}\"."},
      {"Q-10", "", "The regulation is called \"{found}\"; its name is \"{expected}\"."},
      {"Q-10", "number", "\"{found}\" is the regulation before its revision; in force is {expected}."},
      {"Q-10", "title",
       "This is the title of 〔2019〕 No. 60; 〔2021〕 No. 30 is the notice that issued the form of the "
       "report."},
      {"Q-11", "", "\"{found}\" should be \"{expected}\"."},
      {"Q-12", "letter", "\"{found}\" belongs in a letter to an office, not in a published report."},
      {"Q-12", "level", "\"{found}\" goes beyond the unit of the report; perhaps another unit's text?"},
      {"Q-12", "self",
       "The report is of \"{unit}\", yet it calls itself \"{found}\" ({count} times); please check."},
      {"Q-12", "unit", "Here the unit is \"{found}\", the report is of \"{expected}\"; please check."},
      {"Q-13", "card", "The number of a bank card stands in the text; remove it before publishing."},
      {"Q-13", "name", "An applicant is named in the text; remove or hide the name before publishing."},
      {"Q-13", "identity", "An identity number stands in the text; remove it before publishing."},
      {"Q-13", "mobile",
       "A mobile number stands in the text; check that it is no personal data before publishing."},
      {"Q-14", "brief", "The text without the tables has only some {found} characters."},
      {"Q-14", "generic", "Section 1 has no figure and does not name the unit; say what it did."},
      {"Q-14", "others", "\"{found}\" sounds like a higher authority; say what the unit itself did."},
      {"Q-15", "", "\"{found}\" should be \"{expected}\"."},
      {"Q-16", "", "A line break cuts the text at \"{found}\": a slip, or a full stop left out?"},
      {"Q-16", "many",
       "{count} line breaks cut the text, such as at \"{found}\": slips, or full stops left out?"},
      {"Q-17", "", "\"{found}\" has no partner (\"{words}\")."},
      {"Q-17", "many",
       "{count} brackets or quotation marks have no partner, such as \"{found}\" (\"{words}\")."},
      {"Q-18", "block", "These paragraphs are the same as earlier ones; perhaps they were pasted twice."},
      {"Q-18", "", "This paragraph repeats an earlier one word for word."},
  };
  return all;
}

}  // namespace xxgk::output::en
