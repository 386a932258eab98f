#include "recover/table_reader.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

#include "recover/alignment.h"
#include "recover/labels.h"
#include "recover/spotting.h"
#include "recover/symbols.h"
#include "text/fold.h"
#include "xxgk/limits.h"

namespace xxgk::recover {
namespace {

// Words that only one form has say more of which it is than single values do.
constexpr int kLetterOfOtherForm = 100;
// A shorter label may stand elsewhere by chance.
constexpr std::size_t kTellingLabel = 4;

constexpr std::array<FormVersion, 2> kVersions{FormVersion::form2019, FormVersion::form2021};

void cover(Symbols& symbols, const form::Label& label, Cover cover) {
  for (const Occurrence& found : spot(symbols.letters, label)) {
    for (std::uint32_t k = found.begin; k < found.end; ++k) {
      Cover& at = symbols.all[symbols.places[k]].cover;
      at = std::max(at, cover);
    }
  }
}

// Marks the letters of whatever may be a label in either form.
void mark_labels(Symbols& symbols, TableId id) {
  for (const FormVersion version : kVersions) {
    const form::Table& table = form::table(id, version);
    const Cover headers = table.groups_beside ? Cover::firm : Cover::loose;
    const Cover groups = table.groups_beside ? Cover::loose : Cover::firm;
    for (const form::Label& label : table.headers) cover(symbols, label, headers);
    for (const form::Group& group : table.groups) cover(symbols, group.label, groups);
    for (const form::Row& row : table.rows) {
      cover(symbols, row.label, table.one_line ? Cover::loose : Cover::row);
      for (const form::Column& column : row.columns) cover(symbols, column.header, headers);
    }
  }
}

// Letters of labels that only the other form has.
int letters_of_other_form(const Symbols& symbols, const form::Table& table, const form::Table& other) {
  const auto labels_of = [](const form::Table& form) {
    std::vector<const form::Label*> labels;
    for (const form::Group& group : form.groups) labels.push_back(&group.label);
    for (const form::Row& row : form.rows) {
      labels.push_back(&row.label);
      for (const form::Column& column : row.columns) labels.push_back(&column.header);
    }
    return labels;
  };
  std::vector<bool> own(symbols.letters.size());
  std::vector<bool> others(symbols.letters.size());
  const auto mark = [&](const form::Table& form, std::vector<bool>& letters) {
    for (const form::Label* label : labels_of(form)) {
      for (const Occurrence& found : spot(symbols.letters, *label)) {
        for (std::uint32_t k = found.begin; k < found.end; ++k) letters[k] = true;
      }
    }
  };
  mark(table, own);
  mark(other, others);
  int count = 0;
  for (std::size_t k = 0; k < own.size(); ++k) count += others[k] && !own[k];
  return count;
}

// Marks the values of pieces that are sentences, and keeps one letter of each piece that holds no label: what
// prose says does not matter here.
void condense_prose(Symbols& symbols) {
  Symbols out;
  std::vector<Symbol>& all = symbols.all;
  for (std::size_t begin = 0; begin < all.size();) {
    std::size_t end = begin;
    std::size_t letters = 0;
    std::size_t covered = 0;
    for (; end < all.size() && all[end].piece == all[begin].piece; ++end) {
      letters += all[end].kind == SymbolKind::letter;
      covered += all[end].kind == SymbolKind::letter && all[end].cover != Cover::none;
    }
    bool kept = false;
    for (; begin < end; ++begin) {
      all[begin].in_prose = letters > 0 && covered * 2 < letters;
      if (all[begin].kind == SymbolKind::letter && covered == 0 && std::exchange(kept, true)) continue;
      out.all.push_back(all[begin]);
    }
  }
  for (std::uint32_t i = 0; i < out.all.size(); ++i) {
    if (out.all[i].kind != SymbolKind::letter) continue;
    out.letters.push_back(out.all[i].letter);
    out.places.push_back(i);
  }
  symbols = std::move(out);
}

class TableReader {
 public:
  TableReader(const document::Document& document, Symbols symbols, const form::Table& form,
              Alignment alignment)
      : text_(document.text), symbols_(std::move(symbols)), form_(form), alignment_(std::move(alignment)) {}

