#include "tables/elements.h"

namespace xxgk::tables {

Elements::Elements(const form::TableForm& table) : table_(table) {
  int group = -1;
  for (int r = 0; r < static_cast<int>(table_.rows.size()); ++r) {
    const form::RowForm& row = table_.rows[static_cast<std::size_t>(r)];
    const std::size_t places = row.columns.size();
    if (row.group >= 0 && row.group != group) add({Element::group, r, 0, 0});
    group = row.group;
    if (!table_.one_line) add({Element::label, r, 0, 0});
    for (int c = 0; c < static_cast<int>(places); ++c) add({Element::place, r, c, 0});
    if (table_.one_line) continue;
    all_.back().next += places;
    for (int c = 0; c < static_cast<int>(places); ++c) add({Element::bare_place, r, c, 0});
  }
  std::vector<int> rows_of(table_.groups.size(), 0);
  for (const form::RowForm& row : table_.rows)
    if (row.group >= 0) ++rows_of[static_cast<std::size_t>(row.group)];
  for (std::size_t j = 0; j < size(); ++j) {
    const int of_row = row_of(j).group;
    named_by_group_.push_back(of_row >= 0 && rows_of[static_cast<std::size_t>(of_row)] == 1);
  }
  for (std::size_t j = 0; j <= size(); ++j) places_around_.push_back(count_places_around(j));
}

void Elements::add(Element element) {
  element.next = all_.size() + 1;
  all_.push_back(element);
}

int Elements::count_places_around(std::size_t j) const {
  if (table_.one_line) return static_cast<int>(size());
  if (!is_place(j) && (j == 0 || !is_place(j - 1))) return 0;
  return static_cast<int>(row_of(is_place(j) ? j : j - 1).columns.size());
}

}  // namespace xxgk::tables
