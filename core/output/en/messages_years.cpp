// The sentences of the rules on the years of one unit (Y).
#include "output/en/en.h"

namespace xxgk::output::en {

std::span<const Message> years_messages() {
  static constexpr Message all[] = {
      {"Y-01", "",
       "The report on {last_year} carries over {expected} ({column}), the report on {this_year} begins with "
       "{found}; {count} "
       "of the columns differ. Look into the registers of both years; where units were merged or a report "
       "was corrected, say "
       "so in the report."},
      {"Y-01", "columns",
       "The total that the report on {last_year} carries over is what the report on {this_year} begins with, "
       "but {count} of "
       "the columns differ, such as {column}: {expected} and {found}. Look into the kinds of applicants."},
  };
  return all;
}

}  // namespace xxgk::output::en
