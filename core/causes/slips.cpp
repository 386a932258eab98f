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

bool is_total(const Table& table, CellRef cell) {
  return tables::form_row(table, cell.row).id == "total_processed" ||
         tables::column_of(table, cell).id == "total";
}

Slip slip_of_one(const Table& table, const CellChange& change) {
  const bool unfilled = !change.from || change.from->mantissa == 0;
  if (unfilled) return is_total(table, change.cell) ? Slip::total_unfilled : Slip::other;
  const std::string written = text::to_string(*change.from);
  const std::string meant = text::to_string(change.to);
  if (written.size() > 1 && swaps_digits(written, meant)) return Slip::digits_swapped;
  if (drops_digit(meant, written, false)) return Slip::digit_lost;
  if (drops_digit(written, meant, true)) return Slip::digit_doubled;
  return Slip::other;
}

// Two neighbours of a row that hold each other's values.
bool is_neighbour_column(const std::vector<CellChange>& changes) {
  if (changes.size() != 2) return false;
  const CellRef a = changes[0].cell;
  const CellRef b = changes[1].cell;
  const auto from = [](const CellChange& change) { return change.from.value_or(Decimal{}); };
  return a.row == b.row && std::abs(a.column - b.column) == 1 && from(changes[0]) == changes[1].to &&
         from(changes[1]) == changes[0].to;
}

}  // namespace

Slip slip_of(const Table& table, const std::vector<CellChange>& changes) {
  if (is_neighbour_column(changes)) return Slip::neighbour_column;
  Slip worst = Slip::digits_swapped;
  for (const CellChange& change : changes) worst = std::max(worst, slip_of_one(table, change));
  return worst;
}

}  // namespace xxgk::causes
