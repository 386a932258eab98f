#include "tables/labels.h"

#include <algorithm>
#include <cstddef>
#include <map>
#include <optional>
#include <string_view>
#include <utility>

#include "document/readers/page_marks.h"
#include "text/characters.h"
#include "text/fold.h"
#include "text/lines.h"

namespace xxgk::tables {
namespace {

using std::u16string_view;

constexpr u16string_view kOpening = u"（(“\"「『〔[【《";
constexpr u16string_view kClosing = u"）)”\"」』〕]】》";

bool is_one_of(char16_t c, u16string_view set) { return set.find(c) != u16string_view::npos; }

// Where the footer of a page ends that is the line after this line break; else the break itself.
std::uint32_t page_mark_end(const std::u16string& text, std::uint32_t line_break) {
  if (!text::is_line_end(text[line_break])) return line_break;
  const auto begin = static_cast<std::uint32_t>(text::next_line(text, line_break));
  const auto end = static_cast<std::uint32_t>(text::line_end(text, begin));
  return document::is_page_mark(text, {begin, end}) ? end : line_break;
}

LabelReading reading_of(const std::u16string& text, const Symbols& symbols, const form::Label& label,
                        LabelKind kind, const LabelSpot* found) {
  LabelReading reading;
  reading.kind = kind;
  reading.official = std::u16string(label.official);
  if (found == nullptr) return reading;
  Written as_written = written(text, symbols, *found);
  reading.span = as_written.span;
  reading.read = std::move(as_written.read);
  reading.distance = found->distance;
  reading.variant = found->wording > 0;
  return reading;
}

// The labels above the columns, between one point of the letters and another.
class HeaderReader {
 public:
  HeaderReader(const std::u16string& text, const Symbols& symbols, const form::TableForm& table,
               const Vocabulary& vocabulary)
      : text_(text), symbols_(symbols), table_(table), vocabulary_(vocabulary) {}

  // Reads the headers of `row`'s columns (of all rows in a one-line table) among the letters [begin, end).
  void read(std::uint32_t begin, std::uint32_t end, int row, bool with_table_headers,
            std::vector<LabelReading>& out) {
    begin_ = begin;
    end_ = end;
    taken_.assign(end > begin ? end - begin : 0, false);
    labels_ = LabelIndex(letters(), vocabulary_);
    std::vector<LabelReading> readings;
    if (with_table_headers) {
      for (const form::Label& label : table_.headers) add(label, LabelKind::header, row, -1, readings);
    }
    // Longer labels first: 本年处理决定数量 holds 处理决定数量.
    std::vector<std::pair<int, int>> columns;
    const int last_row = table_.one_line ? static_cast<int>(table_.rows.size()) - 1 : row;
    for (int r = row; r <= last_row; ++r) {
      for (int c = 0; c < static_cast<int>(table_.rows[static_cast<std::size_t>(r)].columns.size()); ++c) {
        columns.emplace_back(r, c);
      }
    }
    std::stable_sort(columns.begin(), columns.end(),
                     [&](auto a, auto b) { return header(a).official.size() > header(b).official.size(); });
    for (const auto& [r, c] : columns) add(header({r, c}), LabelKind::column, r, c, readings);
    const bool any = std::any_of(readings.begin(), readings.end(), [](const LabelReading& reading) {
      return reading.kind == LabelKind::column && reading.span.has_value();
    });
    // A heading lost as a whole was lost on the way here; torn words are no evidence either.
    if (!any) return;
    const bool all = std::all_of(readings.begin(), readings.end(),
                                 [](const LabelReading& reading) { return reading.span.has_value(); });
    for (LabelReading& reading : readings) {
      if (reading.span ? all || reading.distance == 0 : !torn(reading.official))
        out.push_back(std::move(reading));
    }
  }

 private:
  u16string_view letters() const { return u16string_view(symbols_.letters).substr(begin_, end_ - begin_); }

  const form::Label& header(std::pair<int, int> place) const {
    return table_.rows[static_cast<std::size_t>(place.first)]
        .columns[static_cast<std::size_t>(place.second)]
        .header;
  }

  void add(const form::Label& label, LabelKind kind, int row, int column,
           std::vector<LabelReading>& readings) {
    std::optional<LabelSpot> best;
    for (const LabelSpot& found : labels_.of(label)) {
      const auto from = taken_.begin() + static_cast<std::ptrdiff_t>(found.begin);
      const auto to = taken_.begin() + static_cast<std::ptrdiff_t>(found.end);
      if (std::find(from, to, true) != to) continue;
      if (!best || found.distance < best->distance) best = found;
    }
    if (!best || best->distance > 0)
      if (const std::optional<LabelSpot> whole = clipped(label)) best = whole;
    if (best) {
      std::fill(taken_.begin() + static_cast<std::ptrdiff_t>(best->begin),
                taken_.begin() + static_cast<std::ptrdiff_t>(best->end), true);
      best->begin += begin_;
      best->end += begin_;
    }
    LabelReading reading = reading_of(text_, symbols_, label, kind, best ? &*best : nullptr);
    reading.table = table_.id;
    reading.row = row;
    reading.column = column;
    readings.push_back(std::move(reading));
  }

