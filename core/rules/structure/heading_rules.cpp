// S-02, S-04: the headings of the sections.
#include <algorithm>
#include <optional>
#include <set>

#include "rules/difference.h"
#include "rules/occurrences.h"
#include "rules/repeated_paragraphs.h"
#include "rules/structure/other_sections.h"
#include "rules/structure/structure.h"
#include "text/characters.h"
#include "text/fold.h"
#include "text/lines.h"

namespace xxgk::rules {
namespace {

// ---- S-02

// Sections that are none of the form shift the numbers of those behind them; S-03 says so.
int others_before(const std::vector<prose::Occurrence>& others, const outline::Heading& heading) {
  return static_cast<int>(std::count_if(others.begin(), others.end(), [&](const prose::Occurrence& other) {
    return other.span().begin < heading.heading_line.begin;
  }));
}

void add_for_heading(const facts::Facts& facts, Judgements& judgements, std::string_view rule,
                     std::string_view variant, const outline::Heading& heading) {
  Judgement& finding = judgements.add(rule, variant, Severity::hint);
  const Span line = heading.heading_line;
  finding.span = line;
  finding.found = facts.report().text.substr(line.begin, line.end - line.begin);
}

// How the number of a heading is written: 第一部分, （一） or one of its own followed by a mark.
enum class Style { none, part, bracket, numeral, digit };

Style style_of(const facts::Facts& facts, const outline::Heading& heading) {
  if (heading.written == 0) return Style::none;
  const char16_t c = facts.report().text[heading.heading_line.begin];
  if (c == u'第') return Style::part;
  if (text::kNumeralsToTen.find(c) != std::u16string_view::npos) return Style::numeral;
  return text::is_digit(c) || text::is_wide_digit(c) ? Style::digit : Style::bracket;
}

// The first heading that is numbered in another way than most.
const outline::Heading* odd_one(const facts::Facts& facts) {
  const auto& headings = facts.outline().headings;
  const auto like = [&](const outline::Heading& h) {
    return std::count_if(headings.begin(), headings.end(), [&](const outline::Heading& other) {
      return style_of(facts, other) == style_of(facts, h);
    });
  };
  const auto odd = std::find_if(headings.begin(), headings.end(), [&](const outline::Heading& h) {
    return static_cast<std::size_t>(like(h)) * 2 < headings.size();
  });
  return odd == headings.end() || style_of(facts, *odd) == Style::none ? nullptr : &*odd;
}

// A heading that stands there once more, as a line of its own, numbered and all.
void check_repeated_headings(const facts::Facts& facts, Judgements& judgements) {
  const std::vector<prose::Occurrence> again = repeated_paragraphs(facts);
  for (const outline::Heading& heading : facts.outline().headings) {
    if (heading.written == 0) continue;
    const Span line = heading.heading_line;
    const std::u16string_view words = facts.letters_in(line).letters;
    for (const prose::Passage& passage : facts.passages()) {
      if (passage.section == 0) continue;  // a table of contents
      // With what stood below it: Q-18 or S-24 says so.
      if (std::any_of(again.begin(), again.end(),
                      [&](const prose::Occurrence& o) { return o.passage == &passage; }))
        continue;
      for (const prose::Paragraph& paragraph : passage.paragraphs) {
        if (text::fold_text(prose::words_of(passage, paragraph)) != words) continue;
        Judgement& finding = judgements.add("S-02", "twice", Severity::warning);
        finding.yields_to = {"S-24"};
        finding.span = passage.span(paragraph.begin, paragraph.end);
        finding.found = std::u16string(prose::words_of(passage, paragraph));
      }
    }
  }
}

void check_order(const facts::Facts& facts, Judgements& judgements) {
  const auto& headings = facts.outline().headings;
  if (headings.size() < 2) {
    judgements.skipped("S-02", "excerpt");
    return;
  }
  const std::vector<prose::Occurrence> others = other_sections(facts);
  bool told = false;
  std::set<int> written;
  for (std::size_t i = 0; i < headings.size(); ++i) {
    const outline::Heading& heading = headings[i];
    const bool behind = i > 0 && heading.number < headings[i - 1].number;
    const bool again = heading.written > 0 && !written.insert(heading.written).second;
    if (!behind && !again &&
        (heading.written == 0 || heading.written == heading.number ||
         heading.written == heading.number + others_before(others, heading)))
      continue;
    Judgement& finding = judgements.add("S-02",
                                        behind  ? "order"
                                        : again ? "repeated"
                                                : "number",
                                        behind || again ? Severity::error : Severity::warning);
    finding.span = heading.heading_line;
    finding.arguments = {argument(
        "expected_number", text::kNumeralsToTen.substr(static_cast<std::size_t>(heading.number - 1), 1))};
    told = true;
    break;  // what follows a misplaced number is misplaced too
  }
  if (const outline::Heading* odd = odd_one(facts); odd && !told) {
    add_for_heading(facts, judgements, "S-02", "style", *odd);
    told = true;
  }
  if (!told) check_repeated_headings(facts, judgements);
  judgements.checked("S-02", static_cast<int>(headings.size()));
}

// ---- S-04

// Letters that headings gain and lose without another meaning.
constexpr std::u16string_view kLightLetters = u"的和与及因被申请提起工作情况措施主要是在";
constexpr std::u16string_view kLongForm =
    u"因政府信息公开工作被申请行政复议提起行政诉讼情况";  // as in the law
constexpr std::u16string_view kPrefixes[] = {u"行政机关", u"政府信息公开工作"};

// The words of a heading without its number and what else is no word.
std::u16string heading_letters(std::u16string_view heading, int written) {
  std::u16string letters = text::fold_text(heading);
  if (letters.rfind(u"第", 0) == 0) letters.erase(0, 1);
  if (written > 0 && !letters.empty()) {
    const bool numeral =
        text::kNumeralsToTen.find(letters.front()) != std::u16string::npos || text::is_digit(letters.front());
    if (numeral) letters.erase(0, 1);
  }
  if (letters.rfind(u"部分", 0) == 0) letters.erase(0, 2);
  return letters;
}

// Words that stand on the line of a heading, behind it: 六、其他需要报告的事项：无. Not the cells of a table.
bool has_text_behind(const facts::Facts& facts, const outline::Heading& heading) {
  const std::u16string& text = facts.report().text;
  const std::size_t end = text::line_end(text, heading.heading_line.end);
  const std::u16string rest = text.substr(heading.heading_line.end, end - heading.heading_line.end);
  return rest.find(u'\t') == std::u16string::npos && !text::fold_text(rest).empty();
}

// Where the line begins if a letter or two of another script slipped in before the heading: l六、其他需要报告的事项. Not where
// they mark it up (<h2>).
std::optional<std::uint32_t> begin_with_strays(const facts::Facts& facts, const outline::Heading& heading) {
  constexpr int most = 2;
  const std::u16string& text = facts.report().text;
  std::uint32_t begin = heading.heading_line.begin;
  int strays = 0;
  for (; begin > 0 && !text::is_line_end(text[begin - 1]); --begin) {
    const char16_t c = text[begin - 1];
    const bool latin = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
    if (text::is_white(c) && strays == 0) continue;
    if (!latin || ++strays > most) return std::nullopt;
  }
  return strays > 0 ? std::optional(begin) : std::nullopt;
}

void check_wording(const facts::Facts& facts, Judgements& judgements) {
  const auto& headings = facts.outline().headings;
  for (const outline::Heading& heading : headings) {
    const Span line = heading.heading_line;
    if (line.end + 1 >= facts.report().text.size()) continue;  // cut off in the middle
    const std::u16string as_written = facts.report().text.substr(line.begin, line.end - line.begin);
    const std::u16string_view title =
        form::section_headings()[static_cast<std::size_t>(heading.number - 1)].title.official;
    const std::u16string official = text::fold_text(title);
    std::u16string letters = heading_letters(as_written, heading.written);
    if (const auto begin = begin_with_strays(facts, heading)) {
      Judgement& finding = judgements.add("S-04", "stray", Severity::hint);
      finding.span = Span{*begin, line.end};
      finding.expected = as_written;
      finding.found = facts.report().text.substr(*begin, line.end - *begin);
    }
    if (letters == official || letters == kLongForm) {
      if (has_text_behind(facts, heading)) add_for_heading(facts, judgements, "S-04", "text", heading);
      continue;
    }
    std::u16string core = letters;
    for (const std::u16string_view prefix : kPrefixes)
      if (official.rfind(prefix, 0) != 0 && core.rfind(prefix, 0) == 0) core.erase(0, prefix.size());
    const bool light =
        differing_letters(official, core).find_first_not_of(kLightLetters) == std::u16string::npos;
    Judgement& finding =
        judgements.add("S-04", light ? "light" : "", light ? Severity::hint : Severity::warning);
    finding.span = line;
    finding.expected = std::u16string(title);
    finding.found = std::u16string(as_written);
  }
  if (headings.empty())
    judgements.skipped("S-04", "excerpt");
  else
    judgements.checked("S-04", static_cast<int>(headings.size()));
}

}  // namespace

void check_headings(const facts::Facts& facts, Judgements& judgements) {
  check_order(facts, judgements);
  check_wording(facts, judgements);
}

}  // namespace xxgk::rules
