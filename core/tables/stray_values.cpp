#include "tables/stray_values.h"

#include <algorithm>
#include <cstddef>
#include <optional>

#include "tables/spotting.h"
#include "text/decimal.h"

namespace xxgk::tables {
namespace {

constexpr std::int64_t kMostPages = 999;

bool is_place(const Symbol& symbol) {
  return symbol.kind == SymbolKind::value || symbol.kind == SymbolKind::blank;
}

// A plain number alone on its line.
bool may_be_page(const std::vector<Symbol>& all, std::uint32_t i) {
  const Symbol& symbol = all[i];
  const bool plain = symbol.kind == SymbolKind::value && symbol.value.kind == text::WordValue::number &&
                     symbol.value.note == ReadingNote::none && text::is_integer(symbol.value.value);
  const bool alone =
      (i == 0 || all[i - 1].line != symbol.line) && (i + 1 == all.size() || all[i + 1].line != symbol.line);
  return plain && alone && symbol.value.value.mantissa > 0 && symbol.value.value.mantissa <= kMostPages;
}

// The one number between the letters of the label.
std::optional<std::uint32_t> number_in(const Symbols& symbols, const LabelSpot& label) {
  std::optional<std::uint32_t> number;
  for (std::uint32_t i = symbols.places[label.begin]; i < symbols.places[label.end - 1]; ++i) {
    if (symbols.all[i].kind == SymbolKind::letter) continue;
    if (number || !may_be_page(symbols.all, i)) return std::nullopt;
    number = i;
  }
  return number;
}

std::size_t run_before(const Symbols& symbols, const LabelSpot& label) {
  std::uint32_t begin = symbols.places[label.begin];
  const std::uint32_t end = begin;
  while (begin > 0 && is_place(symbols.all[begin - 1])) --begin;
  return end - begin;
}

std::size_t run_after(const Symbols& symbols, const LabelSpot& label) {
  const std::uint32_t begin = symbols.places[label.end - 1] + 1;
  std::uint32_t end = begin;
  while (end < symbols.all.size() && is_place(symbols.all[end])) ++end;
  return end - begin;
}

// The values before the label stand on one line: a number alone on its own is no cell of such a table.
bool rows_stand_in_lines(const Symbols& symbols, const LabelSpot& label) {
  const std::uint32_t first = symbols.places[label.begin];
  return first > 1 && symbols.all[first - 1].line == symbols.all[first - 2].line;
}

void erase(Symbols& symbols, std::uint32_t at) {
  symbols.all.erase(symbols.all.begin() + static_cast<std::ptrdiff_t>(at));
  for (std::uint32_t& place : symbols.places) place -= place > at;
}

// The numbers inside labels for which `full` says that the rows beside have their values without them.
template <class Full> void drop_inside(Symbols& symbols, const form::Label& label, Full full) {
  for (const LabelSpot& found : symbols.labels.of_official(label)) {
    if (found.distance > 0) continue;
    const std::optional<std::uint32_t> number = number_in(symbols, found);
    if (!number || !full(found)) continue;
    symbols.page_numbers.push_back(symbols.all[*number].span);
    erase(symbols, *number);
  }
}

}  // namespace

void drop_page_numbers(Symbols& symbols, const form::TableForm& form) {
  if (form.one_line) return;
  for (const form::RowForm& row : form.rows) {
    const std::size_t places = row.columns.size();
    // The single value of a row may stand in the middle of its label.
    if (places > 1)
      drop_inside(symbols, row.label, [&](const LabelSpot& o) { return run_after(symbols, o) == places; });
    // The words of a group stand between the values of one row and the label of the next.
    if (row.group >= 0 && form.groups_beside) {
      const form::Label& group = form.groups[static_cast<std::size_t>(row.group)].label;
      drop_inside(symbols, group, [&](const LabelSpot& o) { return run_before(symbols, o) == places; });
    }
  }
}

std::vector<Subtotal> take_subtotals(Symbols& symbols, const form::TableForm& form) {
  std::vector<Subtotal> taken;
  if (!form.groups_beside) return taken;
  int last = -1;
  for (const form::RowForm& row : form.rows) {
    if (row.group < 0 || row.group == last) continue;
    last = row.group;
    const form::Label& group = form.groups[static_cast<std::size_t>(row.group)].label;
    for (const LabelSpot& words : symbols.labels.of_official(group)) {
      const std::size_t run = run_after(symbols, words);
      if (words.distance > 0 || run == 0 || run_before(symbols, words) != row.columns.size()) continue;
      const std::vector<LabelSpot>& labels = symbols.labels.of_official(row.label);
      const bool followed = std::any_of(labels.begin(), labels.end(), [&](const LabelSpot& label) {
        return label.distance == 0 && label.begin == words.end &&
               run_after(symbols, label) == row.columns.size();
      });
      const std::uint32_t first = symbols.places[words.end - 1] + 1;
      const bool values = std::any_of(symbols.all.begin() + first,
                                      symbols.all.begin() + static_cast<std::ptrdiff_t>(first + run),
                                      [](const Symbol& symbol) { return symbol.kind == SymbolKind::value; });
      if (!followed || !values) continue;
      const Span span{symbols.all[first].span.begin, symbols.all[first + run - 1].span.end};
      if (run == 1 && may_be_page(symbols.all, first) && rows_stand_in_lines(symbols, words))
        symbols.page_numbers.push_back(span);
      else
        taken.push_back({form.id, std::u16string(group.official), span});
      for (std::size_t i = 0; i < run; ++i) erase(symbols, first);
    }
  }
  return taken;
}

}  // namespace xxgk::tables
