// S-07, Q-07: the numbers of sub-headings and of enumerations.
#include <algorithm>
#include <set>

#include "rules/occurrences.h"
#include "rules/repeated_paragraphs.h"
#include "rules/structure/announced_counts.h"
#include "rules/structure/other_sections.h"
#include "rules/structure/structure.h"
#include "text/characters.h"

namespace xxgk::rules {
namespace {

using std::u16string_view;

int numeral(char16_t c) {
  const std::size_t at = text::kNumeralsToTen.find(c);
  return at == u16string_view::npos ? 0 : static_cast<int>(at) + 1;
}

std::u16string numeral_words(int number) {
  return std::u16string(1, text::kNumeralsToTen[static_cast<std::size_t>(std::clamp(number, 1, 10) - 1)]);
}

// ---- S-07

// The number of a line like （二）… or ㈡…, 0 for any other line.
int subheading_number(u16string_view line) {
  constexpr char16_t first = u'\u3220';  // ㈠, the first of ten
  if (!line.empty() && line[0] >= first && line[0] < first + 10) return line[0] - first + 1;
  return line.size() >= 3 && line[0] == u'（' && line[2] == u'）' ? numeral(line[1]) : 0;
}

struct Subheading {
  const prose::Paragraph* paragraph;
  int number;
};

// Those of a passage; what was repeated is no matter of numbers, nor are the short lines among it.
std::vector<Subheading> subheadings_of(const prose::Passage& passage,
                                       const std::vector<prose::Occurrence>& repeated) {
  std::vector<Subheading> all;
  std::set<u16string_view> seen;
  const bool has_repeated = std::any_of(repeated.begin(), repeated.end(), [&](const prose::Occurrence& here) {
    return here.passage == &passage;
  });
  for (const prose::Paragraph& paragraph : passage.paragraphs) {
    const u16string_view line = prose::words_of(passage, paragraph);
    const int number = subheading_number(line);
    if (number > 0 && (seen.insert(line).second || !has_repeated)) all.push_back({&paragraph, number});
  }
  return all;
}

void check_subheadings(const facts::Facts& facts, Judgements& judgements) {
  int count = 0;
  const std::vector<prose::Occurrence> repeated = repeated_paragraphs(facts);
  std::vector<prose::Occurrence> doubled;
  for (const prose::Passage& passage : facts.passages()) {
    if (passage.section != 1 && passage.section < 5) continue;
    int last = 0;
    const std::vector<Subheading> headings = subheadings_of(passage, repeated);
    for (std::size_t i = 0; i < headings.size(); ++i) {
      const auto& [paragraph, number] = headings[i];
      const u16string_view line = prose::words_of(passage, *paragraph);
      ++count;
      if (line[0] == u'（' && line.substr(3, 1) == u"、")
        doubled.push_back({&passage, paragraph->begin, paragraph->begin + 4});
      // A new （一） opens another list.
      const int due = last + 1;
      last = number;
      if (number == 1 || number == due) continue;
      Judgement& finding = judgements.add("S-07", number == due - 1 ? "repeated" : "jump");
      finding.span = passage.span(paragraph->begin, std::min(paragraph->end, paragraph->begin + 12));
      finding.expected = numeral_words(due);
      finding.found = numeral_words(number);
      // Where the next one goes on as if nothing had been, this number alone is wrong.
      if (i + 1 < headings.size() && headings[i + 1].number == due + 1) last = due;
    }
  }
  if (!doubled.empty()) add_at_first(judgements, "S-07", "doubled", Severity::hint, doubled);
  if (count > 0)
    judgements.checked("S-07", count);
  else
    judgements.skipped("S-07", "nothing_to_check");
}

// 一、主动公开 and 二、依申请公开 as sub-headings of 总体情况, whose numbers are those of the sections. Where they go on with
// the sections' numbers and those behind follow, S-03 speaks of them.
void check_chapters(const facts::Facts& facts, Judgements& judgements) {
  const prose::Passage* overview = facts.passage(1);
  const auto& headings = facts.outline().headings;
  if (!overview || headings.size() < 2 || headings.front().number != 1) return;
  std::vector<prose::Occurrence> chapters;
  int last = 0;
  for (const prose::Paragraph& paragraph : overview->paragraphs) {
    const int number = section_number(prose::words_of(*overview, paragraph));
    if (number == 0 || (last != 0 && number != last + 1)) continue;
    if (last == 0 && number != 1 && (number != 2 || headings[1].written != 2)) continue;
    last = number;
    chapters.push_back({overview, paragraph.begin, std::min(paragraph.end, paragraph.begin + 12)});
  }
  constexpr std::size_t fewest = 2;
  if (chapters.size() < fewest) return;
  Judgement& finding = judgements.add("S-07", "chapters", Severity::hint);
  finding.span = chapters.front().span();
  finding.arguments = {argument("count", static_cast<int>(chapters.size()))};
}

// ----

// 二是 at the beginning of a clause: its number, 0 for anything else (统一是, 之二是, 一是否). 一是 may follow the
// words of a sub-heading.
int item_number(const prose::Passage& passage, std::size_t at) {
  const int number = numeral(passage.text[at]);
  if (number == 0 || !prose::stands_at(passage, at + 1, u"是") || prose::stands_at(passage, at + 2, u"否"))
    return 0;
  if (prose::opens_statement(passage, at)) return number;
  const char16_t before = passage.text[at - 1];
  if (number == 1)
    return u16string_view(u"统唯之第专同单划合归十二三四五六七八九").find(before) == u16string_view::npos;
  return prose::ends_clause(before) || u16string_view(u"：、）”").find(before) != u16string_view::npos
             ? number
             : 0;
}

// The last numbers of the enumerations that are open, the innermost last.
class Enumerations {
 public:
  // A sub-heading ends every list.
  void close() { open_.clear(); }

