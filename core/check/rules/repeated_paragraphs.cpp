#include "check/rules/repeated_paragraphs.h"

#include <algorithm>

namespace xxgk::checking {

std::vector<Occurrence> repeated_paragraphs(const Context& context, int* long_ones) {
  std::vector<std::u16string_view> seen;
  std::vector<Occurrence> again;
  for (const Passage& passage : context.passages()) {
    for (const Paragraph& paragraph : passage.paragraphs) {
      if (paragraph.end - paragraph.begin < kShortestParagraph) continue;
      const std::u16string_view words = words_of(passage, paragraph);
      if (std::find(seen.begin(), seen.end(), words) != seen.end())
        again.push_back({&passage, paragraph.begin, paragraph.end});
      else
        seen.push_back(words);
    }
  }
  if (long_ones) *long_ones = static_cast<int>(seen.size());
  return again;
}

}  // namespace xxgk::checking
