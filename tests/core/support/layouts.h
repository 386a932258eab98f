// Renders a generated report in every layout and format in which such reports arrive.
//
//     for (const Layout& layout : layouts()) layout.render(report).bytes;
//
// A layout says what it keeps: every number at its place when no cell is empty, and also which cells are empty.
// What it does not keep a reader may report as lost, but never as a number that is not there.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "support/generator.h"
#include "xxgk/xxgk.h"

namespace xxgk::testing {

// A line of prose, or a row of a table with all its lines, each with its line ends.
struct Chunk {
  std::u16string text;
  bool row = false;     // of a table
  bool header = false;  // of the rows that a page break repeats
};

struct Rendering {
  InputKind input = InputKind::text;
  std::string bytes;
  std::vector<Chunk> chunks;  // of which `bytes` is made; empty where the format is not lines of text
};

struct Layout {
  std::string name;
  bool keeps_numbers = true;
  bool keeps_blanks = true;
  std::function<Rendering(const Generated&)> render;
};

const std::vector<Layout>& layouts();
const Layout& layout(std::string_view name);

std::u16string joined(const std::vector<Chunk>& chunks);
Rendering as_text(std::vector<Chunk> chunks);

}  // namespace xxgk::testing
