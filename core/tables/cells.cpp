#include "tables/cells.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <set>
#include <utility>

#include "tables/equations.h"
#include "tables/labels.h"
#include "tables/spotting.h"
#include "tables/table.h"
#include "text/characters.h"
#include "text/fold.h"

namespace xxgk::tables {
namespace {

// A shorter label may stand elsewhere by chance.
constexpr std::size_t kTellingLabel = 4;

// In a row of fewer places one long number alone is nothing odd.
constexpr std::size_t kPlacesToRunTogether = 5;

class CellReader {
 public:
  CellReader(const std::u16string& text, const Symbols& symbols, const form::TableForm& form,
             const Alignment& alignment, const std::vector<RowPart>& parts,
             const std::vector<ExtraRow>& extra)
      : text_(text), symbols_(symbols), form_(form), alignment_(alignment), parts_(parts), extra_(extra) {}

  // `table` is one with nothing found.
  void read(Table& table) const {
    read_rows(table);
    if (!form_.one_line) {
      withdraw_overfull(table);
      withdraw_unlabelled(table);
    }
    withdraw_broken_off(table);
    withdraw_glued(table);
    withdraw_split(table);
  }

 private:
  void read_rows(Table& table) const {
    for (std::size_t r = 0; r < parts_.size(); ++r) {
      xxgk::Row& row = table.rows[r];
      const std::vector<std::vector<Reading>>& places = alignment_.rows[r].places;
      for (std::size_t c = 0; c < places.size(); ++c)
        read_cell(row.cells[c], places[c], form_.rows[r].columns[c]);
      if (!parts_[r].label) continue;
      Written label = written(text_, symbols_, *parts_[r].label);
      row.label_read = std::move(label.read);
      row.span = label.span;
    }
  }

  // ---- one cell

  struct Outcome {
    CellState state = CellState::missing;
    std::optional<Decimal> value;
    bool operator==(const Outcome&) const = default;
  };

  const text::WordValue& value_at(std::uint32_t symbol, const form::Column& column) const {
    return column.amount ? symbols_.all[symbol].amount : symbols_.all[symbol].value;
  }

  Outcome outcome_of(const Reading& reading, const form::Column& column) const {
    if (!reading.symbol) return {};
    if (symbols_.all[*reading.symbol].kind != SymbolKind::value) return {CellState::blank, std::nullopt};
    const text::WordValue& value = value_at(*reading.symbol, column);
    if (value.kind == text::WordValue::number) return {CellState::number, value.value};
    return {value.kind == text::WordValue::placeholder ? CellState::placeholder : CellState::invalid,
            std::nullopt};
  }

  // Equal figures side by side in one piece may be one number with a blank in it: 7 7. No number is 0 0.
  bool may_be_broken(const std::vector<Reading>& readings, const Outcome& outcome) const {
    if (outcome.state != CellState::number || outcome.value == Decimal{}) return false;
    const auto piece = [&](const Reading& reading) { return symbols_.all[*reading.symbol].piece; };
    return std::any_of(readings.begin() + 1, readings.end(), [&](const Reading& reading) {
      return reading.symbol != readings.front().symbol && piece(reading) == piece(readings.front());
    });
  }

  // Values of a row that the form does not have are no cell's. Of a row that is there twice either may be meant.
  bool is_no_reading(const Reading& reading) const {
    return reading.symbol && std::any_of(extra_.begin(), extra_.end(), [&](const ExtraRow& row) {
             return !row.repeated && row.begin <= *reading.symbol && *reading.symbol < row.end;
           });
  }

