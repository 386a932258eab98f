// What web pages and Word documents say of their grids and places is kept.
#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "document/kinds.h"
#include "support/zip.h"
#include "text/utf.h"

using namespace xxgk;
using namespace xxgk::document;
using testing::zip;

namespace {

Document read(const std::string& bytes) { return read_text(kind_of(bytes).read(bytes, "").rendered); }

std::string docx(const std::string& body) {
  return zip(
      {{"word/document.xml",
        R"(<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>)" +
            body + "</w:body></w:document>"}});
}

std::string cell(const std::string& text, const std::string& properties = "") {
  return "<w:tc><w:tcPr>" + properties + "</w:tcPr><w:p><w:r><w:t>" + text + "</w:t></w:r></w:p></w:tc>";
}

std::string words(const Document& document, Span span) {
  return text::to_utf8(std::u16string_view(document.text).substr(span.begin, span.end - span.begin));
}

// "text row,column rows x columns" of every cell.
std::vector<std::string> grid(const Document& document) {
  std::vector<std::string> cells;
  for (const Piece& piece : document.pieces) {
    if (!piece.is_placed()) continue;
    const Place& p = piece.place;
    cells.push_back(words(document, piece.span) + " " + std::to_string(p.row) + "," +
                    std::to_string(p.column) + " " + std::to_string(p.row_span) + "x" +
                    std::to_string(p.column_span) + (piece.row_end ? " end" : ""));
  }
  return cells;
}

using Cells = std::vector<std::string>;
const Cells merged{"甲 0,0 2x1",   "乙 0,1 1x2 end", "3 1,1 1x1",
                   " 1,2 1x1 end", "丙 2,0 1x1",     "4|5 2,1 1x2 end"};

}  // namespace

TEST_CASE("a web page's cells know their places", "[document][grid]") {
  const Document page = read("<p>前</p><table><tr><td rowspan=2>甲<td colspan=2>乙<tr><td>3<td><tr><td>丙<td "
                             "colspan=2>4|5</table><p>后");
  CHECK(text::to_utf8(page.text) == "前\n甲\t乙\n3\t\n丙\t4|5\n后\n");
  CHECK(grid(page) == merged);
  REQUIRE(page.blocks.size() == 3);
  CHECK(page.blocks[0].kind == Block::paragraph);
  CHECK(page.blocks[1].kind == Block::table);
  CHECK(page.blocks[1].last - page.blocks[1].first == 6);
  CHECK(page.blocks[2].kind == Block::paragraph);
  CHECK(page.origins.empty());
}

TEST_CASE("a Word document's cells know their places", "[document][grid]") {
  const Document document = read(docx(
      "<w:tbl><w:tr>" + cell("甲", "<w:vMerge w:val='restart'/>") + cell("乙", "<w:gridSpan w:val='2'/>") +
      "</w:tr><w:tr>" + cell("", "<w:vMerge/>") + cell("3") + cell("") + "</w:tr><w:tr>" + cell("丙") +
      cell("4|5", "<w:gridSpan w:val='2'/>") + "</w:tr></w:tbl>"));
  CHECK(grid(document) == merged);
}

TEST_CASE("a row that begins further right, cells beyond a row span, two tables", "[document][grid]") {
  CHECK(grid(read(docx("<w:tbl><w:tr><w:trPr><w:gridBefore w:val='2'/></w:trPr>" + cell("甲") + cell("乙") +
                       "</w:tr></w:tbl>"))) == Cells{"甲 0,2 1x1", "乙 0,3 1x1 end"});
  CHECK(grid(read("<table><tr><td>a<td rowspan=99>b<tr><td>c<td>d</table>")) ==
        Cells{"a 0,0 1x1", "b 0,1 2x1 end", "c 1,0 1x1", "d 1,2 1x1 end"});
  const Document two = read("<table><tr><td>a<td>b</table><table><tr><td>c<td>d</table>");
  CHECK(grid(two) == Cells{"a 0,0 1x1", "b 0,1 1x1 end", "c 0,0 1x1", "d 0,1 1x1 end"});
  CHECK(two.blocks.size() == 2);
}

TEST_CASE("text says of its grid what stood side by side", "[document][grid]") {
  const Document text = read("一、总体情况\n甲\t1\t2\n乙\t3\t4\n完\n");
  CHECK(grid(text).empty());
  REQUIRE(text.blocks.size() == 3);
  CHECK(text.blocks[1].kind == Block::table);
  CHECK(text.blocks[1].last - text.blocks[1].first == 6);
}

TEST_CASE("placeholders in known cells are no page number", "[document][grid]") {
  CHECK(grid(read("<table><tr><td>-<td>3<td>-</table>")) == Cells{"- 0,0 1x1", "3 0,1 1x1", "- 0,2 1x1 end"});
}

TEST_CASE("every character of a Word document knows its paragraph and run", "[document][origins]") {
  const Document document =
      read(docx("<w:p><w:r><w:t>本年 新</w:t></w:r><w:del><w:r><w:delText>x</w:delText></w:r></w:del>"
                "<w:r><w:t> 收</w:t><w:t>3件</w:t></w:r></w:p><w:tbl><w:tr>" +
                cell("甲") + cell("") + cell("5") + "</w:tr></w:tbl>"));
  CHECK(text::to_utf8(document.text) == "本年 新 收3件\n甲\t\t5\n");
  struct Expected {
    std::string words;
    std::uint32_t paragraph, run, offset;
  };
  const std::vector<Expected> expected{{"本年", 0, 0, 0},          {"新", 0, 0, 3},
                                       {"收3件", 0, 2, 1},         {"甲", 1, 3, 0},
                                       {"", 2, Origin::kNoRun, 0}, {"5", 3, 5, 0}};
  REQUIRE(document.origins.size() == expected.size());
  for (std::size_t i = 0; i < expected.size(); ++i) {
    INFO(i);
    CHECK(words(document, document.origins[i].span) == expected[i].words);
    CHECK(document.origins[i].paragraph == expected[i].paragraph);
    CHECK(document.origins[i].run == expected[i].run);
    CHECK(document.origins[i].offset == expected[i].offset);
  }
}
