// The layouts of plain text, other than what PDF tools write.
#pragma once

#include <vector>

#include "support/layouts.h"

namespace xxgk::testing {

// A row a line, its own cells between tabs: what the HTML and DOCX readers render.
std::vector<Chunk> tabs_bare(const Generated& report);
// A row a line as copied from a spreadsheet: merged cells leave empty fields, values start in one column.
std::vector<Chunk> tabs_grid(const Generated& report);
// As tabs_grid, the words of cells in quotation marks and broken over lines inside: what a spreadsheet puts on
// the clipboard where cells hold line breaks.
std::vector<Chunk> tabs_quoted(const Generated& report);
// As tabs_grid with commas: what a spreadsheet saves as CSV. Prose is filled up with commas, too.
std::vector<Chunk> commas(const Generated& report);
// As tabs_bare, each line behind "> ", as mail programs quote.
std::vector<Chunk> tabs_in_reply(const Generated& report);
// A cell a line, each after a tab; an empty line between rows; an empty cell is a lone tab.
std::vector<Chunk> cell_lines_tabbed(const Generated& report);
// A cell a line; empty cells leave nothing.
std::vector<Chunk> cell_lines_bare(const Generated& report);
// A cell a paragraph, an empty line between them; an empty cell is one empty line more.
std::vector<Chunk> cell_paragraphs(const Generated& report);
// "label | 0 | 0 |"; cells from above leave a pipe in front.
std::vector<Chunk> pipes_trailing(const Generated& report);
// "| label | 0 |" with a rule line, every place of the grid.
std::vector<Chunk> pipes_markdown(const Generated& report);
// "label | 0 | 0 | ||||": filled up with pipes to the columns of the table.
std::vector<Chunk> pipes_padded(const Generated& report);
// "0 |" a line; an empty cell is a lone pipe; five lone pipes end a table that has no empty cells.
std::vector<Chunk> pipes_cell_lines(const Generated& report);
// "0" and "|" in turn, a line each; the row is filled up with pipes.
std::vector<Chunk> pipes_between_lines(const Generated& report);
// As cell_lines_bare, but no line comes twice, as crawlers deduplicate pages. Destroys the table.
std::vector<Chunk> without_repeated_lines(const Generated& report);
// As tabs_bare with the digits of the values in full width.
std::vector<Chunk> wide_digits(const Generated& report);
// As pipes_trailing in traditional characters with glosses of the pronunciation inside the words.
std::vector<Chunk> traditional_with_glosses(const Generated& report);

}  // namespace xxgk::testing
