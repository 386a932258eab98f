// V: what single cells hold.
#include <algorithm>
#include <functional>
#include <set>

#include "check/rules.h"
#include "text/decimal.h"

namespace xxgk::checking {
namespace {

constexpr std::size_t kLongestValueShown = 20;
constexpr std::uint8_t kUsualDecimals = 6;

struct Place {
  const Cell* cell;
  const form::Column* column;
  int row;
};

std::vector<Place> places_of(const Grid& grid) {
  std::vector<Place> places;
  for (std::size_t r = 0; r < grid.cells.size(); ++r)
    for (std::size_t c = 0; c < grid.cells[r].size(); ++c)
      places.push_back({&grid.cells[r][c], &grid.form->rows[r].columns[c], static_cast<int>(r)});
  return places;
}

std::u16string shown(const Cell& cell) { return cell.raw.substr(0, kLongestValueShown); }

Finding& add_for_cell(Context& context, std::string_view rule, std::string_view variant, Severity severity,
                      const Cell& cell) {
  Finding& finding = context.add(rule, variant, severity);
  finding.cells = {cell.id};
  finding.span = cell.span;
  finding.arguments = {argument("cell", cell.id), argument("raw", std::u16string_view(shown(cell)))};
  return finding;
}

// One finding for all these cells of a table.
Finding& add_for_cells(Context& context, std::string_view rule, std::string_view variant, Severity severity,
                       const Grid& grid, const std::vector<const Cell*>& cells) {
  Finding& finding = context.add(rule, variant, severity);
  for (const Cell* cell : cells) {
    finding.cells.push_back(cell->id);
    if (!finding.span) finding.span = cell->span;
  }
  finding.arguments = {argument("table", grid.form->name), argument("cell", cells.front()->id),
                       argument("raw", std::u16string_view(shown(*cells.front())))};
  return finding;
}

std::vector<const Cell*> cells_with(const Grid& grid, const std::function<bool(const Place&)>& wanted) {
  std::vector<const Cell*> out;
  for (const Place& place : places_of(grid))
    if (wanted(place)) out.push_back(place.cell);
  return out;
}

// ---- V-01

// Cells that another finding already says are not filled in.
std::set<std::string> already_reported(const Context& context) {
  std::set<std::string> cells;
  for (const Finding& finding : context.report().findings)
    if (finding.rule == "T3-04" || finding.rule == "T4-02")
      cells.insert(finding.cells.begin(), finding.cells.end());
  return cells;
}

// What the cell should be for one equation that has no other empty term, or nothing.
std::optional<Decimal> implied_by(const Grid& grid, const form::Equation& equation, const Cell& cell) {
  std::optional<Decimal> rest = Decimal{};
  int own_sign = 0;
  const auto add = [&](const form::Equation::Term& term, int side) {
    const Cell& other = grid.cells[static_cast<std::size_t>(term.row)][static_cast<std::size_t>(term.column)];
    const int sign = term.sign * side;
    if (other.id == cell.id) {
      own_sign = sign;
    } else if (other.state != CellState::number || !rest) {
      rest.reset();
    } else {
      rest = sign > 0 ? text::add(*rest, value_of(other)) : text::subtract(*rest, value_of(other));
    }
  };
  for (const auto& term : equation.left) add(term, 1);
  for (const auto& term : equation.right) add(term, -1);
  if (own_sign == 0 || !rest) return std::nullopt;
  return own_sign > 0 ? text::negate(*rest) : *rest;
}

// The one value that every equation around the cell leaves for it.
std::optional<Decimal> implied_value(const Grid& grid, const Cell& cell) {
  std::optional<Decimal> value;
  for (const form::Equation& equation : grid.form->equations) {
    const std::optional<Decimal> here = implied_by(grid, equation, cell);
    if (!here) continue;
    if (here->mantissa < 0 || (value && text::compare(*value, *here) != 0)) return std::nullopt;
    value = here;
  }
  return value;
}

// A blank total whose parts are not all 0.
bool is_needed_total(const Grid& grid, const Place& place) {
  const auto positive = [](const Cell& cell) { return is_positive(cell); };
  const auto& row = grid.cells[static_cast<std::size_t>(place.row)];
  if (place.column->id == "total" && std::any_of(row.begin(), row.end(), positive)) return true;
  if (grid.form->rows[static_cast<std::size_t>(place.row)].id != "total_processed") return false;
  const auto column = static_cast<std::size_t>(place.cell - row.data());
  for (const form::Equation& equation : grid.form->equations) {
    if (equation.right.size() != 1 || equation.right.front().row != place.row ||
        equation.left.front().row == place.row ||
        static_cast<std::size_t>(equation.right.front().column) != column)
      continue;
    return std::any_of(equation.left.begin(), equation.left.end(), [&](const form::Equation::Term& term) {
      return is_positive(
          grid.cells[static_cast<std::size_t>(term.row)][static_cast<std::size_t>(term.column)]);
    });
  }
  return false;
}

// The sum of the cells beside a blank total, blanks counting as 0.
std::optional<Decimal> sum_of_row(const Grid& grid, const Place& place) {
  if (place.column->id != "total") return std::nullopt;
  std::optional<Decimal> sum = Decimal{};
  for (const Cell& cell : grid.cells[static_cast<std::size_t>(place.row)]) {
    if (!counts(cell)) return std::nullopt;
    if (sum) sum = text::add(*sum, value_of(cell));
  }
  return sum;
}

void add_implied(Finding& finding, const Grid& grid, const Cell& cell) {
  if (const auto value = implied_value(grid, cell)) {
    finding.expected = text::to_string(*value);
    finding.variant += "_implied";
  }
}

void check_blanks(Context& context, const Grid& grid) {
  const std::set<std::string> reported = already_reported(context);
  std::vector<const Cell*> blanks;
  for (const Place& place : places_of(grid)) {
    if (place.cell->state != CellState::blank) continue;
    if (reported.count(place.cell->id) != 0) continue;
    if (!is_needed_total(grid, place)) {
      blanks.push_back(place.cell);
      continue;
    }
    Finding& finding = add_for_cell(context, "V-01", "total", Severity::error, *place.cell);
    if (const auto sum = sum_of_row(grid, place)) {
      finding.expected = text::to_string(*sum);
      finding.variant += "_implied";
    } else {
      add_implied(finding, grid, *place.cell);
    }
  }
  if (blanks.empty()) return;
  const bool most = blanks.size() * 2 > places_of(grid).size();
  const std::string_view variant = most ? "most" : blanks.size() == 1 ? "one" : "some";
  Finding& finding = add_for_cells(context, "V-01", variant, Severity::warning, grid, blanks);
  if (blanks.size() == 1) add_implied(finding, grid, *blanks.front());
}

// ---- V-02 to V-07

void check_placeholders(Context& context, const Grid& grid) {
  const auto cells = cells_with(grid, [](const Place& p) { return p.cell->state == CellState::placeholder; });
  if (cells.empty()) return;
  Finding& finding =
      add_for_cells(context, "V-02", cells.size() == 1 ? "one" : "some", Severity::warning, grid, cells);
  finding.expected = "0";
  if (cells.size() == 1 && cells.front()->span) finding.fix = TextFix{*cells.front()->span, u"0"};
}

bool has(const std::u16string& text, std::u16string_view any_of) {
  return text.find_first_of(any_of) != std::u16string::npos;
}

// What is wrong with the writing of an invalid number; empty when it is no matter of digits (V-03, V-05).
std::string_view misspelling(const std::u16string& raw) {
  const bool digits = has(raw, u"0123456789０１２３４５６７８９");
  const bool only =
      raw.find_first_not_of(u"0123456789０１２３４５６７８９ .,，　\u00A0") == std::u16string::npos;
  if (!digits) return {};
  if (only && has(raw, u" 　\u00A0")) return "two_numbers";
  if (only && raw.size() > 1 && (raw.front() == u'0' || raw.front() == u'０')) return "leading_zero";
  if (has(raw, u"OoＯｏlIｌＩ")) return "letters";
  return {};
}

void check_invalid(Context& context, const Grid& grid) {
  for (const Place& place : places_of(grid)) {
    if (place.cell->state != CellState::invalid) continue;
    if (const std::string_view how = misspelling(place.cell->raw); !how.empty())
      add_for_cell(context, "V-07", how, Severity::error, *place.cell);
    else if (place.column->amount)
      add_for_cell(context, "V-05", "invalid", Severity::warning, *place.cell);
    else
      add_for_cell(context, "V-03", "words", Severity::error, *place.cell);
  }
}

void check_counts(Context& context, const Grid& grid) {
  for (const Place& place : places_of(grid)) {
    if (place.cell->state != CellState::number || place.column->amount) continue;
    if (!text::is_integer(value_of(*place.cell)))
      add_for_cell(context, "V-03", "fraction", Severity::error, *place.cell);
    if (value_of(*place.cell).mantissa < 0 && !place.column->negative)
      add_for_cell(context, "V-04", "", Severity::error, *place.cell);
  }
}

// Ways of writing a count that are understood but are no plain digits.
constexpr std::pair<ReadingNote, std::string_view> kStyles[] = {
    {ReadingNote::unit_in_cell, "unit"},      {ReadingNote::grouped_digits, "grouped"},
    {ReadingNote::wide_digits, "wide"},       {ReadingNote::chinese_numeral, "chinese"},
    {ReadingNote::trailing_remark, "remark"}, {ReadingNote::stray_characters, "stray"},
};

void check_styles(Context& context, const Grid& grid) {
  for (const auto& [note, variant] : kStyles) {
    const auto cells = cells_with(grid, [wanted = note](const Place& p) {
      return p.cell->state == CellState::number && p.cell->note == wanted && !p.column->amount;
    });
    if (!cells.empty()) add_for_cells(context, "V-03", variant, Severity::hint, grid, cells);
  }
  const auto pointed = cells_with(grid, [](const Place& p) {
    return p.cell->state == CellState::number && !p.column->amount && has(p.cell->raw, u".") &&
           text::is_integer(value_of(*p.cell));
  });
  if (!pointed.empty()) add_for_cells(context, "V-03", "point", Severity::hint, grid, pointed);
}

void check_amounts(Context& context, const Grid& grid) {
  for (const Place& place : places_of(grid)) {
    if (place.cell->state != CellState::number || !place.column->amount) continue;
    const Cell& cell = *place.cell;
    if (cell.note == ReadingNote::yuan_converted) {
      Finding& finding = add_for_cell(context, "V-05", "yuan", Severity::warning, cell);
      finding.expected = text::to_string(value_of(cell));
    } else if (cell.note == ReadingNote::unit_in_cell) {
      add_for_cell(context, "V-05", "unit", Severity::hint, cell);
    } else if (value_of(cell).scale > kUsualDecimals) {
      add_for_cell(context, "V-05", "decimals", Severity::hint, cell);
    }
    if (value_of(cell).mantissa < 0) add_for_cell(context, "V-04", "", Severity::error, cell);
  }
}

}  // namespace

void check_values(Context& context) {
  int cells = 0;
  int amounts = 0;
  for (const Grid& grid : context.grids()) {
    if (!grid.seen) continue;
    for (const Place& place : places_of(grid)) {
      if (place.cell->state == CellState::missing || place.cell->state == CellState::ambiguous) continue;
      ++cells;
      amounts += place.column->amount;
    }
    check_blanks(context, grid);
    check_placeholders(context, grid);
    check_invalid(context, grid);
    check_counts(context, grid);
    check_styles(context, grid);
    check_amounts(context, grid);
  }
  for (const std::string_view rule : {"V-01", "V-02", "V-03", "V-04", "V-05", "V-07"}) {
    const int count = rule == "V-05" ? amounts : cells;
    if (count > 0)
      context.checked(rule, count);
    else
      context.skipped(rule, "table_absent");
  }
}

}  // namespace xxgk::checking
