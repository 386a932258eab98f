#include "document/grid_places.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>

namespace xxgk::document {
namespace {

// What reaches down into the next row, by column.
struct Above {
  std::uint32_t rows_left = 0;  // by its own row span
  Place* cell = nullptr;        // which a continuation below makes longer
};

class Grid {
 public:
  explicit Grid(std::size_t rows) : rows_(rows) {}

  void add_row(const TableRow& row, std::uint32_t index, std::vector<Place>& places) {
    column_ = 0;
    places.resize(row.size());
    std::vector<Above> next;
    for (std::size_t i = 0; i < row.size(); ++i) {
      const TableCell& cell = row[i];
      if (cell.kind == TableCell::cell) skip_taken(next);
      const std::uint32_t span = std::clamp<std::uint32_t>(cell.column_span, 1, kMostColumns);
      if (cell.kind == TableCell::cell) {
        const auto below = static_cast<std::uint32_t>(rows_) - index;
        places[i] = {index, column_, std::clamp<std::uint32_t>(cell.row_span, 1, below), span};
        put(next, span, {places[i].row_span - 1, &places[i]});
      } else if (cell.kind == TableCell::continued && column_ < above_.size() && above_[column_].cell) {
        Place* const place = above_[column_].cell;
        place->row_span = index - place->row + 1;
        put(next, span, {0, place});
      } else {
        put(next, span, {});
      }
    }
    skip_taken(next);
    while (column_ < above_.size()) {
      const Above above = above_[column_];
      put(next, 1, above.rows_left > 0 ? Above{above.rows_left - 1, above.cell} : Above{});
    }
    above_ = std::move(next);
  }

 private:
  static constexpr std::size_t kMostColumns = 256;  // that are followed down; no form has a tenth of them

  // Columns that a cell further up still fills.
  void skip_taken(std::vector<Above>& next) {
    while (column_ < above_.size() && above_[column_].rows_left > 0)
      put(next, 1, {above_[column_].rows_left - 1, above_[column_].cell});
  }

  void put(std::vector<Above>& next, std::uint32_t span, Above above) {
    next.resize(std::min<std::size_t>(column_ + span, kMostColumns), above);
    column_ += span;
  }

  const std::size_t rows_;
  std::vector<Above> above_;
  std::uint32_t column_ = 0;
};

}  // namespace

std::vector<std::vector<Place>> grid_places(const std::vector<TableRow>& rows) {
  std::vector<std::vector<Place>> places(rows.size());
  Grid grid(rows.size());
  for (std::size_t i = 0; i < rows.size(); ++i)
    grid.add_row(rows[i], static_cast<std::uint32_t>(i), places[i]);
  return places;
}

}  // namespace xxgk::document