  void read_cell(Cell& cell, std::vector<Reading> readings, const form::Column& column) const {
    readings.erase(std::remove_if(readings.begin(), readings.end(),
                                  [&](const Reading& reading) { return is_no_reading(reading); }),
                   readings.end());
    if (readings.empty()) return;
    const Outcome best = outcome_of(readings.front(), column);
    const auto is_nothing = [](const Outcome& o) {
      return o.state == CellState::blank || o.state == CellState::missing;
    };
    const bool agreed = std::all_of(readings.begin(), readings.end(), [&](const Reading& reading) {
      const Outcome other = outcome_of(reading, column);
      return other == best || (is_nothing(other) && is_nothing(best));
    });
    if (!agreed || may_be_broken(readings, best)) {
      cell.state = CellState::ambiguous;
      return;
    }
    cell.state = best.state;
    cell.value = best.value;
    if (!readings.front().symbol) return;
    const Symbol& symbol = symbols_.all[*readings.front().symbol];
    cell.span = symbol.span;
    cell.raw = text_.substr(symbol.span.begin, symbol.span.end - symbol.span.begin);
    if (symbol.kind == SymbolKind::value) cell.note = value_at(*readings.front().symbol, column).note;
    const bool several = std::any_of(readings.begin(), readings.end(), [&](const Reading& reading) {
      return reading.symbol != readings.front().symbol;
    });
    if (several && cell.state == CellState::number) cell.note = ReadingNote::several_same;
  }

  // A number with which the text ends although the form goes on may have lost its last digits.
  void withdraw_broken_off(Table& table) const {
    const CellRef last = table.rows.back().cells.back().id;
    for (xxgk::Row& row : table.rows) {
      for (Cell& cell : row.cells) {
        if (cell.state == CellState::number && cell.span->end == text_.size() && cell.id != last)
          withdraw(cell);
      }
    }
  }

  // A number of as many digits as its row has places, and nothing else in the row: its values, run together.
  void withdraw_glued(Table& table) const {
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
      const std::size_t places = table.rows[r].cells.size();
      if (places < kPlacesToRunTogether) continue;
      Cell* lone = nullptr;
      bool others = false;
      for (Cell& cell : table.rows[r].cells) {
        if (cell.state == CellState::missing || cell.state == CellState::blank) continue;
        others = others || lone != nullptr || cell.state != CellState::number;
        lone = &cell;
      }
      if (lone == nullptr || others || lone->raw.size() < places) continue;
      withdraw(*lone);
    }
  }

  // A number that another, which is no cell's, directly follows or precedes on the line beside: one, broken in two,
  // unless the row's sum holds with it as it stands.
  void withdraw_split(Table& table) const {
    for (const std::uint32_t passed : alignment_.passed_values) {
      for (xxgk::Row& row : table.rows) {
        for (Cell& cell : row.cells) {
          if (cell.state == CellState::number && is_beside(*cell.span, symbols_.all[passed].span) &&
              !row_adds_up(table, cell.id.row))
            withdraw(cell);
        }
      }
    }
  }

  // Nothing but a line end stands between.
  bool is_beside(Span cell, Span other) const {
    const Span between = cell.end <= other.begin ? Span{cell.end, other.begin} : Span{other.end, cell.begin};
    return between.begin < between.end && between.end - between.begin <= 2 &&
           std::all_of(text_.begin() + between.begin, text_.begin() + between.end, text::is_line_end);
  }

  static bool row_adds_up(const Table& table, int row) {
    for (const Equation& equation : equations_of(table)) {
      const form::EquationForm& of = form_equation(table, equation.id);
      const auto in_row = [&](const form::EquationForm::Term& term) { return term.row == row; };
      if (std::all_of(of.left.begin(), of.left.end(), in_row) &&
          std::all_of(of.right.begin(), of.right.end(), in_row))
        return equation.status == EquationStatus::holds;
    }
    return false;
  }

  // ---- values that are not their row's

  // Many more values than places are those of other rows, whose columns have been torn apart. So are a few more,
  // where a row beside has none.
  void withdraw_overfull(Table& table) const {
    for (std::size_t r = 0; r < parts_.size(); ++r) {
      if (!parts_[r].named) continue;
      const std::size_t last = last_of_part(parts_, r);
      const int values = count_values(symbols_, parts_[r].begin, parts_[r].end) -
                         count_extra_values(symbols_, extra_, parts_[r].begin, parts_[r].end);
      const int spare = values - count_places(form_, r, last);
      const bool bare_beside = (r > 0 && is_bare(r - 1)) || (last + 1 < parts_.size() && is_bare(last + 1));
      if (spare > count_places(form_, r, r) / 2 + 2 || (spare > 0 && bare_beside)) withdraw(table.rows[r]);
    }
  }

