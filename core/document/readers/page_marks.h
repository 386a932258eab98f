// The numbers of pages, which stand in a text between the rows of its tables and are no values.
#pragma once

#include <cstddef>
#include <set>
#include <string_view>
#include <vector>

#include "xxgk/xxgk.h"

namespace xxgk::document {

// "-3-", "— 12 —", "第 3 页", "第3页 共5页": the footer of a page. A bare number is one only where every page
// has its own.
bool is_page_mark(std::u16string_view text, Span line);

// A form feed ends a page, unless it ends most of the text's lines.
bool has_pages(std::u16string_view text, const std::vector<Span>& lines);

// Indices of the lines that are the bare number of their page, if all pages but perhaps the last have one.
std::set<std::size_t> find_page_numbers(std::u16string_view text, const std::vector<Span>& lines);

}  // namespace xxgk::document