  // The number that was due where `number` is none; 0 where it is one.
  int take(int number) {
    if (number == 1) {
      open_.push_back(1);
      return 0;
    }
    // The inner lists end where an outer one goes on.
    for (std::size_t depth = open_.size(); depth-- > 0;) {
      if (open_[depth] != number - 1) continue;
      open_.resize(depth + 1);
      open_.back() = number;
      return 0;
    }
    const int due = open_.empty() ? 1 : open_.back() + 1;
    open_.assign(1, number);
    return due;
  }

 private:
  std::vector<int> open_;
};

void check_enumerations(const facts::Facts& facts, Judgements& judgements) {
  int count = check_announced_counts(facts, judgements);
  for (const prose::Passage& passage : facts.passages()) {
    Enumerations lists;
    for (std::size_t i = 0; i + 1 < passage.text.size(); ++i) {
      const prose::Paragraph* line = passage.text[i] == u'（' ? prose::paragraph_at(passage, i) : nullptr;
      if (line && line->begin == i && subheading_number(prose::words_of(passage, *line)) > 0) lists.close();
      const int number = item_number(passage, i);
      if (number == 0) continue;
      ++count;
      const int due = lists.take(number);
      if (due == 0) continue;
      const bool repeated = due == number + 1;
      Judgement& finding = add_at(judgements, "Q-07", repeated ? "repeated" : "jump",
                                  repeated ? Severity::warning : Severity::hint, {&passage, i, i + 2});
      finding.expected = numeral_words(due) + u"是";
    }
  }
  if (count > 0)
    judgements.checked("Q-07", count);
  else
    judgements.skipped("Q-07", "nothing_to_check");
}

}  // namespace

void check_numbering(const facts::Facts& facts, Judgements& judgements) {
  check_subheadings(facts, judgements);
  check_chapters(facts, judgements);
  check_enumerations(facts, judgements);
}

}  // namespace xxgk::rules
