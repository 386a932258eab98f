#include "rules/repeated_paragraphs.h"

#include <algorithm>

namespace xxgk::rules {

std::vector<prose::Occurrence> repeated_paragraphs(const facts::Facts& facts, int* long_ones) {
  std::vector<std::u16string_view> seen;
  std::vector<prose::Occurrence> again;
  for (const prose::Passage& passage : facts.passages()) {
    for (const prose::Paragraph& paragraph : passage.paragraphs) {
      if (paragraph.end - paragraph.begin < kShortestParagraph) continue;
      const std::u16string_view words = prose::words_of(passage, paragraph);
      if (std::find(seen.begin(), seen.end(), words) != seen.end())
        again.push_back({&passage, paragraph.begin, paragraph.end});
      else
        seen.push_back(words);
    }
  }
  if (long_ones) *long_ones = static_cast<int>(seen.size());
  return again;
}

}  // namespace xxgk::rules
