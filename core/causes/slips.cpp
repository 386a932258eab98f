#include "causes/slips.h"

#include <algorithm>
#include <cstdlib>
#include <string>

#include "text/decimal.h"

namespace xxgk::causes {
namespace {

// One digit taken out of `longer` gives `shorter`.
bool drops_digit(const std::string& longer, const std::string& shorter, bool doubled_only) {
  if (longer.size() != shorter.size() + 1) return false;
  for (std::size_t i = 0; i < longer.size(); ++i) {
    const bool doubled =
        (i > 0 && longer[i] == longer[i - 1]) || (i + 1 < longer.size() && longer[i] == longer[i + 1]);
    if (doubled_only && !doubled) continue;
    if (longer.substr(0, i) + longer.substr(i + 1) == shorter) return true;
  }
  return false;
}

bool swaps_digits(std::string a, const std::string& b) {
  if (a.size() != b.size()) return false;
  for (std::size_t i = 0; i + 1 < a.size(); ++i) {
    std::swap(a[i], a[i + 1]);
    if (a == b) return true;
    std::swap(a[i], a[i + 1]);
  }
  return false;
}

}  // namespace

SlipJudge::SlipJudge(const tables::Grid& grid) {
  for (std::size_t r = 0; r < grid.cells.size(); ++r) {
    const form::Row& row = grid.form->rows[r];
    for (std::size_t c = 0; c < grid.cells[r].size(); ++c) {
      const bool total = row.id == "total_processed" || row.columns[c].id == "total";
      positions_.emplace(grid.cells[r][c].id, Position{static_cast<int>(r), static_cast<int>(c), total});
    }
  }
}

SlipJudge::Position SlipJudge::find(const std::string& cell) const {
  const auto at = positions_.find(cell);
  return at == positions_.end() ? Position{} : at->second;
}

Slip SlipJudge::slip_of_one(const CellChange& change) const {
  const bool unfilled = !change.from || change.from->mantissa == 0;
  if (unfilled) return find(change.cell).total ? Slip::total_unfilled : Slip::other;
  const std::string written = text::to_string(*change.from);
  const std::string meant = text::to_string(change.to);
  if (written.size() > 1 && swaps_digits(written, meant)) return Slip::digits_swapped;
  if (drops_digit(meant, written, false)) return Slip::digit_lost;
  if (drops_digit(written, meant, true)) return Slip::digit_doubled;
  return Slip::other;
}

// Two neighbours of a row that hold each other's values.
bool SlipJudge::is_neighbour_column(const std::vector<CellChange>& changes) const {
  if (changes.size() != 2) return false;
  const Position a = find(changes[0].cell);
  const Position b = find(changes[1].cell);
  const auto from = [](const CellChange& change) { return change.from.value_or(Decimal{}); };
  return a.row == b.row && std::abs(a.column - b.column) == 1 && from(changes[0]) == changes[1].to &&
         from(changes[1]) == changes[0].to;
}

Slip SlipJudge::slip_of(const std::vector<CellChange>& changes) const {
  if (is_neighbour_column(changes)) return Slip::neighbour_column;
  Slip worst = Slip::digits_swapped;
  for (const CellChange& change : changes) worst = std::max(worst, slip_of_one(change));
  return worst;
}

void rank(std::vector<Repair>& repairs) {
  std::stable_sort(repairs.begin(), repairs.end(),
                   [](const Repair& a, const Repair& b) { return a.slip < b.slip; });
}

}  // namespace xxgk::causes