  // A cell or line that holds all of the label but one letter at an end (本年废止件). Where that letter stands alone
  // elsewhere, it was torn off.
  std::optional<LabelSpot> clipped(const form::Label& label) const {
    constexpr std::size_t shortest = 5;
    const std::u16string official = text::fold_text(label.official);
    const auto piece = [&](std::uint32_t i) { return symbols_.all[symbols_.places[begin_ + i]].piece; };
    std::optional<LabelSpot> found;
    std::u16string rest;
    std::u16string alone;
    for (std::uint32_t i = 0, next = 0; i < letters().size(); i = next) {
      while (next < letters().size() && piece(next) == piece(i)) ++next;
      const u16string_view words = letters().substr(i, next - i);
      if (words.size() == 1) alone += words;
      if (words.size() + 1 != official.size() || words.size() < shortest || taken_[i]) continue;
      if (!official.starts_with(words) && !official.ends_with(words)) continue;
      rest = official.starts_with(words) ? official.back() : official.front();
      found = LabelSpot{i, next, 1, 0};
    }
    return found && alone.find(rest) == std::u16string::npos ? found : std::nullopt;
  }

  // Half of the label's letters or more stand about, in another order or cut off.
  bool torn(const std::u16string& label) const {
    const std::u16string folded = text::fold_text(label);
    const auto seen = std::count_if(folded.begin(), folded.end(), [&](char16_t letter) {
      return letters().find(letter) != u16string_view::npos;
    });
    return static_cast<std::size_t>(seen) * 2 >= folded.size();
  }

  const std::u16string& text_;
  const Symbols& symbols_;
  const form::TableForm& table_;
  const Vocabulary& vocabulary_;
  std::uint32_t begin_ = 0;
  std::uint32_t end_ = 0;
  LabelIndex labels_;  // among these letters alone
  std::vector<bool> taken_;
};

// Letters between which the headers of a row's columns stand: from the label found last to the row's own.
void read_headers(const std::u16string& text, const Symbols& symbols, const form::TableForm& table,
                  const Alignment& alignment, const Vocabulary& vocabulary, std::vector<LabelReading>& out) {
  HeaderReader reader(text, symbols, table, vocabulary);
  if (table.one_line) {
    const auto value = std::find_if(symbols.all.begin(), symbols.all.end(),
                                    [](const Symbol& s) { return s.kind == SymbolKind::value; });
    const auto index = static_cast<std::uint32_t>(value - symbols.all.begin());
    const auto end =
        std::lower_bound(symbols.places.begin(), symbols.places.end(), index) - symbols.places.begin();
    reader.read(0, static_cast<std::uint32_t>(end), 0, true, out);
    return;
  }
  std::uint32_t begin = 0;
  bool first = true;
  for (std::size_t r = 0; r < alignment.rows.size(); ++r) {
    const AlignedRow& row = alignment.rows[r];
    if (row.group) begin = row.group->end;
    if (!row.label) continue;
    // Section 三 has its headers once; section 二 above every block, behind the block's own words.
    const bool has_headers = table.id == TableId::disclosure ? row.group.has_value() : first;
    if (has_headers && begin <= row.label->begin) {
      reader.read(begin, row.label->begin, static_cast<int>(r), first && !table.headers.empty(), out);
    }
    first = false;
    begin = row.label->end;
  }
}

}  // namespace

Written written(const std::u16string& text, const Symbols& symbols, const LabelSpot& occurrence) {
  Written result;
  const std::uint32_t first = symbols.places[occurrence.begin];
  const std::uint32_t last = symbols.places[occurrence.end - 1];
  result.span = {symbols.all[first].span.begin, symbols.all[last].span.end};
  while (result.span.begin > 0 && is_one_of(text[result.span.begin - 1], kOpening)) --result.span.begin;
  while (result.span.end < text.size() && is_one_of(text[result.span.end], kClosing)) ++result.span.end;
  std::uint32_t symbol = first;
  for (std::uint32_t i = result.span.begin; i < result.span.end; ++i) {
    while (symbol < last && symbols.all[symbol].span.end <= i) ++symbol;
    const bool page = std::any_of(symbols.page_numbers.begin(), symbols.page_numbers.end(),
                                  [&](Span number) { return number.begin <= i && i < number.end; });
    if (page) continue;
    const Symbol& s = symbols.all[symbol];
    if (s.kind == SymbolKind::value && s.span.begin <= i && i < s.span.end) continue;
    if (const std::uint32_t end = page_mark_end(text, i); end < result.span.end) i = end;
    if (!text::is_white(text[i]) && !text::is_pipe(text[i])) result.read.push_back(text[i]);
  }
  return result;
}

std::vector<LabelReading> read_labels(const std::u16string& text, const Symbols& symbols,
                                      const form::TableForm& table, const Alignment& alignment,
                                      const Vocabulary& vocabulary) {
  std::vector<LabelReading> readings;
  read_headers(text, symbols, table, alignment, vocabulary, readings);
  const auto add = [&](const form::Label& label, LabelKind kind, std::size_t row,
                       const std::optional<LabelSpot>& o) {
    LabelReading reading = reading_of(text, symbols, label, kind, o ? &*o : nullptr);
    reading.table = table.id;
    reading.row = static_cast<int>(row);
    readings.push_back(std::move(reading));
  };
  for (std::size_t r = 0; r < alignment.rows.size(); ++r) {
    const form::RowForm& row = table.rows[r];
    // A group's words are drawn to the middle of their rows by some layouts: not to find them says nothing.
    if (alignment.rows[r].group) {
      add(table.groups[static_cast<std::size_t>(row.group)].label, LabelKind::group, r,
          alignment.rows[r].group);
    }
    if (!table.one_line) add(row.label, LabelKind::row, r, alignment.rows[r].label);
  }
  return readings;
}

}  // namespace xxgk::tables
