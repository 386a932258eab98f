#include "tables/extra_rows.h"

#include <algorithm>

namespace xxgk::tables {
namespace {

class Finder {
 public:
  Finder(const Symbols& symbols, const form::TableForm& form, const std::vector<RowPart>& parts)
      : symbols_(symbols), form_(form), parts_(parts), of_label_(symbols.all.size(), false) {
    for (const form::RowForm& row : form.rows) {
      for (const LabelSpot& found : symbols.labels.of_official(row.label)) {
        if (found.distance == 0) of_label_[symbols.places[found.begin]] = true;
      }
    }
  }

  std::vector<ExtraRow> find() {
    bool first = true;
    for (std::size_t r = 0; r < parts_.size(); ++r) {
      if (!parts_[r].named) continue;
      // What stands before the first row can only be the table once more.
      if (first && parts_[r].label) take_rows(0, symbols_.places[parts_[r].label->begin], r, true);
      first = false;
      if (last_of_part(parts_, r) > r) continue;
      const std::uint32_t own = end_of_values(parts_[r].begin, parts_[r].end);
      if (is_full(parts_[r].begin, own, r)) take_rows(own, parts_[r].end, r, false);
    }
    return std::move(rows_);
  }

 private:
  bool is_letter(std::uint32_t i) const { return symbols_.all[i].kind == SymbolKind::letter; }

  std::uint32_t end_of_values(std::uint32_t begin, std::uint32_t end) const {
    while (begin < end && !is_letter(begin)) ++begin;
    return begin;
  }

  bool is_full(std::uint32_t begin, std::uint32_t end, std::size_t row) const {
    const int places = count_places(form_, row, row);
    return count_values(symbols_, begin, end) == places ||
           (count_values(symbols_, begin, end) > 0 && count_cells(symbols_, begin, end) >= places);
  }

  void take_rows(std::uint32_t begin, std::uint32_t end, std::size_t row, bool only_repeated) {
    while (begin < end) {
      std::uint32_t values = begin;
      bool repeated = false;
      for (; values < end && is_letter(values); ++values) repeated = repeated || of_label_[values];
      const std::uint32_t values_end = end_of_values(values, end);
      const bool few = count_values(symbols_, values, values_end) <= count_places(form_, row, row);
      if (values > begin && few && is_full(values, values_end, row) && (repeated || !only_repeated))
        rows_.push_back({begin, values, values_end, repeated});
      begin = std::max(values_end, begin + 1);
    }
  }

  const Symbols& symbols_;
  const form::TableForm& form_;
  const std::vector<RowPart>& parts_;
  std::vector<bool> of_label_;  // symbols with which a label begins, letter by letter
  std::vector<ExtraRow> rows_;
};

}  // namespace

std::vector<ExtraRow> find_extra_rows(const Symbols& symbols, const form::TableForm& form,
                                      const std::vector<RowPart>& parts) {
  if (!form.groups_beside)
    return {};  // elsewhere rows differ in their places, and none is told from a header
  return Finder(symbols, form, parts).find();
}

int count_extra_values(const Symbols& symbols, const std::vector<ExtraRow>& rows, std::uint32_t begin,
                       std::uint32_t end) {
  int count = 0;
  for (const ExtraRow& row : rows)
    if (begin <= row.begin && row.end <= end) count += count_values(symbols, row.begin, row.end);
  return count;
}

bool is_in_extra_row(const std::vector<ExtraRow>& rows, std::uint32_t symbol) {
  return std::any_of(rows.begin(), rows.end(),
                     [&](const ExtraRow& row) { return row.begin <= symbol && symbol < row.end; });
}

}  // namespace xxgk::tables
