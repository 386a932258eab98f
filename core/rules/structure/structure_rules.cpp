// S-01, S-03, S-24: the six sections and no other, of one report.
#include <algorithm>
#include <set>

#include "rules/occurrences.h"
#include "rules/structure/other_sections.h"
#include "rules/structure/structure.h"
#include "text/characters.h"
#include "text/utf.h"

namespace xxgk::rules {
namespace {

using std::u16string_view;

constexpr std::size_t kFewestHeadings = 3;
constexpr std::ptrdiff_t kShortestReport = 300;  // characters
constexpr int kSections = 6;

std::ptrdiff_t visible_characters(const std::u16string& text) {
  return std::count_if(text.begin(), text.end(), [](char16_t c) { return !text::is_white(c); });
}

// The last section found holds a table that was not read to its end: the rest was probably not pasted.
bool is_cut_off(const facts::Facts& facts, int last) {
  if (last < 2 || last > 4) return false;
  const Table& table = facts.report().tables[static_cast<std::size_t>(last - 2)];
  return table.state != TableState::read;
}

std::u16string official_heading(int number) {
  const auto index = static_cast<std::size_t>(number - 1);
  std::u16string heading(text::kNumeralsToTen.substr(index, 1));
  heading += u'、';
  heading += form::section_headings()[index].title.official;
  return heading;
}

// A heading of its own: short, no sentence, no annex.
bool is_heading(u16string_view line) {
  constexpr std::size_t longest = 25;
  return line.size() <= longest && line.find_first_of(u"，。；") == u16string_view::npos &&
         !lexicon::says(line, lexicon::Meaning::annex);
}

// The headings in a passage that go on with number `due` and leave the numbers from `end` on to others.
void find_other_sections(const prose::Passage& passage, int due, int end,
                         std::vector<prose::Occurrence>& found) {
  for (const prose::Paragraph& paragraph : passage.paragraphs) {
    const u16string_view line = prose::words_of(passage, paragraph);
    const int number = section_number(line);
    if (number == 0) continue;
    if (number != due || !is_heading(line) || number >= end) break;
    found.push_back({&passage, paragraph.begin, paragraph.end});
    ++due;
  }
}

// S-03: a section before the first of the form, between two of them, or after the last, that continues their
// numbers. A list inside a section begins with 一.
void check_other_sections(const facts::Facts& facts, Judgements& judgements) {
  const auto& headings = facts.outline().headings;
  if (!facts.is_whole() || headings.empty()) {
    judgements.skipped("S-03", "excerpt");
    return;
  }
  const bool on_trial = facts.forms().of_year(facts.report().year).trial_year != 0;
  for (const prose::Occurrence& other : other_sections(facts))
    add_at(judgements, "S-03", "", on_trial ? Severity::hint : Severity::warning, other);
  judgements.checked("S-03", static_cast<int>(headings.size()));
}

// S-24.
void check_second_report(const facts::Facts& facts, Judgements& judgements) {
  if (const auto& next = facts.outline().next) {
    Judgement& finding = judgements.add("S-24", next->titled ? "" : "section", Severity::warning);
    finding.span = next->line;
    finding.found = facts.report().text.substr(next->line.begin, next->line.end - next->line.begin);
  }
  judgements.checked("S-24", 1);
}

void check_sections(const facts::Facts& facts, Judgements& judgements) {
  std::set<int> found;
  for (const Section& section : facts.report().sections) found.insert(section.number);
  if (found.size() < kFewestHeadings || visible_characters(facts.report().text) < kShortestReport) {
    judgements.skipped("S-01", "excerpt");
    return;
  }
  std::u16string missing;
  int first = 0;
  for (int number = 1; number <= kSections; ++number) {
    if (found.count(number) != 0) continue;
    if (first == 0) first = number;
    if (!missing.empty()) missing += u"；";
    missing += official_heading(number);
  }
  if (first > *found.rbegin() && is_cut_off(facts, *found.rbegin())) {
    judgements.skipped("S-01", "cut_off");
    return;
  }
  if (first != 0) {
    Judgement& finding = judgements.add("S-01", "");
    finding.arguments = {argument("sections", std::u16string_view(missing))};
  }
  judgements.checked("S-01", kSections);
}

}  // namespace

int section_number(u16string_view line) {
  if (line.starts_with(u"第")) {
    const std::size_t number = line.size() > 4 ? text::kNumeralsToTen.find(line[1]) : u16string_view::npos;
    return number != u16string_view::npos && line.substr(2, 2) == u"部分" ? static_cast<int>(number) + 1 : 0;
  }
  const std::size_t number = line.size() > 2 ? text::kNumeralsToTen.find(line[0]) : u16string_view::npos;
  return number != u16string_view::npos && line[1] == u'、' ? static_cast<int>(number) + 1 : 0;
}

std::vector<prose::Occurrence> other_sections(const facts::Facts& facts) {
  constexpr int no_end = 99;
  const auto& headings = facts.outline().headings;
  std::vector<prose::Occurrence> found;
  if (!facts.is_whole() || headings.empty()) return found;
  if (headings.front().number == 1)
    find_other_sections(facts.passages().front(), 1, headings.front().written, found);
  for (std::size_t h = 0; h < headings.size(); ++h) {
    const prose::Passage* passage = facts.passage(headings[h].number);
    const bool last = h + 1 == headings.size();
    if (!passage || headings[h].written == 0 || (last && headings[h].number != kSections)) continue;
    find_other_sections(*passage, headings[h].written + 1, last ? no_end : headings[h + 1].written, found);
  }
  return found;
}

void check_structure(const facts::Facts& facts, Judgements& judgements) {
  check_sections(facts, judgements);
  check_other_sections(facts, judgements);
  check_second_report(facts, judgements);
}

}  // namespace xxgk::rules