  TableReading read() {
    TableReading result;
    result.table = missing_table(form_);
    result.labels = read_labels(text_, symbols_, form_, alignment_);
    read_rows(result.table);
    if (!form_.one_line) {
      withdraw_overfull(result.table);
      withdraw_unlabelled(result.table);
    }
    result.misfits = find_misfits(result.table);
    result.table.state = state_of(result.table, result.labels);
    return result;
  }

 private:
  struct Row {
    std::optional<Occurrence> label;
    bool named = false;       // by its own label, or as the only row of a group that was found
    std::uint32_t begin = 0;  // its part of the symbols, up to the next label found
    std::uint32_t end = 0;
  };

  void read_rows(Table& table) {
    rows_.resize(form_.rows.size());
    for (std::size_t r = 0; r < rows_.size(); ++r) {
      const AlignedRow& aligned = alignment_.rows[r];
      rows_[r].label = aligned.label;
      const bool group_names = aligned.group && only_row_of(form_.rows[r].group);
      rows_[r].named = aligned.label || group_names;
      if (rows_[r].named) rows_[r].begin = end_of(aligned.label ? *aligned.label : *aligned.group);
      for (std::size_t c = 0; c < aligned.places.size(); ++c) {
        read_cell(table.rows[r].cells[c], aligned.places[c], form_.rows[r].columns[c]);
      }
    }
    close_rows();
    for (std::size_t r = 0; r < rows_.size(); ++r) {
      if (!rows_[r].label) continue;
      Written label = written(text_, symbols_, *rows_[r].label);
      table.rows[r].label_read = std::move(label.read);
      table.rows[r].span = label.span;
    }
  }

  // The symbol after a label, or the first value that the label is wrapped around.
  std::uint32_t end_of(const Occurrence& label) const {
    const std::uint32_t last = symbols_.places[label.end - 1];
    for (std::uint32_t i = symbols_.places[label.begin]; i < last; ++i) {
      if (symbols_.all[i].kind == SymbolKind::value) return i;
    }
    return last + 1;
  }

  bool only_row_of(int group) const {
    return std::count_if(form_.rows.begin(), form_.rows.end(),
                         [&](const form::Row& row) { return row.group == group; }) == 1;
  }

  // A row's part ends where the next row that was found begins; rows not found share that of the one before.
  void close_rows() {
    auto end = static_cast<std::uint32_t>(symbols_.all.size());
    for (std::size_t r = rows_.size(); r-- > 0;) {
      rows_[r].end = end;
      if (rows_[r].named) end = rows_[r].label ? symbols_.places[rows_[r].label->begin] : rows_[r].begin;
    }
  }

  // ---- one cell

  struct Outcome {
    CellState state = CellState::missing;
    std::optional<Decimal> value;
    bool operator==(const Outcome&) const = default;
  };

  const text::Value& value_at(std::uint32_t symbol, const form::Column& column) const {
    return column.amount ? symbols_.all[symbol].amount : symbols_.all[symbol].value;
  }

  Outcome outcome_of(const Reading& reading, const form::Column& column) const {
    if (!reading.symbol) return {};
    if (symbols_.all[*reading.symbol].kind != SymbolKind::value) return {CellState::blank, std::nullopt};
    const text::Value& value = value_at(*reading.symbol, column);
    if (value.kind == text::Value::number) return {CellState::number, value.value};
    return {value.kind == text::Value::placeholder ? CellState::placeholder : CellState::invalid,
            std::nullopt};
  }

