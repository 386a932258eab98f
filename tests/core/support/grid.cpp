#include "support/grid.h"

namespace xxgk::testing {

Grid grid_of(const Printed& table) {
  Grid grid(table.rows.size(), std::vector<Place>(static_cast<std::size_t>(table.columns)));
  for (std::size_t row = 0; row < table.rows.size(); ++row) {
    std::size_t column = 0;
    for (const PrintedCell& cell : table.rows[row]) {
      while (column < grid[row].size() && grid[row][column].cell != nullptr) ++column;
      for (std::size_t r = 0; r < static_cast<std::size_t>(cell.rows) && row + r < grid.size(); ++r) {
        for (std::size_t c = 0; c < static_cast<std::size_t>(cell.columns) && column + c < grid[row].size();
             ++c) {
          grid[row + r][column + c] = {&cell, r == 0, c == 0};
        }
      }
      column += static_cast<std::size_t>(cell.columns);
    }
  }
  return grid;
}

}  // namespace xxgk::testing
