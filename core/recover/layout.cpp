#include "recover/layout.h"

#include <algorithm>
#include <cstddef>
#include <map>

namespace xxgk::recover {
namespace {

// Fewer rows than this say nothing of the usual one.
constexpr int kMinRows = 2;

bool is_cell(const Symbol& s) { return s.kind == SymbolKind::value || s.kind == SymbolKind::blank; }

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

}  // namespace

bool Layout::complete(std::uint32_t symbol, int places) const {
  if (usual_line > 0) return line_length[symbol] == usual_line;
  return run_length[symbol] == places || (usual_run > 0 && run_length[symbol] == usual_run);
}

Layout survey(const Symbols& symbols, int places_in_widest_row) {
  const std::vector<Symbol>& all = symbols.all;
  Layout layout;
  layout.run_length.assign(all.size(), 0);
  layout.line_length.assign(all.size(), 0);
  layout.line_values.assign(all.size(), 0);
  std::vector<int> runs;
  std::vector<int> lines;

  for (std::size_t begin = 0; begin < all.size();) {
    std::size_t end = begin;
    std::uint32_t last_piece = 0;
    int cells = 0;
    int values = 0;
    while (end < all.size() && all[end].line == all[begin].line) {
      if (all[end].kind != SymbolKind::possible_blank && (end == begin || all[end].piece != last_piece)) ++cells;
      last_piece = all[end].piece;
      values += all[end].kind == SymbolKind::value;
      ++end;
    }
    for (std::size_t i = begin; i < end; ++i) {
      layout.line_length[i] = cells;
      layout.line_values[i] = values;
    }
    if (cells >= places_in_widest_row) lines.push_back(cells);
    begin = end;
  }

  for (std::size_t begin = 0; begin < all.size();) {
    if (!is_cell(all[begin])) {
      ++begin;
      continue;
    }
    std::size_t end = begin;
    while (end < all.size() && all[end].kind != SymbolKind::letter) ++end;
    // Empty cells before the words of the next line belong to that line.
    if (end < all.size()) {
      while (end > begin && all[end - 1].line == all[end].line && all[end - 1].kind == SymbolKind::blank) --end;
    }
    if (end == begin) {
      ++begin;
      continue;
    }
    const auto from = all.begin() + static_cast<std::ptrdiff_t>(begin);
    const auto to = all.begin() + static_cast<std::ptrdiff_t>(end);
    const int length = static_cast<int>(std::count_if(from, to, is_cell));
    std::fill(layout.run_length.begin() + static_cast<std::ptrdiff_t>(begin),
              layout.run_length.begin() + static_cast<std::ptrdiff_t>(end), length);
    const bool after_label = begin > 0 && all[begin - 1].kind == SymbolKind::letter;
    const int values = static_cast<int>(
        std::count_if(from, to, [](const Symbol& s) { return s.kind == SymbolKind::value; }));
    // Runs without any value may be the padding of headers.
    if (values > 0 && length >= places_in_widest_row) runs.push_back(length);
    if (after_label && all[begin].kind == SymbolKind::blank && values >= places_in_widest_row) {
      layout.leading_pads = true;
    }
    begin = end;
  }

  const Mode run = mode_of(runs);
  const Mode line = mode_of(lines);
  if (run.prevails()) layout.usual_run = run.length;
  if (line.prevails() && line.count * run.of > run.count * line.of) layout.usual_line = line.length;
  return layout;
}

}  // namespace xxgk::recover