  bool is_bare(std::size_t row) const {
    return parts_[row].named && count_cells(symbols_, parts_[row].begin, parts_[row].end) == 0;
  }

  // A label that stands somewhere else than in its row: the columns have been torn apart. A short one tells that
  // only where it stands among the values.
  bool displaced(std::size_t row, std::uint32_t begin, std::uint32_t end) const {
    const form::Label& label = form_.rows[row].label;
    const bool telling = text::fold_text(label.official).size() >= kTellingLabel;
    const std::vector<LabelSpot>& found = symbols_.labels.of_official(label);
    return std::any_of(found.begin(), found.end(), [&](const LabelSpot& o) {
      const std::uint32_t place = symbols_.places[o.begin];
      return o.distance == 0 && (telling || (begin <= place && place < end));
    });
  }

  // Values without labels are their rows' only when there are exactly as many as places up to the next label.
  void withdraw_unlabelled(Table& table) const {
    for (std::size_t r = 0; r < parts_.size();) {
      if (parts_[r].named) {
        ++r;
        continue;
      }
      const std::size_t last = last_of_part(parts_, r);
      const std::size_t first = r > 0 ? r - 1 : r;
      const std::uint32_t begin = r > 0 ? parts_[first].begin : 0;
      const std::uint32_t end = parts_[last].end;
      const int expected = count_places(form_, first, last);
      bool exact =
          count_values(symbols_, begin, end) == expected || count_cells(symbols_, begin, end) == expected;
      exact = exact && have_lines(begin, end, last - first + 1);
      for (std::size_t k = r; k <= last; ++k) exact = exact && !displaced(k, begin, end);
      if (!exact) {
        for (std::size_t k = r; k <= last; ++k) withdraw(table.rows[k]);
        if (first < r && !has_own_run(table.rows[first], first)) withdraw(table.rows[first]);
      }
      r = last + 1;
    }
  }

  // What directly follows the row's label, up to the next words, fills the row, and was read as its values.
  bool has_own_run(const xxgk::Row& cells, std::size_t row) const {
    std::uint32_t end = parts_[row].begin;
    while (end < parts_[row].end && symbols_.all[end].kind != SymbolKind::letter) ++end;
    const auto read = std::count_if(cells.cells.begin(), cells.cells.end(),
                                    [](const Cell& cell) { return cell.span && !cell.raw.empty(); });
    return count_values(symbols_, parts_[row].begin, end) == read &&
           static_cast<int>(end - parts_[row].begin) >= count_places(form_, row, row);
  }

  // A line holds one row at most.
  bool have_lines(std::uint32_t begin, std::uint32_t end, std::size_t rows) const {
    std::set<std::uint32_t> lines;
    for (std::uint32_t i = begin; i < end; ++i)
      if (symbols_.all[i].kind != SymbolKind::letter) lines.insert(symbols_.all[i].line);
    return lines.size() >= rows;
  }

  static void withdraw(Cell& cell) {
    const bool nothing = cell.state == CellState::missing || cell.state == CellState::blank;
    cell = Cell{cell.id,      nothing ? CellState::missing : CellState::ambiguous,
                std::nullopt, {},
                std::nullopt, ReadingNote::none};
  }

  static void withdraw(xxgk::Row& row) {
    for (Cell& cell : row.cells) withdraw(cell);
  }

  const std::u16string& text_;
  const Symbols& symbols_;
  const form::TableForm& form_;
  const Alignment& alignment_;
  const std::vector<RowPart>& parts_;
  const std::vector<ExtraRow>& extra_;
};

}  // namespace

Table read_cells(const std::u16string& text, const Symbols& symbols, const form::Form& form, TableId id,
                 const Alignment& alignment, const std::vector<RowPart>& parts,
                 const std::vector<ExtraRow>& extra) {
  Table table = missing_table(form, id);
  CellReader(text, symbols, form[id], alignment, parts, extra).read(table);
  return table;
}

}  // namespace xxgk::tables
