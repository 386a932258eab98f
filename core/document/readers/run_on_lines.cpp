#include "document/readers/run_on_lines.h"

#include <algorithm>

#include "document/spans.h"
#include "text/characters.h"
#include "text/number.h"

namespace xxgk::document {
namespace {

// Four times as many values as the longest row has places are those of several rows.
constexpr int kMostValues = 60;

bool runs_on(std::u16string_view text, Span line) {
  if (line.end - line.begin < 2 * kMostValues) return false;
  const auto is_border = [](char16_t c) { return c == u'\t' || text::is_pipe(c); };
  if (std::any_of(text.begin() + line.begin, text.begin() + line.end, is_border)) return false;
  int values = 0;
  for (const Span& word : split(text, line, text::is_blank))
    values += !empty(word) && text::read_value(cut(text, word), false).kind != text::WordValue::none;
  return values > kMostValues;
}

}  // namespace

std::vector<Span> split_run_on(std::u16string_view text, const std::vector<Span>& lines) {
  std::vector<Span> out;
  for (const Span& line : lines) {
    if (!runs_on(text, line)) {
      out.push_back(line);
      continue;
    }
    for (const Span& word : split(text, line, text::is_blank))
      if (!empty(word)) out.push_back(word);
  }
  return out;
}

}  // namespace xxgk::document
