#include "tables/misfits.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <set>

#include "tables/spotting.h"
#include "text/decimal.h"
#include "text/number.h"
#include "text/utf.h"

namespace xxgk::tables {
namespace {

class MisfitFinder {
 public:
  MisfitFinder(const Symbols& symbols, const form::Forms& forms, const Alignment& alignment,
               const std::vector<RowPart>& parts, const std::vector<ExtraRow>& extra, const Table& table)
      : symbols_(symbols), form_(form::of(table)), alignment_(alignment), parts_(parts), extra_(extra),
        table_(table) {
    for (const form::Form& form : forms) mark_foreign_rows(form[table.id]);
  }

  std::vector<Misfit> find() const {
    std::vector<Misfit> misfits;
    if (form_.one_line) {
      add_misfit(0, form_.rows.size() - 1, misfits);
      return misfits;
    }
    for (std::size_t r = 0; r < parts_.size();) {
      const std::size_t last = last_of_part(parts_, r);
      add_misfit(r, last, misfits);
      r = last + 1;
    }
    return misfits;
  }

 private:
  void add_misfit(std::size_t first, std::size_t last, std::vector<Misfit>& misfits) const {
    const std::uint32_t begin = form_.one_line ? 0 : parts_[first].begin;
    const std::uint32_t end =
        form_.one_line ? static_cast<std::uint32_t>(symbols_.all.size()) : parts_[last].end;
    bool ambiguous = false;
    bool missing = false;
    for (std::size_t r = first; r <= last; ++r) {
      for (const Cell& cell : table_.rows[r].cells) {
        ambiguous = ambiguous || cell.state == CellState::ambiguous;
        missing = missing || cell.state == CellState::missing;
      }
    }
    const bool passed = std::any_of(alignment_.passed_values.begin(), alignment_.passed_values.end(),
                                    [&](std::uint32_t symbol) {
                                      return symbol >= begin && symbol < end && !of_foreign_row(symbol) &&
                                             !is_in_extra_row(extra_, symbol);
                                    });
    if (!ambiguous && (!passed || is_merged_cell(first, last))) return;
    Misfit misfit;
    misfit.table = form_.id;
    misfit.first_row = static_cast<int>(first);
    misfit.last_row = static_cast<int>(last);
    misfit.values = count_values(symbols_, begin, end) - count_extra_values(symbols_, extra_, begin, end);
    misfit.places = count_places(form_, first, last);
    misfit.labels_lost = !form_.one_line && last > first;
    misfit.settled = !ambiguous && !missing;
    misfit.span = span_of_values(begin, end);
    if (first == last && misfit.values == misfit.places + 1) misfit.joined = joined_pair(first, begin, end);
    // Consecutive rows with the same trouble have one cause.
    if (!misfits.empty() && !misfit.labels_lost && !misfits.back().labels_lost &&
        misfits.back().last_row + 1 == misfit.first_row && misfits.back().settled == misfit.settled) {
      Misfit& before = misfits.back();
      const int rows_before = before.last_row - before.first_row + 1;
      if (before.values == misfit.values * rows_before && before.places == misfit.places * rows_before) {
        before.last_row = misfit.last_row;
        before.values += misfit.values;
        before.places += misfit.places;
        before.span.end = misfit.span.end;
        return;
      }
    }
    misfits.push_back(misfit);
  }

  // The one value of a row, a cell merged over all columns of the table: some programs write it into each of them, and
  // then so in every such row.
  bool is_merged_cell(std::size_t first, std::size_t last) const {
    if (form_.one_line || first != last || form_.rows[first].columns.size() != 1) return false;
    int written = 0;
    for (std::size_t r = 0; r < form_.rows.size(); ++r) {
      if (form_.rows[r].columns.size() != 1 || !parts_[r].named ||
          count_values(symbols_, parts_[r].begin, parts_[r].end) == 0)
        continue;
      if (!is_in_every_column(parts_[r].begin, parts_[r].end)) return false;
      ++written;
    }
    return written > 1;
  }

  bool is_in_every_column(std::uint32_t begin, std::uint32_t end) const {
    std::size_t widest = 0;
    for (const form::RowForm& row : form_.rows) widest = std::max(widest, row.columns.size());
    std::size_t count = 0;
    const Symbol* first = nullptr;
    for (std::uint32_t i = begin; i < end; ++i) {
      const Symbol& symbol = symbols_.all[i];
      if (symbol.kind != SymbolKind::value) continue;
      if (!first) first = &symbol;
      if (symbol.line != first->line || symbol.amount.kind != text::WordValue::number ||
          symbol.amount.value != first->amount.value)
        return false;
      ++count;
    }
    return count == widest;
  }

