#include "tables/recovery.h"

#include <cstddef>
#include <utility>

#include "form/form.h"
#include "tables/regions.h"
#include "tables/table.h"
#include "tables/table_reader.h"

namespace xxgk::tables {

namespace {

Recovery recover_by(const document::Document& document, const outline::Outline& outline,
                    const Vocabularies& vocabularies) {
  const std::array<std::optional<Span>, 3> regions = table_regions(document, outline, vocabularies);
  Recovery recovery;
  const form::Form* likely = &vocabularies.forms().of_year(outline.year);
  for (std::size_t t = 0; t < regions.size(); ++t) {
    const auto id = static_cast<TableId>(t);
    if (!regions[t]) {
      recovery.tables[t] = missing_table(*likely, id);
      continue;
    }
    TableReading reading = read_table(document, *regions[t], id, vocabularies, *likely);
    if (reading.table.is_form_told) likely = reading.table.form;
    if (reading.oversized) recovery.oversized.push_back({id, *regions[t]});
    recovery.tables[t] = std::move(reading.table);
    recovery.labels.insert(recovery.labels.end(), reading.labels.begin(), reading.labels.end());
    recovery.misfits.insert(recovery.misfits.end(), reading.misfits.begin(), reading.misfits.end());
    recovery.added_rows.insert(recovery.added_rows.end(), reading.added_rows.begin(),
                               reading.added_rows.end());
    recovery.subtotals.insert(recovery.subtotals.end(), reading.subtotals.begin(), reading.subtotals.end());
  }
  return recovery;
}

}  // namespace

Recovery recover(const document::Document& document, const outline::Outline& outline,
                 const form::Forms& forms) {
  static const Vocabularies official(form::official_forms());
  return &forms == &official.forms() ? recover_by(document, outline, official)
                                     : recover_by(document, outline, Vocabularies(forms));
}

}  // namespace xxgk::tables
