#include "prose/claims/table_figures.h"

#include <algorithm>

#include "text/decimal.h"

namespace xxgk::prose {
namespace {

// Calls `see` with each name of a sum and its sign.
template <class See> void each_term(std::string_view expression, See see) {
  for (int sign = 1; !expression.empty();) {
    const std::size_t end = std::min(expression.find_first_of("+-"), expression.size());
    see(expression.substr(0, end), sign);
    sign = end < expression.size() && expression[end] == '-' ? -1 : 1;
    expression.remove_prefix(std::min(end + 1, expression.size()));
  }
}

}  // namespace

// What a name stands for: cells, and rows in their totals.
struct TableFigures::Named {
  std::vector<const Cell*> cells;
  std::vector<const std::vector<Cell>*> rows;
  bool empty() const { return cells.empty() && rows.empty(); }
};

std::optional<Decimal> TableFigures::value(std::string_view expression) const {
  Decimal sum;
  bool known = true;
  each_term(expression, [&](std::string_view name, int sign) {
    const std::optional<Decimal> value = known ? value_of_term(name) : std::nullopt;
    const std::optional<Decimal> next = !value     ? std::nullopt
                                        : sign > 0 ? text::add(sum, *value)
                                                   : text::subtract(sum, *value);
    known = next.has_value();
    sum = next.value_or(Decimal{});
  });
  return known ? std::optional(sum) : std::nullopt;
}

bool TableFigures::has(std::string_view expression) const {
  bool all = true;
  each_term(expression, [&](std::string_view name, int) { all = all && !find(name).empty(); });
  return all;
}

std::vector<std::string> TableFigures::cells(std::string_view expression) const {
  std::vector<std::string> ids;
  each_term(expression, [&](std::string_view name, int) {
    if (name.find('*') != std::string_view::npos) return;
    const Named found = find(name);
    for (const Cell* cell : found.cells) ids.push_back(cell->id);
    for (const std::vector<Cell>* row : found.rows) ids.push_back(row->back().id);
  });
  return ids;
}

TableFigures::Named TableFigures::find(std::string_view name) const {
  const std::size_t star = name.find('*');
  const bool block = star != std::string_view::npos;
  const std::string_view start = name.substr(0, star);
  Named found;
  for (const tables::Grid& grid : grids_) {
    if (!name.starts_with(grid.form->name)) continue;
    for (int r = 0; r < grid.row_count(); ++r) {
      const std::vector<Cell>& cells = grid.cells[static_cast<std::size_t>(r)];
      // Row ids are compared in place: this is done for every reading of every repair.
      const std::string_view row = grid.form->rows[static_cast<std::size_t>(r)].id;
      const std::string_view wanted = start.substr(std::min(grid.form->name.size() + 1, start.size()));
      if (block ? row.starts_with(wanted) : row == wanted) found.rows.push_back(&cells);
      for (const Cell& cell : cells)
        if (cell.id == name) found.cells.push_back(&cell);
    }
  }
  return found;
}

std::optional<Decimal> TableFigures::value_of_term(std::string_view name) const {
  const Named found = find(name);
  if (found.empty()) return std::nullopt;
  std::optional<Decimal> sum = Decimal{};
  const auto add = [&](std::optional<Decimal> value) {
    sum = sum && value ? text::add(*sum, *value) : std::nullopt;
  };
  for (const Cell* part : found.cells) add(cell(*part));
  for (const std::vector<Cell>* row : found.rows) add(total(*row));
  return sum;
}

std::optional<Decimal> TableFigures::total(const std::vector<Cell>& cells) const {
  const Cell& last = cells.back();
  if (last.state == CellState::number || changed(last)) return cell(last);
  Decimal sum;
  for (const Cell& c : cells) {
    const auto value = cell(c);
    const auto next = value ? text::add(sum, *value) : std::nullopt;
    if (!next) return std::nullopt;
    sum = *next;
  }
  return sum;
}

std::optional<Decimal> TableFigures::cell(const Cell& cell) const {
  if (const Decimal* value = changed(cell)) return *value;
  return tables::counts(cell) ? std::optional(tables::value_of(cell)) : std::nullopt;
}

const Decimal* TableFigures::changed(const Cell& cell) const {
  if (!changes_) return nullptr;
  const auto at = std::find_if(changes_->begin(), changes_->end(),
                               [&](const CellChange& change) { return change.cell == cell.id; });
  return at == changes_->end() ? nullptr : &at->to;
}

}  // namespace xxgk::prose
