// Why a check was skipped or a file could not be opened.
#include "output/en/en.h"

namespace xxgk::output::en {

std::span<const Reason> reasons() {
  static constexpr Reason all[] = {
      {"accepted", "all that it found was accepted before"},
      {"cells_unread", "cells were not read, could not be placed, or a total is not filled in"},
      {"not_json_line", "the line is no JSON of the shape {\"name\":…,\"text\":…}"},
      {"table_absent", "the table was not read"},
      {"unit_unknown", "the unit of the report is not known"},
      {"no_title", "no title was found"},
      {"no_list", "the introduction does not name the sections"},
      {"nothing_to_check", "there is nothing it applies to"},
      {"not_applicable", "it does not apply to this report"},
      {"headings_mixed", "headings and their numbers do not fit each other"},
      {"year_contradicted", "the report contradicts itself about its year"},
      {"set_in_lines", "the text is set in lines, so cut sentences cannot be told"},
      {"year_unknown", "the year of the report is not known"},
      {"torn", "too many labels of the table are torn apart or lost to say which are missing"},
      {"form_unclear", "it cannot be told which form the table follows"},
      {"excerpt", "the text may be an excerpt (few headings or little text)"},
      {"cut_off", "the text ends inside a table; the rest may not have been pasted"},
  };
  return all;
}

}  // namespace xxgk::output::en
