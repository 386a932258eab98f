// The sentences of the rules on structure (S).
#include "output/en/en.h"

namespace xxgk::output::en {

std::span<const Message> structure_messages() {
  static constexpr Message all[] = {
      {"S-01", "", "Sections of the form are missing: {sections}."},
      {"S-02", "order", "The sections are out of order here; they run from 一 to 六."},
      {"S-02", "repeated", "The number of this section was used before; it is {expected_number}."},
      {"S-02", "twice", "The heading \"{found}\" stands there twice."},
      {"S-02", "number", "The number of this section is wrong; it is {expected_number}."},
      {"S-02", "style",
       "The sections are not all numbered in the same way, such as \"{found}\"; the form writes 一、, 二、."},
      {"S-03", "",
       "\"{found}\" is none of the six sections of the form; put it where it belongs or leave it out."},
      {"S-04", "", "The heading says \"{found}\"; in the form it is \"{expected}\"."},
      {"S-04", "light", "The heading \"{found}\" differs slightly from the form's \"{expected}\"."},
      {"S-04", "stray", "A stray letter before the heading: \"{found}\" should be \"{expected}\"."},
      {"S-04", "text",
       "Text follows on the line of the heading \"{found}\"; a heading has a line of its own."},
      {"S-05", "broken", "The title is broken over two lines: \"{found}\"."},
      {"S-05", "year", "The title does not name the year: \"{found}\"."},
      {"S-05", "subject", "The title does not say 政府信息公开: \"{found}\"."},
      {"S-05", "wording", "The title should say 政府信息公开工作年度报告; it is \"{found}\"."},
      {"S-05", "order", "In the title the year goes before 政府信息公开工作; it is \"{found}\"."},
      {"S-06", "count", "The introduction speaks of {found} sections; the form has six."},
      {"S-06", "names", "The introduction speaks of six sections but names {found}; missing: {missing}."},
      {"S-06", "wording", "The introduction names sections in other words; the form has: {missing}."},
      {"S-07", "jump", "The numbers of the sub-headings jump: （{found}） where （{expected}） is due."},
      {"S-07", "repeated", "The sub-heading number （{found}） is repeated; it is （{expected}）."},
      {"S-07", "chapters",
       "{count} sub-headings of section 一 are numbered like the six sections (一、); （一） would set them "
       "apart."},
      {"S-07", "doubled", "A sub-heading's number needs no 、 after its brackets."},
      {"S-08", "", "Section 1 does not mention: {missing}."},
      {"S-09", "",
       "A government's report also covers assessment, public appraisal and accountability; none is "
       "mentioned."},
      {"S-10", "superseded",
       "In {table} {used} is used (\"{first}\", \"{second}\"); a report on {year} needs {due}."},
      {"S-10", "early",
       "In {table} {used} is used (\"{first}\", \"{second}\"); the form for {year} is {due}."},
      {"S-11", "superseded", "{used} is cited, which has been superseded; a report on {year} follows {due}."},
      {"S-11", "early", "{used} is cited in a report on {year}; the form then was {due}."},
      {"S-12", "", "In {table} it says \"{found}\" where the form has \"{expected}\"."},
      {"S-12", "light", "In {table} \"{found}\" differs slightly from the form's \"{expected}\"."},
      {"S-12", "light_many",
       "{count} labels differ slightly from the form, such as \"{found}\" for \"{expected}\"."},
      {"S-13", "row", "In {table} the row \"{label}\" is missing."},
      {"S-13", "rows", "In {table} {count} rows are missing, from \"{label}\" on."},
      {"S-13", "label",
       "In {table} the label \"{label}\" was not found, although those around it are there."},
      {"S-13", "labels", "In {table} {count} labels were not found, such as \"{label}\"."},
      {"S-14", "", "{table} was not found although other tables were read. Is it missing, or a picture?"},
      {"S-15", "row",
       "Row \"{first_row}\" has {found} values for {expected} places; which place is meant cannot be told, "
       "so it was not checked."},
      {"S-15", "row_joined",
       "Row \"{first_row}\" has {found} values for {expected} places: one too many, perhaps {joined} broken "
       "in "
       "two; it was not checked."},
      {"S-15", "row_settled",
       "Row \"{first_row}\" has {found} values for {expected} places; every way of placing them gives the "
       "same numbers."},
      {"S-15", "rows",
       "Rows \"{first_row}\" to \"{last_row}\" ({count} rows) each have {found} values for {expected} "
       "places; which column is meant cannot be told, so they were not checked."},
      {"S-15", "rows_settled",
       "Rows \"{first_row}\" to \"{last_row}\" ({count} rows) each have {found} values for {expected} "
       "places; every way of placing them gives the same numbers."},
      {"S-15", "block",
       "In {table} \"{first_row}\" to \"{last_row}\" have {found} values for {expected} places; which places "
       "are meant cannot be told, so they were not checked."},
      {"S-15", "block_settled",
       "In {table} \"{first_row}\" to \"{last_row}\" have {found} values for {expected} places; every way of "
       "placing them gives the same numbers."},
      {"S-15", "row_scattered",
       "Row \"{first_row}\": {found} values were read, but not which column each belongs to; it was not "
       "checked."},
      {"S-15", "rows_scattered",
       "Rows \"{first_row}\" to \"{last_row}\" ({count} rows): it cannot be told which column each value "
       "belongs to; they were not checked."},
      {"S-15", "block_scattered",
       "In {table} \"{first_row}\" to \"{last_row}\": it cannot be told which row each value belongs to; "
       "they were not checked."},
      {"S-15", "many_short",
       "In {table} {count} rows have fewer values than places, {found} for {expected}; cells were probably "
       "lost in copying. Which places are meant cannot be told, so they were not checked. Use the web page's "
       "file or the Word file, or fill the blanks with 0."},
      {"S-15", "bare",
       "Row \"{first_row}\" has no value that could be read, for {expected} places; where there was nothing, "
       "write 0."},
      {"S-15", "bare_many",
       "In {table} {count} rows have no value that could be read, from \"{first_row}\" on; where there was "
       "nothing, write 0."},
      {"S-15", "subtotal",
       "A subtotal stands beside \"{label}\"; the form has none, and it was not added up."},
      {"S-15", "added_rows",
       "{table} has {count} row(s) that the form does not have (\"{label}\"); their values were not added "
       "up."},
      {"S-15", "repeated_rows",
       "In {table} {count} row(s) are there twice, from \"{label}\" on; they were counted once."},
      {"S-15", "subtotals",
       "In {table} subtotals stand beside {count} groups, from \"{label}\" on; the form has none, and they "
       "were not added up."},
      {"S-16", "altered",
       "The note on sums in the corner of the table of section 3 is not that of the form."},
      {"S-16", "", "The note on sums in the corner of the table of section 3 is missing."},
      {"S-17", "",
       "The header of \"{cell}\" does not name its unit 万元; it says {found}, please check the unit."},
      {"S-17", "yuan",
       "The header of \"{cell}\" names 元 as its unit, the form 万元; it says {found}, please check."},
      {"S-18", "empty", "Section 5 is empty; it states the main problems and their improvement."},
      {"S-18", "short", "Section 5 says very little about problems and improvement."},
      {"S-18", "no_problem", "Section 5 does not state any problem."},
      {"S-19", "", "Section 5 states problems but no improvement."},
      {"S-20", "", "Section 6 is empty; say so where there is nothing to report."},
      {"S-21", "",
       "Fees for processing information are not mentioned; most reports do so in section 6, even where none "
       "was charged."},
      {"S-22", "", "Section 1 has {found} characters; some places ask for no more than {expected}."},
      {"S-23", "", "There is long prose beside {table}; this section is usually the table alone."},
      {"S-24", "", "Another title follows: perhaps two reports in one text; only the first was checked."},
      {"S-24", "section",
       "After section 6 the heading \"{found}\" comes again: perhaps a part was pasted twice, or two "
       "reports; only the first was checked."},
  };
  return all;
}

}  // namespace xxgk::output::en
