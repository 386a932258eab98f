// Tables as spreadsheets give them: rows with a sign between the cells (CSV), and cells in quotation marks that
// hold line ends.
//
//     规章,0,0,0
//     "（三）不予公开",1.属于国家秘密,3,0,0,0,0,9,12
#pragma once

#include <string_view>
#include <vector>

#include "xxgk/xxgk.h"

namespace xxgk::document {

// The sign between the cells of most rows, "," or ";"; 0 where the text has no such rows.
char16_t find_separator(std::u16string_view text, const std::vector<Span>& lines);

// The cells of a line, trimmed and without the quotation marks around them. A line that mixes values with
// other words, such as a sentence, is a single cell.
std::vector<Span> split_separated(std::u16string_view text, Span line, char16_t separator);

// The lines of a text, joined where a line end stands inside a cell: between quotation marks that begin and end
// it, with `separator` on one side at least. No such cell is longer than a label with its instructions.
std::vector<Span> join_quoted(std::u16string_view text, const std::vector<Span>& lines, char16_t separator);

}  // namespace xxgk::document
