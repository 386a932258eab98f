#include "tables/layout.h"

#include <algorithm>
#include <cstddef>
#include <map>

#include "tables/spotting.h"

namespace xxgk::tables {
namespace {

// Fewer rows than this say nothing of the usual one.
constexpr int kMinRows = 2;

bool is_cell(const Symbol& s) { return s.kind == SymbolKind::value || s.kind == SymbolKind::blank; }

// The most frequent length, if most have it.
struct Mode {
  int length = 0;
  int count = 0;
  int of = 0;
  bool prevails() const { return of >= kMinRows && count * 10 >= of * 6; }
};

Mode mode_of(const std::vector<int>& lengths) {
  std::map<int, int> counts;
  for (const int length : lengths) ++counts[length];
  Mode mode;
  mode.of = static_cast<int>(lengths.size());
  for (const auto& [length, count] : counts) {
    if (count > mode.count) {
      mode.length = length;
      mode.count = count;
    }
  }
  return mode;
}

int places_in_widest_line(const form::TableForm& table) {
  std::size_t widest = 0;
  std::size_t all = 0;
  for (const form::RowForm& row : table.rows) {
    widest = std::max(widest, row.columns.size());
    all += row.columns.size();
  }
  return static_cast<int>(table.one_line ? all : widest);
}

class Surveyor {
 public:
  // Beside a label that spans no columns there is nothing to fill up.
  Surveyor(const Symbols& symbols, const form::TableForm& table)
      : symbols_(symbols), all_(symbols.all), table_(table), widest_(places_in_widest_line(table)),
        value_at_start_(!table.groups_beside) {}

  Layout run() {
    layout_.widest = widest_;
    layout_.run_length.assign(all_.size(), 0);
    layout_.line_length.assign(all_.size(), 0);
    layout_.line_values.assign(all_.size(), 0);
    layout_.column.assign(all_.size(), 0);
    layout_.in_full_run.assign(all_.size(), false);
    layout_.indent.assign(all_.size(), false);
    survey_lines();
    survey_runs();
    const Mode run = mode_of(runs_);
    const Mode line = mode_of(lines_);
    if (run.prevails()) layout_.usual_run = run.length;
    if (line.prevails() && line.count * run.of > run.count * line.of) {
      layout_.usual_line = line.length;
    }
    if (value_at_end_ != value_at_start_)
      layout_.padding = value_at_end_ ? Padding::leading : Padding::trailing;
    if (layout_.padding == Padding::unknown && header_starts_grid()) layout_.padding = Padding::leading;
    if (layout_.padding == Padding::leading && line.prevails()) find_grid(line.length);
    return std::move(layout_);
  }

 private:
  void survey_lines() {
    for (std::size_t begin = 0; begin < all_.size();) {
      std::size_t end = begin;
      int cells = 0;
      int values = 0;
      for (; end < all_.size() && all_[end].line == all_[begin].line; ++end) {
        const bool new_cell = end == begin || all_[end].piece != all_[end - 1].piece || is_cell(all_[end]);
        if (all_[end].kind != SymbolKind::possible_blank && new_cell) ++cells;
        layout_.column[end] = cells - 1;
        values += all_[end].kind == SymbolKind::value;
      }
      for (std::size_t i = begin; i < end; ++i) {
        layout_.line_length[i] = cells;
        layout_.line_values[i] = values;
      }
      if (cells > 1 && values > 0) lines_.push_back(cells);
      std::size_t words = begin;
      while (words < end && all_[words].kind == SymbolKind::blank) ++words;
      if (words < end && all_[words].kind == SymbolKind::letter) {
        for (std::size_t i = begin; i < words; ++i) layout_.indent[i] = true;
      }
      begin = end;
    }
  }

  void survey_runs() {
    for (std::size_t begin = 0; begin < all_.size();) {
      if (!is_cell(all_[begin])) {
        ++begin;
        continue;
      }
      survey_run(begin, end_of_run(begin));
      begin = std::max(begin + 1, end_of_run(begin));
    }
  }

  std::size_t end_of_run(std::size_t begin) const {
    std::size_t end = begin;
    while (end < all_.size() && all_[end].kind != SymbolKind::letter) {
      if (all_[end++].row_end) return end;
    }
    while (end > begin && layout_.indent[end - 1]) --end;
    return end;
  }

