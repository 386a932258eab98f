// S-02, S-04, S-05, S-06: the headings, the title, and what the introduction says of them.
#include <algorithm>
#include <set>

#include "check/difference.h"
#include "check/rules.h"
#include "text/fold.h"
#include "text/simplified.h"

namespace xxgk::checking {
namespace {

constexpr std::u16string_view kNumerals = u"一二三四五六七八九十";

// ---- S-02

// Sections that are none of the form shift the numbers of those behind them; S-03 says so.
int others_before(const Context& context, const recover::Heading& heading) {
  const auto& findings = context.report().findings;
  return static_cast<int>(std::count_if(findings.begin(), findings.end(), [&](const Finding& f) {
    return f.rule == "S-03" && f.span && f.span->begin < heading.heading_line.begin;
  }));
}

void check_order(Context& context) {
  const auto& headings = context.outline().headings;
  if (headings.size() < 2) {
    context.skipped("S-02", "excerpt");
    return;
  }
  std::set<int> written;
  for (std::size_t i = 0; i < headings.size(); ++i) {
    const recover::Heading& heading = headings[i];
    const bool behind = i > 0 && heading.number < headings[i - 1].number;
    const bool again = heading.written > 0 && !written.insert(heading.written).second;
    if (!behind && !again &&
        (heading.written == 0 || heading.written == heading.number + others_before(context, heading)))
      continue;
    Finding& finding = context.add("S-02",
                                   behind  ? "order"
                                   : again ? "repeated"
                                           : "number",
                                   behind || again ? Severity::error : Severity::warning);
    finding.span = heading.heading_line;
    finding.arguments = {
        argument("expected_number", kNumerals.substr(static_cast<std::size_t>(heading.number - 1), 1))};
    break;  // what follows a misplaced number is misplaced too
  }
  context.checked("S-02", static_cast<int>(headings.size()));
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
    const bool numeral = kNumerals.find(letters.front()) != std::u16string::npos || is_digit(letters.front());
    if (numeral) letters.erase(0, 1);
  }
  if (letters.rfind(u"部分", 0) == 0) letters.erase(0, 2);
  return letters;
}

void check_headings(Context& context) {
  const auto& headings = context.outline().headings;
  for (const recover::Heading& heading : headings) {
    const Span line = heading.heading_line;
    if (line.end + 1 >= context.report().text.size()) continue;  // cut off in the middle
    const std::u16string as_written = context.report().text.substr(line.begin, line.end - line.begin);
    const std::u16string_view title =
        form::section_headings()[static_cast<std::size_t>(heading.number - 1)].title.official;
    const std::u16string official = text::fold_text(title);
    std::u16string letters = heading_letters(as_written, heading.written);
    if (letters == official || letters == kLongForm) continue;
    std::u16string core = letters;
    for (const std::u16string_view prefix : kPrefixes)
      if (official.rfind(prefix, 0) != 0 && core.rfind(prefix, 0) == 0) core.erase(0, prefix.size());
    const bool light =
        differing_letters(official, core).find_first_not_of(kLightLetters) == std::u16string::npos;
    Finding& finding = context.add("S-04", light ? "light" : "", light ? Severity::hint : Severity::warning);
    finding.span = line;
    finding.expected = argument("", title).value;
    finding.found = argument("", std::u16string_view(as_written)).value;
  }
  if (headings.empty())
    context.skipped("S-04", "excerpt");
  else
    context.checked("S-04", static_cast<int>(headings.size()));
}

// ---- S-05

std::size_t find_year(std::u16string_view title) {
  for (std::size_t i = 4; i < title.size(); ++i)
    if (title[i] == u'年' && std::all_of(title.begin() + static_cast<std::ptrdiff_t>(i) - 4,
                                         title.begin() + static_cast<std::ptrdiff_t>(i), is_digit))
      return i;
  return std::u16string_view::npos;
}

void check_title(Context& context) {
  const auto& outline = context.outline();
  if (!outline.title) {
    context.skipped("S-05", "no_title");
    return;
  }
  std::u16string title;
  for (const char16_t c : outline.title_text)
    title += c >= u'０' && c <= u'９' ? static_cast<char16_t>(c - u'０' + u'0') : text::simplified(c);
  const std::size_t year = find_year(title);
  const std::size_t subject = title.find(u"政府信息公开");
  const auto add = [&](std::string_view variant, Severity severity) {
    Finding& finding = context.add("S-05", variant, severity);
    finding.span = outline.title;
    finding.found = argument("", std::u16string_view(outline.title_text)).value;
  };
  if (year == std::u16string::npos)
    add("year", Severity::warning);
  else if (subject == std::u16string::npos &&
           contains_any(title, {u"政务公开", u"信息公开", u"資訊公開", u"资讯公开"}))
    add("wording", Severity::hint);
  else if (subject == std::u16string::npos)
    add("subject", Severity::warning);
  else if (year > subject && title.rfind(u"关于", 0) != 0)
    add("order", Severity::hint);
  context.checked("S-05", 1);
}

// ---- S-06

struct Name {
  int section;
  std::u16string_view words;  // by which a list of the sections' names is recognised
};
constexpr Name kNames[] = {
    {1, u"总体情况"},     {2, u"主动公开"},   {3, u"收到和处理"}, {3, u"依申请公开"}, {4, u"行政复议"},
    {4, u"行政诉讼"},     {5, u"主要问题"},   {5, u"存在问题"},   {5, u"存在的问题"}, {6, u"其他需要报告"},
    {6, u"其它需要报告"}, {6, u"需要报告的"}, {6, u"其他报告"},   {6, u"其他事项"},
};

// The sentence in `text` that ends at or after `at`.
Span sentence_around(std::u16string_view text, std::size_t at) {
  const auto ends = [](char16_t c) { return c == u'。' || c == u'；' || c == u'！'; };
  std::size_t begin = at;
  while (begin > 0 && !ends(text[begin - 1])) --begin;
  std::size_t end = at;
  while (end < text.size() && !ends(text[end])) ++end;
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

// The number before 部分: 六部分, 6个部分, 六大部分. 0 where there is none.
int number_before(std::u16string_view text, std::size_t at) {
  while (at > 0 && (text[at - 1] == u'个' || text[at - 1] == u'大')) --at;
  if (at == 0) return 0;
  const char16_t c = text[at - 1];
  if (is_digit(c)) return at > 1 && is_digit(text[at - 2]) ? 0 : c - u'0';
  const std::size_t numeral = kNumerals.find(c);
  return numeral == std::u16string::npos ? 0 : static_cast<int>(numeral) + 1;
}

void check_introduction(Context& context) {
  const Passage& introduction = context.passages().front();
  const std::size_t parts = introduction.text.find(u"部分");
  const int number = parts == std::u16string::npos ? 0 : number_before(introduction.text, parts);
  if (number == 0) {
    context.skipped("S-06", "no_list");
    return;
  }
  const Span sentence = sentence_around(introduction.text, parts);
  const std::u16string list = introduction.text.substr(sentence.begin, sentence.end - sentence.begin);
  std::set<int> named;
  for (const Name& name : kNames)
    if (list.find(name.words) != std::u16string::npos) named.insert(name.section);
  std::string_view variant;
  if (number != 6)
    variant = "count";
  else if (named.size() >= 2 && named.size() < 6)
    variant = "names";
  if (!variant.empty()) {
    Finding& finding = context.add("S-06", variant, Severity::warning);
    finding.span = introduction.span(sentence.begin, sentence.end);
    finding.expected = "6";
    finding.found = std::to_string(number != 6 ? number : static_cast<int>(named.size()));
    std::u16string missing;
    for (const auto& heading : form::section_headings()) {
      if (named.count(heading.number) != 0) continue;
      if (!missing.empty()) missing += u"、";
      missing += heading.title.official;
    }
    finding.arguments = {argument("missing", std::u16string_view(missing))};
  }
  context.checked("S-06", 1);
}

}  // namespace

void check_outline(Context& context) {
  check_order(context);
  check_headings(context);
  check_title(context);
  check_introduction(context);
}

}  // namespace xxgk::checking
