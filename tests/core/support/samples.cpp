#include "support/samples.h"

#include "support/layouts.h"

namespace xxgk::testing {
namespace {

Generated generated() {
  Recipe recipe;
  recipe.seed = 3;
  return generate(recipe);
}

}  // namespace

std::string good_report() { return layout("tabs_bare").render(generated()).bytes; }

std::string with_wrong_sum() {
  Generated report = generated();
  // The printed characters are what a reader sees.
  for (auto& section : report.sections) {
    if (!section.table || section.table->id != TableId::applications) continue;
    for (auto& row : section.table->rows)
      for (PrintedCell& cell : row)
        if (cell.id == "applications.not_processed.excessive.total") cell.text = u"9999";
  }
  return layout("tabs_bare").render(report).bytes;
}

}  // namespace xxgk::testing
