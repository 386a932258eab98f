#include "tables/recovery.h"

#include <cstddef>
#include <utility>

#include "form/form.h"
#include "tables/cells.h"
#include "tables/regions.h"
#include "tables/table_reader.h"

namespace xxgk::tables {
Recovery recover(const document::Document& document, const outline::Outline& outline) {
  const std::array<std::optional<Span>, 3> regions = table_regions(document, outline);
  Recovery recovery;
  FormVersion likely = outline.year && *outline.year < form::kFirstYearOfForm2021 ? FormVersion::form2019
                                                                                  : FormVersion::form2021;
  for (std::size_t t = 0; t < regions.size(); ++t) {
    const auto id = static_cast<TableId>(t);
    if (!regions[t]) {
      recovery.tables[t] = missing_table(form::table(id, likely));
      continue;
    }
    TableReading reading = read_table(document, *regions[t], id, likely);
    if (reading.table.form) likely = *reading.table.form;
    if (reading.oversized) recovery.oversized.push_back({id, *regions[t]});
    recovery.tables[t] = std::move(reading.table);
    recovery.labels.insert(recovery.labels.end(), reading.labels.begin(), reading.labels.end());
    recovery.misfits.insert(recovery.misfits.end(), reading.misfits.begin(), reading.misfits.end());
    recovery.subtotals.insert(recovery.subtotals.end(), reading.subtotals.begin(), reading.subtotals.end());
  }
  return recovery;
}

}  // namespace xxgk::tables
