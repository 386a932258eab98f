#include "outline/lines.h"

#include <algorithm>

namespace xxgk::outline {
namespace {

// Far more than a heading or a title has, so that a long paragraph costs no more than a short one.
constexpr std::uint32_t kFoldedUnits = 200;

}  // namespace

std::vector<Line> lines_of(const document::Document& document) {
  std::vector<Line> lines;
  std::uint32_t number = 0;
  for (const document::Piece& piece : document.pieces) {
    if (piece.content != document::Content::text) continue;
    if (lines.empty() || piece.line != number) {
      lines.push_back({piece.span, {}});
      number = piece.line;
    }
    lines.back().span.end = std::max(lines.back().span.end, piece.span.end);
  }
  for (Line& line : lines) {
    const std::uint32_t end = std::min(line.span.end, line.span.begin + kFoldedUnits);
    line.folded = text::Letters(document.letters.within({line.span.begin, end}));
  }
  return lines;
}

text::Letters joined(text::Letters first, const text::Letters& second) {
  first.letters += second.letters;
  first.places.insert(first.places.end(), second.places.begin(), second.places.end());
  return first;
}

}  // namespace xxgk::outline