  void survey_run(std::size_t begin, std::size_t end) {
    const auto from = all_.begin() + static_cast<std::ptrdiff_t>(begin);
    const auto to = all_.begin() + static_cast<std::ptrdiff_t>(end);
    const int length = static_cast<int>(std::count_if(from, to, is_cell));
    const int values = static_cast<int>(
        std::count_if(from, to, [](const Symbol& s) { return s.kind == SymbolKind::value; }));
    for (std::size_t i = begin; i < end; ++i) layout_.run_length[i] = length;
    mark_full_run(begin, end, values);
    // Runs without any value may be the padding of headers.
    if (values > 0 && length >= widest_) runs_.push_back(length);
    if (length <= widest_ || begin == 0 || all_[begin - 1].kind != SymbolKind::letter) return;
    const auto any_value = [&](std::size_t first, std::size_t last) {
      return std::any_of(all_.begin() + static_cast<std::ptrdiff_t>(first),
                         all_.begin() + static_cast<std::ptrdiff_t>(last),
                         [](const Symbol& s) { return s.kind == SymbolKind::value; });
    };
    const auto spare = static_cast<std::size_t>(length - widest_);
    const bool beside_label = all_[begin].line == all_[begin - 1].line;
    value_at_start_ = value_at_start_ || !beside_label || any_value(begin, begin + spare);
    value_at_end_ = value_at_end_ || any_value(end - spare, end);
  }

  // What stands behind the last value may be the distance between rows.
  void mark_full_run(std::size_t begin, std::size_t end, int values) {
    if (values == 0 || values > widest_) return;
    while (all_[end - 1].kind != SymbolKind::value) --end;
    if (static_cast<int>(end - begin) <= widest_) return;
    for (std::size_t i = begin; i < end; ++i)
      layout_.in_full_run[i] = all_[i].kind == SymbolKind::possible_blank;
  }

  // Where the values of rows do not show the grid, the header may: its first column stands above theirs.
  bool header_starts_grid() const {
    if (layout_.usual_line == 0) return false;
    for (const LabelSpot& found : symbols_.labels.of(table_.rows.front().columns.front().header)) {
      const std::uint32_t symbol = symbols_.places[found.begin];
      if (layout_.line_length[symbol] == layout_.usual_line) {
        return layout_.column[symbol] + widest_ == layout_.usual_line;
      }
    }
    return false;
  }

  // In a padded grid all words of rows stand in columns before those of values, which are the last ones.
  void find_grid(int length) {
    int first_value = length;
    int last_word = -1;
    for (std::size_t i = 0; i < all_.size(); ++i) {
      if (layout_.line_length[i] != length || layout_.line_values[i] == 0) continue;
      if (all_[i].kind == SymbolKind::value) first_value = std::min(first_value, layout_.column[i]);
      if (all_[i].kind == SymbolKind::letter) last_word = std::max(last_word, layout_.column[i]);
    }
    const int begin = length - widest_;
    if (begin <= 0 || last_word >= begin || first_value < begin) return;
    layout_.first_value_column = begin;
    layout_.usual_line = length;
  }

  const Symbols& symbols_;
  const std::vector<Symbol>& all_;
  const form::TableForm& table_;
  const int widest_;
  Layout layout_;
  std::vector<int> runs_;
  std::vector<int> lines_;
  bool value_at_start_;  // of a row with more cells than places: these cells are no padding
  bool value_at_end_ = false;
};

}  // namespace

bool Layout::on_grid(std::uint32_t symbol) const {
  return first_value_column && line_length[symbol] == usual_line;
}

bool Layout::complete(std::uint32_t symbol, int places) const {
  if (usual_line > 0) return line_length[symbol] == usual_line;
  if (usual_run > 0 && places == widest) return run_length[symbol] == usual_run;
  return run_length[symbol] == places || (usual_run > 0 && run_length[symbol] == usual_run);
}

Layout survey(const Symbols& symbols, const form::TableForm& table) { return Surveyor(symbols, table).run(); }

}  // namespace xxgk::tables
