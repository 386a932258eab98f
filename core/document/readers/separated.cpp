#include "document/readers/separated.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>

#include "document/spans.h"
#include "text/characters.h"
#include "text/number.h"

namespace xxgk::document {
namespace {

using std::u16string_view;

constexpr int kRows = 4;                 // of a text with such tables, at least
constexpr std::size_t kFieldsOfRow = 4;  // at least, with its label
constexpr u16string_view kSeparators = u",;";
constexpr std::uint32_t kLongestCell = 300;

Span without_quotes(u16string_view text, Span field) {
  field = trim(text, field);
  if (empty(field) || text[field.begin] != u'"') return field;
  ++field.begin;
  if (!empty(field) && text[field.end - 1] == u'"') --field.end;
  return trim(text, field);
}

std::vector<Span> fields_of(u16string_view text, Span line, char16_t separator) {
  std::vector<Span> fields;
  std::uint32_t begin = line.begin;
  bool quoted = false;
  for (std::uint32_t i = line.begin; i < line.end; ++i) {
    if (text[i] == u'"' && (quoted || i == begin)) quoted = !quoted;
    if (quoted || text[i] != separator) continue;
    fields.push_back(without_quotes(text, {begin, i}));
    begin = i + 1;
  }
  fields.push_back(without_quotes(text, {begin, line.end}));
  return fields;
}

bool is_value(u16string_view text, Span field) {
  return !empty(field) && text::read_value(cut(text, field), false).kind != text::WordValue::none;
}

bool holds_place(u16string_view text, const std::vector<Span>& fields) {
  return std::any_of(fields.begin(), fields.end(),
                     [&](Span field) { return empty(field) || is_value(text, field); });
}

// Labels, then nothing but values and empty fields; or no value at all.
bool is_row(u16string_view text, const std::vector<Span>& fields) {
  const auto first =
      std::find_if(fields.begin(), fields.end(), [&](Span field) { return is_value(text, field); });
  return std::all_of(first, fields.end(), [&](Span field) { return empty(field) || is_value(text, field); });
}

// Behind the closing quotation mark of the cell that begins at `at` with one; `at` where there is none.
std::uint32_t end_of_quoted(u16string_view text, std::uint32_t at, char16_t separator) {
  const auto size = static_cast<std::uint32_t>(text.size());
  for (std::uint32_t i = at + 1; i < std::min(size, at + kLongestCell); ++i) {
    if (text[i] != u'"') continue;
    if (i + 1 == size || text[i + 1] == separator || text::is_line_end(text[i + 1])) return i + 1;
    if (text[i + 1] != u'"') return at;
    ++i;  // two stand for one
  }
  return at;
}

}  // namespace

char16_t find_separator(u16string_view text, const std::vector<Span>& lines) {
  for (const char16_t separator : kSeparators) {
    int rows = 0;
    for (const Span& line : lines) {
      if (cut(text, line).find(separator) == u16string_view::npos) continue;
      const std::vector<Span> fields = fields_of(text, line, separator);
      const bool labelled = !empty(fields.front()) && !is_value(text, fields.front());
      rows += labelled && fields.size() >= kFieldsOfRow && is_row(text, fields) && holds_place(text, fields);
      if (rows == kRows) return separator;
    }
  }
  return 0;
}

std::vector<Span> split_separated(u16string_view text, Span line, char16_t separator) {
  std::vector<Span> fields = fields_of(text, line, separator);
  if (!is_row(text, fields)) return {trim(text, line)};
  return fields;
}

std::vector<Span> join_quoted(u16string_view text, const std::vector<Span>& lines, char16_t separator) {
  std::vector<Span> joined;
  for (std::size_t n = 0; n < lines.size(); ++n) {
    Span row = lines[n];
    for (std::uint32_t at = row.begin; at < row.end;) {
      const std::uint32_t end = text[at] == u'"' ? end_of_quoted(text, at, separator) : at;
      const bool parted =
          (at > row.begin && text[at - 1] == separator) || (end < text.size() && text[end] == separator);
      if (end > row.end && parted) {
        while (lines[n].end < end) ++n;
        row.end = lines[n].end;
      }
      const std::size_t next = text.substr(0, row.end).find(separator, std::max(at, end));
      at = static_cast<std::uint32_t>(std::min<std::size_t>(next, row.end - 1)) + 1;
    }
    joined.push_back(row);
  }
  return joined;
}

}  // namespace xxgk::document
