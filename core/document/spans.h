// Cutting a line into fields.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "xxgk/xxgk.h"

namespace xxgk::document {

std::u16string_view cut(std::u16string_view text, Span span);
Span trim(std::u16string_view text, Span span);
bool empty(Span span);

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
