// What happens to a text on its way: page breaks and repeated headers between rows, torn labels, lines and
// cells lost. Each takes the chunks of a rendered layout and gives them changed at random places.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "support/generator.h"
#include "support/layouts.h"

namespace xxgk::testing {

// These change nothing of what the text says.
std::vector<Chunk> with_page_breaks(std::vector<Chunk> chunks, Random& random, int count);
std::vector<Chunk> with_repeated_header(std::vector<Chunk> chunks, Random& random);
// `layout` names the layout of the chunks: where cells are paragraphs a torn word is two paragraphs.
std::vector<Chunk> with_torn_label(std::vector<Chunk> chunks, Random& random, std::string_view layout);

// These lose something.
std::vector<Chunk> without_lines(std::vector<Chunk> chunks, Random& random, int count);
std::vector<Chunk> without_cells(std::vector<Chunk> chunks, Random& random,
                                 int count);  // between tabs or pipes

// One thing that goes wrong when a report is copied: a value, word, line, row or page lost, a value left blank, a value,
// line, row or table there twice, a value glued to its neighbour or split, the text begun or ended within a table. `what`
// tells which.
std::vector<Chunk> with_fault(std::vector<Chunk> chunks, Random& random, std::string& what);

}  // namespace xxgk::testing
