#include "text/lines.h"

#include <catch2/catch.hpp>

#include <string>
#include <vector>

#include "text/characters.h"

using namespace xxgk;
using namespace xxgk::text;

namespace {

std::vector<std::u16string> cut_into_lines(std::u16string_view text) {
  std::vector<std::u16string> lines;
  const Lines cut(text);
  for (const Span& line : cut.spans()) lines.emplace_back(text.substr(line.begin, line.end - line.begin));
  return lines;
}

}  // namespace

TEST_CASE("every line end ends a line", "[text][lines]") {
  using Rows = std::vector<std::u16string>;
  for (const char16_t* end : {u"\n", u"\r\n", u"\r", u"\v", u"\f", u"\u0085", u"\u2028", u"\u2029"}) {
    const std::u16string e = end;
    INFO("U+" << static_cast<int>(e[0]));
    CHECK(cut_into_lines(u"a" + e + u"b") == Rows{u"a", u"b"});
    CHECK(cut_into_lines(u"a" + e + e + u"b" + e) == Rows{u"a", u"", u"b", u""});
    CHECK(cut_into_lines(e) == Rows{u"", u""});
  }
  CHECK(cut_into_lines(u"") == Rows{u""});
  CHECK(cut_into_lines(u"a\n\fb\r\n\fc\f\nd") == Rows{u"a", u"b", u"c", u"", u"d"});
  CHECK(cut_into_lines(u"a\n\rb") == Rows{u"a", u"", u"b"});
}

TEST_CASE("line and column of an offset", "[text][lines]") {
  const Lines lines(u"年报\r\n\U00020BB7x\r\ry\n");
  struct {
    std::size_t offset;
    Position expected;
  } const table[] = {
      {0, {1, 1}}, {2, {1, 3}}, {3, {1, 4}},  {4, {2, 1}},  {6, {2, 3}},  {7, {2, 4}},
      {8, {3, 1}}, {9, {4, 1}}, {10, {4, 2}}, {11, {5, 1}}, {99, {5, 1}},
  };
  for (const auto& row : table) {
    INFO("offset " << row.offset);
    CHECK(lines.position(row.offset) == row.expected);
  }
  CHECK(Lines(u"").position(0) == Position{1, 1});
}

TEST_CASE("the line around a place is the one that the whole text's lines have", "[text][lines]") {
  const std::u16string text = u"年报\r\n\fx\r\ry\v\u2028z\n";
  const Lines lines(text);
  for (std::size_t at = 0; at <= text.size(); ++at) {
    INFO("offset " << at);
    const std::size_t index = lines.index_of(at);
    const bool in_end = at > lines[index].end;  // between \r and \n
    if (in_end) continue;
    CHECK(line_begin(text, at) == lines[index].begin);
    CHECK(line_end(text, at) == lines[index].end);
    CHECK(next_line(text, at) == (index + 1 < lines.size() ? lines[index + 1].begin : text.size()));
  }
  CHECK(whole_lines(text, {5, 8}) == Span{5, 9});
}

TEST_CASE("no character is of two kinds that exclude each other", "[text][lines]") {
  for (int unit = 0; unit <= 0xFFFF; ++unit) {
    const auto c = static_cast<char16_t>(unit);
    INFO("U+" << std::hex << unit);
    CHECK(is_line_end(c) + is_space(c) + is_invisible(c) + is_digit(c) + is_numeral(c) + is_bracket(c) +
              is_pipe(c) <=
          1);
  }
}