  void read_cell(Cell& cell, const std::vector<Reading>& readings, const form::Column& column) const {
    if (readings.empty()) return;
    const Outcome best = outcome_of(readings.front(), column);
    const auto is_nothing = [](const Outcome& o) {
      return o.state == CellState::blank || o.state == CellState::missing;
    };
    const bool agreed = std::all_of(readings.begin(), readings.end(), [&](const Reading& reading) {
      const Outcome other = outcome_of(reading, column);
      return other == best || (is_nothing(other) && is_nothing(best));
    });
    if (!agreed) {
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

  // ---- values that are not their row's

  // Many more values than places are those of other rows, whose columns have been torn apart. So are a few more,
  // where a row beside has none.
  void withdraw_overfull(Table& table) const {
    for (std::size_t r = 0; r < rows_.size(); ++r) {
      if (!rows_[r].named) continue;
      std::size_t last = r;
      while (last + 1 < rows_.size() && !rows_[last + 1].named) ++last;
      const int spare = count(rows_[r].begin, rows_[r].end, false) - places(r, last);
      const bool bare_beside = (r > 0 && is_bare(r - 1)) || (last + 1 < rows_.size() && is_bare(last + 1));
      if (spare > places(r, r) / 2 + 2 || (spare > 0 && bare_beside)) withdraw(table.rows[r]);
    }
  }

  bool is_bare(std::size_t row) const {
    return rows_[row].named && count(rows_[row].begin, rows_[row].end, true) == 0;
  }

  int count(std::uint32_t begin, std::uint32_t end, bool with_empty) const {
    int found = 0;
    for (std::uint32_t i = begin; i < end; ++i) {
      const SymbolKind kind = symbols_.all[i].kind;
      found += kind == SymbolKind::value || (with_empty && kind == SymbolKind::blank);
    }
    return found;
  }

  int places(std::size_t first, std::size_t last) const {
    std::size_t sum = 0;
    for (std::size_t r = first; r <= last; ++r) sum += form_.rows[r].columns.size();
    return static_cast<int>(sum);
  }

  // A label that stands somewhere else than in its row: the columns have been torn apart.
  bool displaced(std::size_t row) const {
    const form::Label& label = form_.rows[row].label;
    if (text::fold_text(label.official).size() < kTellingLabel) return false;
    const std::vector<Occurrence> found = spot(symbols_.letters, {label.official, {}});
    return std::any_of(found.begin(), found.end(), [](const Occurrence& o) { return o.distance == 0; });
  }

  // Values without labels are their rows' only when there are exactly as many as places up to the next label.
  void withdraw_unlabelled(Table& table) const {
    for (std::size_t r = 0; r < rows_.size();) {
      if (rows_[r].named) {
        ++r;
        continue;
      }
      std::size_t last = r;
      while (last + 1 < rows_.size() && !rows_[last + 1].named) ++last;
      const std::size_t first = r > 0 ? r - 1 : r;
      const std::uint32_t begin = r > 0 ? rows_[first].begin : 0;
      const int expected = places(first, last);
      bool exact =
          count(begin, rows_[last].end, false) == expected || count(begin, rows_[last].end, true) == expected;
      for (std::size_t k = r; k <= last; ++k) exact = exact && !displaced(k);
      if (!exact) {
        for (std::size_t k = r; k <= last; ++k) withdraw(table.rows[k]);
        if (first < r && !has_own_run(first)) withdraw(table.rows[first]);
      }
      r = last + 1;
    }
  }

  // What directly follows the row's label, up to the next words, fills the row and no more.
  bool has_own_run(std::size_t row) const {
    std::uint32_t end = rows_[row].begin;
    while (end < rows_[row].end && symbols_.all[end].kind != SymbolKind::letter) ++end;
    const int expected = places(row, row);
    return count(rows_[row].begin, end, false) <= expected &&
           static_cast<int>(end - rows_[row].begin) >= expected;
  }

  static void withdraw(xxgk::Row& row) {
    for (Cell& cell : row.cells) {
      const bool nothing = cell.state == CellState::missing || cell.state == CellState::blank;
      cell = Cell{cell.id,      nothing ? CellState::missing : CellState::ambiguous,
                  std::nullopt, {},
                  std::nullopt, ReadingNote::none};
    }
  }

  // ---- more or fewer values than places

  std::vector<Misfit> find_misfits(const Table& table) const {
    std::vector<Misfit> misfits;
    if (form_.one_line) {
      add_misfit(table, 0, form_.rows.size() - 1, misfits);
      return misfits;
    }
    for (std::size_t r = 0; r < rows_.size();) {
      std::size_t last = r;
      while (last + 1 < rows_.size() && !rows_[last + 1].named) ++last;
      add_misfit(table, r, last, misfits);
      r = last + 1;
    }
    return misfits;
  }

  void add_misfit(const Table& table, std::size_t first, std::size_t last,
                  std::vector<Misfit>& misfits) const {
    const std::uint32_t begin = form_.one_line ? 0 : rows_[first].begin;
    const std::uint32_t end =
        form_.one_line ? static_cast<std::uint32_t>(symbols_.all.size()) : rows_[last].end;
    bool ambiguous = false;
    for (std::size_t r = first; r <= last; ++r) {
      for (const Cell& cell : table.rows[r].cells)
        ambiguous = ambiguous || cell.state == CellState::ambiguous;
    }
    const bool passed = std::any_of(
        alignment_.passed_values.begin(), alignment_.passed_values.end(),
        [&](std::uint32_t symbol) { return symbol >= begin && symbol < end && !of_foreign_row(symbol); });
    if (!ambiguous && !passed) return;
    Misfit misfit;
    misfit.table = form_.id;
    misfit.first_row = static_cast<int>(first);
    misfit.last_row = static_cast<int>(last);
    misfit.values = count(begin, end, false);
    misfit.places = places(first, last);
    misfit.labels_lost = !form_.one_line && last > first;
    misfit.settled = !ambiguous;
    misfit.span = span_of_values(begin, end);
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

  // The words before the value are none of the form's: a row that somebody added, or a sentence.
  bool of_foreign_row(std::uint32_t symbol) const {
    if (symbols_.all[symbol].in_prose) return true;
    while (symbol > 0 && symbols_.all[symbol].kind != SymbolKind::letter) --symbol;
    return symbols_.all[symbol].kind == SymbolKind::letter && symbols_.all[symbol].cover == Cover::none;
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

  // ---- the table as a whole

  static TableState state_of(const Table& table, const std::vector<LabelReading>& labels) {
    std::size_t all = 0;
    std::size_t read = 0;
    std::size_t seen = 0;
    for (const xxgk::Row& row : table.rows) {
      for (const Cell& cell : row.cells) {
        ++all;
        seen += cell.state != CellState::missing;
        read += cell.state != CellState::missing && cell.state != CellState::ambiguous;
      }
    }
    if (read == all) return TableState::read;
    if (read > 0) return TableState::partly_read;
    const bool any_label = std::any_of(labels.begin(), labels.end(),
                                       [](const LabelReading& label) { return label.span.has_value(); });
    return seen > 0 || any_label ? TableState::unreadable : TableState::absent;
  }

  const std::u16string& text_;
  const Symbols symbols_;
  const form::Table& form_;
  const Alignment alignment_;
  std::vector<Row> rows_;
};

}  // namespace

Table missing_table(const form::Table& form) {
  Table table;
  table.id = form.id;
  for (const form::Row& row : form.rows) {
    xxgk::Row out;
    out.id = std::string(row.id);
    out.label = std::u16string(row.label.official);
    for (const form::Column& column : row.columns) {
      Cell cell;
      cell.id = form::cell_id(form, row, column);
      out.cells.push_back(std::move(cell));
    }
    table.rows.push_back(std::move(out));
  }
  return table;
}

TableReading read_table(const document::Document& document, Span region, TableId id, FormVersion likely) {
  Symbols symbols = read_symbols(document, region);
  mark_labels(symbols, id);
  condense_prose(symbols);
  if (symbols.all.size() > limits::kTableSymbols) {
    TableReading reading{missing_table(form::table(id, likely)), true, {}, {}};
    reading.table.state = TableState::unreadable;
    return reading;
  }
  const FormVersion unlikely =
      likely == FormVersion::form2019 ? FormVersion::form2021 : FormVersion::form2019;
  const form::Table* form = &form::table(id, likely);
  const form::Table& other_form = form::table(id, unlikely);
  const bool cut_off = region.end == document.text.size();
  Alignment alignment = align(symbols, *form, cut_off);
  bool told_apart = false;
  if (!form->one_line) {
    const int cost = alignment.cost + kLetterOfOtherForm * letters_of_other_form(symbols, *form, other_form);
    int other_cost = kLetterOfOtherForm * letters_of_other_form(symbols, other_form, *form);
    if (other_cost <= cost) {
      Alignment other = align(symbols, other_form, cut_off);
      other_cost += other.cost;
      if (other_cost < cost) {
        form = &other_form;
        alignment = std::move(other);
      }
    }
    told_apart = other_cost != cost;
  }
  TableReading reading = TableReader(document, std::move(symbols), *form, std::move(alignment)).read();
  if (told_apart) reading.table.form = form->version;
  return reading;
}

}  // namespace xxgk::recover
