#include "outline/outline.h"

#include <algorithm>

#include "outline/headings.h"
#include "outline/lines.h"
#include "outline/next_report.h"
#include "outline/title.h"
#include "outline/year.h"
#include "text/characters.h"

namespace xxgk::outline {
namespace {

constexpr std::size_t kTitleLines = 60;  // where the text has no headings: how far down a title is looked for
constexpr std::uint32_t kProse = 20'000;  // units of prose in which the year is looked for

std::u16string without_blanks(std::u16string_view text, Span span) {
  std::u16string result(text.substr(span.begin, span.end - span.begin));
  result.erase(std::remove_if(result.begin(), result.end(), text::is_white), result.end());
  return result;
}

// The lines a title can stand on: before the first section.
std::vector<Line> title_lines(const std::vector<Line>& lines, const std::vector<Heading>& headings) {
  std::vector<Line> before;
  for (const Line& line : lines) {
    if (headings.empty() ? before.size() == kTitleLines : line.span.end > headings[0].heading_line.begin)
      break;
    before.push_back(line);
  }
  return before;
}

// Introduction and section 一: up to section 二 or what looks like its table.
Span prose(std::u16string_view text, const std::vector<Line>& lines, const std::vector<Heading>& headings) {
  Span span{0, static_cast<std::uint32_t>(std::min<std::size_t>(text.size(), kProse))};
  for (const Heading& heading : headings) {
    if (heading.number > 1) span.end = std::min(span.end, heading.heading_line.begin);
  }
  for (const Line& line : lines) {
    if (line.span.begin >= span.end) break;
    if (line.folded.letters.rfind(u"第二十条", 0) == 0) span.end = line.span.begin;
  }
  return span;
}

}  // namespace

Outline find_outline(const document::Document& document) {
  const std::u16string_view text = document.text;
  const std::vector<Line> lines = lines_of(document);
  Outline outline;
  outline.headings = find_headings(text, lines);

  const Span around = prose(text, lines, outline.headings);
  const std::vector<Line> before = title_lines(lines, outline.headings);
  std::optional<Title> named = find_title(text, before);
  outline.genre = genre_of(text, before, named);
  if (named) {
    outline.title = named->span;
    outline.title_text = without_blanks(text, named->span);
  } else {
    named = find_quoted_title(text, around);
  }
  outline.next = find_next_report(text, lines, outline.headings, outline.title_text);
  if (outline.next) outline.headings.back().body.end = outline.next->line.begin;
  if (named && named->unit) outline.unit = without_blanks(text, *named->unit);
  if (named) outline.year = named->year;
  if (!outline.year) outline.year = statistics_year(text, document.letters.within(around));
  if (!outline.year) outline.year = prevailing_year(text, around);
  return outline;
}

}  // namespace xxgk::outline