  // The words before the value are none of the form's: a row that somebody added, one of another form, or a
  // sentence.
  bool of_foreign_row(std::uint32_t symbol) const {
    if (symbols_.all[symbol].in_prose) return true;
    while (symbol > 0 && symbols_.all[symbol].kind != SymbolKind::letter) --symbol;
    return symbols_.all[symbol].kind == SymbolKind::letter &&
           (symbols_.all[symbol].cover == Cover::none || of_other_form_.count(symbol) != 0);
  }

  // The letters of labels of rows that this form does not have.
  void mark_foreign_rows(const form::TableForm& other) {
    for (const form::RowForm& row : other.rows) {
      const bool known = std::any_of(form_.rows.begin(), form_.rows.end(),
                                     [&](const form::RowForm& own) { return own.id == row.id; });
      if (known) continue;
      for (const LabelSpot& found : symbols_.labels.of_official(row.label)) {
        if (found.distance > 0) continue;
        for (std::uint32_t k = found.begin; k < found.end; ++k) of_other_form_.insert(symbols_.places[k]);
      }
    }
  }

  // The two neighbours that are one number broken in two: joined, and no other two, they make the sums hold.
  std::u16string joined_pair(std::size_t row, std::uint32_t begin, std::uint32_t end) const {
    std::vector<std::u16string> digits;
    for (std::uint32_t i = begin; i < end && symbols_.all[i].kind != SymbolKind::letter; ++i) {
      const Symbol& symbol = symbols_.all[i];
      if (symbol.kind != SymbolKind::value) continue;
      if (symbol.value.kind != text::WordValue::number || symbol.value.value.mantissa < 0) return {};
      digits.push_back(text::to_utf16(text::to_string(symbol.value.value)));
    }
    if (digits.size() != form_.rows[row].columns.size() + 1) return {};
    std::u16string found;
    for (std::size_t i = 0; i + 1 < digits.size(); ++i) {
      if (digits[i] == u"0") continue;
      std::vector<std::u16string> joined = digits;
      joined[i] += joined[i + 1];
      joined.erase(joined.begin() + static_cast<std::ptrdiff_t>(i) + 1);
      if (!adds_up(row, joined)) continue;
      if (!found.empty()) return {};
      found = joined[i];
    }
    return found;
  }

  // The equations that these values, in the row, and those read elsewhere decide: there are some, and all hold.
  bool adds_up(std::size_t row, const std::vector<std::u16string>& values) const {
    bool any = false;
    for (const form::EquationForm& equation : form_.equations) {
      std::optional<Decimal> sum = Decimal{};
      bool about_row = false;
      const auto add = [&](const form::EquationForm::Term& term, int side) {
        const auto r = static_cast<std::size_t>(term.row);
        const auto c = static_cast<std::size_t>(term.column);
        about_row = about_row || r == row;
        const std::optional<Decimal> value =
            r == row ? text::read_value(values[c], false).value : table_.rows[r].cells[c].value;
        if (!value) sum.reset();
        if (sum) sum = term.sign * side > 0 ? text::add(*sum, *value) : text::subtract(*sum, *value);
      };
      for (const form::EquationForm::Term& term : equation.left) add(term, 1);
      for (const form::EquationForm::Term& term : equation.right) add(term, -1);
      if (!about_row || !sum) continue;
      if (*sum != Decimal{}) return false;
      any = true;
    }
    return any;
  }

  Span span_of_values(std::uint32_t begin, std::uint32_t end) const {
    std::optional<Span> span;
    for (std::uint32_t i = begin; i < end; ++i) {
      const Symbol& symbol = symbols_.all[i];
      if (symbol.kind != SymbolKind::value) continue;
      if (!span) span = symbol.span;
      span->end = symbol.span.end;
    }
    if (span) return *span;
    const std::uint32_t at = begin < symbols_.all.size() ? symbols_.all[begin].span.begin : 0;
    return {at, at};
  }

  const Symbols& symbols_;
  const form::TableForm& form_;
  const Alignment& alignment_;
  const std::vector<RowPart>& parts_;
  const std::vector<ExtraRow>& extra_;
  const Table& table_;
  std::set<std::uint32_t> of_other_form_;  // symbols
};

}  // namespace

std::vector<Misfit> find_misfits(const Symbols& symbols, const form::Forms& forms, const Alignment& alignment,
                                 const std::vector<RowPart>& parts, const std::vector<ExtraRow>& extra,
                                 const Table& table) {
  return MisfitFinder(symbols, forms, alignment, parts, extra, table).find();
}

}  // namespace xxgk::tables
