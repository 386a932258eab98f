// S-06: what the introduction says of the sections.
#include <algorithm>
#include <set>

#include "rules/structure/structure.h"
#include "text/characters.h"
#include "text/fold.h"

namespace xxgk::rules {
namespace {

using std::u16string_view;

constexpr std::size_t kSections = 6;

struct Name {
  int section;
  u16string_view words;  // by which a list of the sections' names is recognised
};
constexpr Name kNames[] = {
    {1, u"总体情况"},     {2, u"主动公开"},   {3, u"收到和处理"}, {3, u"依申请公开"}, {4, u"行政复议"},
    {4, u"行政诉讼"},     {5, u"主要问题"},   {5, u"存在问题"},   {5, u"存在的问题"}, {6, u"其他需要报告"},
    {6, u"其它需要报告"}, {6, u"需要报告的"}, {6, u"其他事项"},   {6, u"其他报告"},   {6, u"其它事项"},
};

// The sentence in `text` that ends at or after `at`.
Span sentence_around(u16string_view text, std::size_t at) {
  const auto ends = [](char16_t c) { return c == u'。' || c == u'；' || c == u'！'; };
  std::size_t begin = at;
  while (begin > 0 && !ends(text[begin - 1])) --begin;
  std::size_t end = at;
  while (end < text.size() && !ends(text[end])) ++end;
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

// The number before 部分: 六部分, 6个部分, 六大部分. 0 where there is none.
std::size_t number_before(u16string_view text, std::size_t at) {
  while (at > 0 && (text[at - 1] == u'个' || text[at - 1] == u'大')) --at;
  if (at == 0) return 0;
  const char16_t c = text[at - 1];
  if (text::is_digit(c))
    return at > 1 && text::is_digit(text[at - 2]) ? 0 : static_cast<std::size_t>(c - u'0');
  const std::size_t numeral = text::kNumeralsToTen.find(c);
  return numeral == u16string_view::npos ? 0 : numeral + 1;
}

// 等 stands before the number of 部分.
bool is_open_ended(u16string_view text, std::size_t at) {
  while (at > 0 &&
         (text[at - 1] == u'个' || text[at - 1] == u'大' || text[at - 1] == u'共' ||
          text::is_digit(text[at - 1]) || text::kNumeralsToTen.find(text[at - 1]) != u16string_view::npos))
    --at;
  return at > 0 && text[at - 1] == u'等';
}

// Without what a name gains and loses and stays the same.
std::u16string bare(u16string_view words) {
  std::u16string letters = text::fold_text(words);
  std::erase_if(letters,
                [](char16_t c) { return u16string_view(u"的和与及").find(c) != u16string_view::npos; });
  return letters;
}

// The name of a section as in the form, in one of its known wordings, or as the report's own heading has it.
bool is_named_exactly(const facts::Facts& facts, const form::SectionHeading& heading,
                      const std::u16string& list) {
  if (heading.number == static_cast<int>(kSections)) return true;  // 其他事项 says the same
  std::vector<std::u16string> names{bare(heading.title.official)};
  for (const u16string_view variant : heading.title.variants) names.push_back(bare(variant));
  for (const outline::Heading& own : facts.outline().headings) {
    if (own.number != heading.number) continue;
    const Span line = own.heading_line;
    std::u16string words =
        bare(u16string_view(facts.report().text).substr(line.begin, line.end - line.begin));
    if (own.written > 0 && words.size() > 1) words.erase(0, 1);
    names.push_back(words);
  }
  return std::any_of(names.begin(), names.end(),
                     [&](const std::u16string& name) { return list.find(name) != std::u16string::npos; });
}

}  // namespace

void check_introduction(const facts::Facts& facts, Judgements& judgements) {
  const prose::Passage& introduction = facts.passages().front();
  const std::size_t parts = introduction.text.find(u"部分");
  const std::size_t number = parts == std::u16string::npos ? 0 : number_before(introduction.text, parts);
  if (number == 0) {
    judgements.skipped("S-06", "no_list");
    return;
  }
  const Span sentence = sentence_around(introduction.text, parts);
  const std::u16string list = introduction.text.substr(sentence.begin, sentence.end - sentence.begin);
  std::set<int> named;
  for (const Name& name : kNames)
    if (list.find(name.words) != std::u16string::npos) named.insert(name.section);

  const bool all = named.size() == kSections;
  const std::u16string letters = bare(list);
  std::u16string missing;
  for (const form::SectionHeading& heading : form::section_headings()) {
    if (all ? is_named_exactly(facts, heading, letters) : named.count(heading.number) != 0) continue;
    if (!missing.empty()) missing += u"、";
    missing += heading.title.official;
  }
  // 总体情况、主动公开情况等六个部分: the others go without saying.
  const bool abridged = named.size() + 1 < kSections && is_open_ended(introduction.text, parts);
  std::string_view variant;
  if (number != kSections)
    variant = "count";
  else if (named.size() >= 2 && !missing.empty() && !abridged)
    variant = all ? "wording" : "names";
  if (!variant.empty()) {
    Judgement& finding =
        judgements.add("S-06", variant, variant == "wording" ? Severity::hint : Severity::warning);
    finding.span = introduction.span(sentence.begin, sentence.end);
    finding.expected = whole_number(kSections);
    finding.found = whole_number(number != kSections ? number : named.size());
    finding.arguments = {argument("missing", u16string_view(missing))};
  }
  judgements.checked("S-06", 1);
}

}  // namespace xxgk::rules
