#include "document/readers/page_marks.h"

#include <algorithm>
#include <optional>
#include <string>

#include "document/spans.h"
#include "text/characters.h"

namespace xxgk::document {
namespace {

using std::u16string_view;

bool is_dash(char16_t c) { return c == u'-' || (c >= 0x2010 && c <= 0x2015) || c == 0x2212 || c == u'－'; }

std::u16string to_utf16(int number) {
  const std::string digits = std::to_string(number);
  return std::u16string(digits.begin(), digits.end());
}

// The number of `page` as the first or last line with text among [first, last].
std::optional<std::size_t> find_page_number(u16string_view text, const std::vector<Span>& lines,
                                            std::size_t first, std::size_t last, int page) {
  const auto has_text = [&](std::size_t i) { return !empty(trim(text, lines[i])); };
  while (first < last && !has_text(first)) ++first;
  while (last > first && !has_text(last)) --last;
  for (const std::size_t i : {last, first}) {
    if (cut(text, trim(text, lines[i])) == to_utf16(page)) return i;
  }
  return std::nullopt;
}

// A form feed stands between this line and the next one.
bool ends_page(u16string_view text, const std::vector<Span>& lines, std::size_t i) {
  return cut(text, {lines[i].end, lines[i + 1].begin}).find(u'\f') != u16string_view::npos;
}

}  // namespace

bool has_pages(u16string_view text, const std::vector<Span>& lines) {
  std::size_t pages = 1;
  for (std::size_t i = 0; i + 1 < lines.size(); ++i) pages += ends_page(text, lines, i);
  return pages > 1 && pages * 2 <= lines.size();
}

bool is_page_mark(u16string_view text, Span line) {
  std::u16string bare;
  for (std::uint32_t i = line.begin; i < line.end; ++i) {
    if (!text::is_blank(text[i])) bare.push_back(text[i]);
  }
  if (bare.empty() || bare.size() > 16) return false;
  if (std::none_of(bare.begin(), bare.end(), text::is_digit)) return false;
  if (is_dash(bare.front()) && is_dash(bare.back())) {
    return std::all_of(bare.begin(), bare.end(), [](char16_t c) { return text::is_digit(c) || is_dash(c); });
  }
  return bare.front() == u'第' && bare.find(u'页') != std::u16string::npos &&
         std::all_of(bare.begin(), bare.end(), [](char16_t c) {
           return text::is_digit(c) || u16string_view(u"第页共/，,").find(c) != u16string_view::npos;
         });
}

std::set<std::size_t> find_page_numbers(u16string_view text, const std::vector<Span>& lines) {
  std::set<std::size_t> found;
  if (!has_pages(text, lines)) return found;
  std::size_t pages = 1;
  std::size_t begin = 0;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const bool last = i + 1 == lines.size();
    if (!last && !ends_page(text, lines, i)) continue;
    const auto number = find_page_number(text, lines, begin, i, static_cast<int>(pages));
    if (number) found.insert(*number);
    if (!last) ++pages;
    begin = i + 1;
  }
  if (found.size() + 1 < pages) found.clear();
  return found;
}

}  // namespace xxgk::document
