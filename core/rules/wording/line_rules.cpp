// sentences that a line break cuts in two.
#include <algorithm>

#include "rules/occurrences.h"
#include "rules/wording/wording.h"
#include "text/characters.h"

namespace xxgk::rules {
namespace {

using std::u16string_view;

constexpr std::size_t kRunningText = 20;

bool has_mark(u16string_view words) { return words.find_first_of(u"，。；") != u16string_view::npos; }

bool opens_item(u16string_view line) {
  constexpr u16string_view numerals = u"一二三四五六七八九十第";
  return line.size() >= 2 && numerals.find(line[0]) != u16string_view::npos &&
         (line[0] == u'第' || u16string_view(u"、是）").find(line[1]) != u16string_view::npos);
}

// Running text to the end of a line and on in the next, without a mark between. Headings have no marks.
bool is_cut(u16string_view line, u16string_view next) {
  return line.size() >= kRunningText && has_mark(line) && text::is_ideograph(line.back()) && !next.empty() &&
         text::is_ideograph(next.front()) && has_mark(next) && !opens_item(next);
}

}  // namespace

void check_lines(const facts::Facts& facts, Judgements& judgements) {
  constexpr std::size_t shortest = 15;
  constexpr std::size_t widest_page = 50;
  std::size_t longest = 0;
  std::vector<prose::Occurrence> cuts;
  std::size_t lines = 0;
  for (const prose::Passage& passage : facts.passages()) {
    if (passage.section >= 2 && passage.section <= 4) continue;
    for (std::size_t p = 0; p < passage.paragraphs.size(); ++p) {
      const prose::Paragraph& line = passage.paragraphs[p];
      longest = std::max(longest, line.end - line.begin);
      lines += line.end - line.begin >= shortest;
      if (p + 1 == passage.paragraphs.size()) break;
      const prose::Paragraph& next = passage.paragraphs[p + 1];
      if (is_cut(prose::words_of(passage, line), prose::words_of(passage, next)))
        cuts.push_back({&passage, line.end - 4, next.begin + 2});
    }
  }
  // Where no line is longer than a page is wide, or they are broken everywhere, so they were set: that is no matter of the sentences.
  constexpr std::size_t few = 3;
  const bool everywhere = longest <= widest_page || (cuts.size() > few && cuts.size() * 10 > lines * 3);
  if (everywhere) {
    judgements.skipped("Q-16", "set_in_lines");
    return;
  }
  if (!cuts.empty()) add_at_first(judgements, "Q-16", cuts.size() == 1 ? "" : "many", Severity::hint, cuts);
  judgements.checked("Q-16", static_cast<int>(lines));
}

}  // namespace xxgk::rules
