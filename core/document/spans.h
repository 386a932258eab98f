// Cutting a text into lines and fields.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "xxgk/xxgk.h"

namespace xxgk::document {

bool is_space(char16_t c);  // within a line
bool is_line_end(char16_t c);

std::u16string_view cut(std::u16string_view text, Span span);
Span trim(std::u16string_view text, Span span);
bool empty(Span span);

std::vector<Span> split_lines(std::u16string_view text);  // "\r\n" is one line end

// The fields between separators, trimmed; one more than there are separators.
template <class IsSeparator>
std::vector<Span> split(std::u16string_view text, Span span, IsSeparator is_separator) {
  std::vector<Span> fields;
  std::uint32_t begin = span.begin;
  for (std::uint32_t i = span.begin; i < span.end; ++i) {
    if (!is_separator(text[i])) continue;
    fields.push_back(trim(text, {begin, i}));
    begin = i + 1;
  }
  fields.push_back(trim(text, {begin, span.end}));
  return fields;
}

}  // namespace xxgk::document
