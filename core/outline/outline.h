// The outline of a report: its title, the unit and the year it is about, and the headings of its six sections.
//
//     Outline outline = find_outline(document);
//     outline.unit == u"桑镇"; outline.year == 2021; outline.headings[0].number == 1;
//
// What the text does not say is left unset: an excerpt without headings has none, a year that the text
// contradicts itself about is unset.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "document/document.h"
#include "outline/genre.h"
#include "xxgk/xxgk.h"

namespace xxgk::outline {

struct Heading {
  int number = 0;     // 1 to 6: which section of the form it opens
  int written = 0;    // the number that stands before it; 0 when there is none
  Span heading_line;  // the heading as written, with its number, without content on the same line
  Span body;          // from there to the next heading, another report or the end of the text
};

struct NextReport {
  Span line;            // with which it begins
  bool titled = false;  // its title; else the heading of a section once more
};

struct Outline {
  std::optional<Span> title;
  std::u16string title_text;           // without white space
  std::optional<std::u16string> unit;  // without white space
  std::optional<int> year;
  Genre genre = Genre::report;
  std::vector<Heading> headings;   // in the order of the text, at most one a section
  std::optional<NextReport> next;  // from which on nothing is read
};

Outline find_outline(const document::Document& document);

}  // namespace xxgk::outline
