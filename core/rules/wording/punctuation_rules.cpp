// punctuation, one finding a kind.
#include <algorithm>

#include "rules/occurrences.h"
#include "rules/wording/wording.h"
#include "text/characters.h"

namespace xxgk::rules {
namespace {

using std::u16string_view;

constexpr std::size_t kRunningText = 30;

bool is_in(char16_t c, u16string_view set) { return set.find(c) != u16string_view::npos; }

bool is_prose(const prose::Passage& passage) { return passage.section <= 1 || passage.section >= 5; }

// The character as written, before it was made uniform.
char16_t raw_at(const facts::Facts& facts, const prose::Passage& passage, std::size_t i) {
  return facts.report().text[passage.places[i]];
}

// Commas side by side part the cells of a spreadsheet.
bool is_spreadsheet_row(const facts::Facts& facts, const prose::Passage& passage,
                        const prose::Paragraph& line) {
  const std::size_t first = passage.places[line.begin];
  const std::size_t size = passage.places[line.end - 1] + 1 - first;
  return u16string_view(facts.report().text).substr(first, size).find(u",,") != u16string_view::npos;
}

bool is_ideograph_at(const prose::Passage& passage, std::size_t i) {
  return i < passage.text.size() && text::is_ideograph(passage.text[i]);
}

// , ; : ? ! beside Chinese characters, ( ) around them. What stands among digits and Latin letters is none of
// it, nor the bracket of 1).
bool is_half_width(const facts::Facts& facts, const prose::Passage& passage, std::size_t i) {
  const char16_t c = raw_at(facts, passage, i);
  if (!is_in(c, u",;:?!()")) return false;
  const bool before = i > 0 && is_ideograph_at(passage, i - 1);
  const bool after = is_ideograph_at(passage, i + 1);
  // A gloss in Latin letters (APP) keeps its brackets.
  if (c == u'(' || c == u')') return c == u'(' ? after : before;
  return before || after;
}

bool is_doubled(const prose::Passage& passage, std::size_t i) {
  constexpr u16string_view marks = u"，。；、：";
  return i + 1 < passage.text.size() && is_in(passage.text[i], marks) && is_in(passage.text[i + 1], marks);
}

// A blank inside running text: between two Chinese characters of one line.
void find_blanks(const prose::Passage& passage, const prose::Paragraph& line,
                 std::vector<prose::Occurrence>& blanks) {
  constexpr std::size_t many = 5;  // then the line is set in columns, or letter by letter
  const u16string_view words = prose::words_of(passage, line);
  if (words.size() < kRunningText || words.find_first_of(u"，。") == u16string_view::npos) return;
  std::vector<prose::Occurrence> found;
  for (std::size_t i = line.begin; i + 1 < line.end; ++i)
    if (passage.places[i + 1] == passage.places[i] + 2 && is_ideograph_at(passage, i) &&
        is_ideograph_at(passage, i + 1))
      found.push_back({&passage, i, i + 2});
  if (found.size() <= many) blanks.insert(blanks.end(), found.begin(), found.end());
}

bool begins_item(u16string_view line) {
  constexpr u16string_view numerals = u"一二三四五六七八九十0123456789";
  if (line.starts_with(u"（")) line.remove_prefix(1);
  return line.size() >= 2 && is_in(line[0], numerals) && is_in(line[1], u"、．.是）");
}

// A paragraph that ends without a mark, and what follows shows that it ends there.
void find_unended(const prose::Passage& passage, bool last, std::vector<prose::Occurrence>& unended) {
  for (std::size_t p = 0; p < passage.paragraphs.size(); ++p) {
    const prose::Paragraph& line = passage.paragraphs[p];
    const bool final_one = p + 1 == passage.paragraphs.size();
    if (final_one ? last || passage.section >= 6
                  : !begins_item(prose::words_of(passage, passage.paragraphs[p + 1])))
      continue;
    const u16string_view words = prose::words_of(passage, line);
    if (words.size() < kRunningText || words.find(u'，') == u16string_view::npos ||
        !text::is_ideograph(words.back()))
      continue;
    unended.push_back({&passage, line.end - 4, line.end});
  }
}

}  // namespace

void check_punctuation(const facts::Facts& facts, Judgements& judgements) {
  std::vector<prose::Occurrence> half;
  std::vector<prose::Occurrence> doubled;
  std::vector<prose::Occurrence> blanks;
  std::vector<prose::Occurrence> unended;
  int marks = 0;
  for (const prose::Passage& passage : facts.passages()) {
    if (!is_prose(passage)) continue;
    for (const prose::Paragraph& line : passage.paragraphs) {
      if (is_spreadsheet_row(facts, passage, line)) continue;
      for (std::size_t i = line.begin; i < line.end; ++i) {
        marks += is_in(passage.text[i], u"，；：？！（）");
        if (is_half_width(facts, passage, i)) half.push_back({&passage, i, i + 1});
        if (is_doubled(passage, i)) doubled.push_back({&passage, i, i + 2});
      }
      find_blanks(passage, line, blanks);
    }
    find_unended(passage, &passage == &facts.passages().back(), unended);
  }
  const auto add = [&](std::string_view variant, const std::vector<prose::Occurrence>& places) {
    if (!places.empty()) add_at_first(judgements, "Q-09", variant, Severity::hint, places);
  };
  const bool all_half = half.size() * 5 > static_cast<std::size_t>(marks) * 4;
  add(all_half ? "half_all" : "half", half);
  add("doubled", doubled);
  add("blank", blanks);
  add("unended", unended);
  judgements.checked("Q-09", marks);
}

}  // namespace xxgk::rules
