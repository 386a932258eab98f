#include "document/readers/docx.h"

#include <algorithm>
#include <catch2/catch.hpp>

#include "document/readers/numbering.h"
#include "support/zip.h"
#include "text/utf.h"
#include "xxgk/limits.h"

using namespace xxgk;
using namespace xxgk::document;
using testing::zip;

namespace {

const std::string beginning =
    R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document )"
    R"(xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml" )"
    R"(xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" )"
    R"(xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body>)";

// With a byte changed in both headers of the only part of a ZIP; `field` counts in the local one.
std::string changed(std::string zipped, std::size_t field, char byte) {
  zipped[zipped.find("PK\x03\x04") + field] = byte;
  zipped[zipped.find("PK\x01\x02") + field + 2] = byte;
  return zipped;
}

std::string part_with(const std::string& body) {
  return beginning + body + "<w:sectPr/></w:body></w:document>";
}

std::string docx(const std::string& body) { return zip({{"word/document.xml", part_with(body)}}); }

std::string text_of(const std::string& bytes) {
  const Rendered result = read_docx(bytes);
  CHECK(failure_name(result.failure) == "");
  return text::to_utf8(result.text);
}

std::string rendered(const std::string& body) { return text_of(docx(body)); }

std::string run(const std::string& text) { return "<w:r><w:t>" + text + "</w:t></w:r>"; }
std::string paragraph(const std::string& text) { return "<w:p>" + run(text) + "</w:p>"; }
std::string cell(const std::string& text, const std::string& properties = "") {
  return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + paragraph(text) + "</w:tc>";
}
std::string row(const std::string& cells) { return "<w:tr>" + cells + "</w:tr>"; }
std::string table(const std::string& rows) { return "<w:tbl><w:tblPr/><w:tblGrid/>" + rows + "</w:tbl>"; }

}  // namespace

TEST_CASE("a Word document becomes lines and rows of tabs", "[document][docx]") {
  CHECK(rendered(paragraph("石桥镇2023年报告") + "<w:p/>" + paragraph("一、总体情况") +
                 table(row(cell("信息内容") + cell("本年 制发件数")) + row(cell("规章") + cell("3")) +
                       row(cell("合计") + cell("")) + row(cell("") + cell(""))) +
                 paragraph("结束")) ==
        "石桥镇2023年报告\n一、总体情况\n信息内容\t本年制发件数\n规章\t3\n合计\t\n结束\n");
  CHECK(rendered("").empty());
  CHECK(
      rendered(
          "<w:p><w:r><w:t>总</w:t></w:r><w:proofErr/><w:r><w:rPr><w:b/></w:rPr><w:t>计</w:t></w:r></w:p>") ==
      "总计\n");
}

TEST_CASE("what stands in a run", "[document][docx]") {
  struct {
    std::string runs;
    std::string text;
  } const examples[] = {
      {"<w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t><w:br w:type=\"page\"/><w:t>丙</w:t><w:cr/></w:r>",
       "甲\n乙\n丙\n"},
      {"<w:r><w:tab/><w:t>甲</w:t><w:tab/><w:t>1</w:t></w:r>", "甲\t1\n"},
      {"<w:r><w:t>1</w:t><w:noBreakHyphen/><w:t>2</w:t><w:softHyphen/></w:r>", "1-2\n"},
      {"<w:r><w:sym w:font=\"Wingdings\" w:char=\"F081\"/><w:t>甲</w:t></w:r>", "①甲\n"},
      {"<w:r><w:sym w:font=\"Symbol\" w:char=\"F02D\"/><w:t>2</w:t></w:r>", "-2\n"},
      {"<w:r><w:sym w:font=\"Wingdings\" w:char=\"F04A\"/></w:r>", "□\n"},
      {run("12") + "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>1</w:t></w:r>", "12 1\n"},
      {run("12") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>", "12\n"},
      {run("甲") + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>隐</w:t></w:r>", "甲\n"},
      {"<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>显</w:t></w:r>", "显\n"},
      {"<w:ins>" + run("3") + "</w:ins><w:del><w:r><w:delText>2</w:delText><w:t>2</w:t></w:r></w:del>" +
           run("件"),
       "3件\n"},
      {"<w:moveFrom>" + run("旧") + "</w:moveFrom><w:moveTo>" + run("新") + "</w:moveTo>", "新\n"},
      {"<w:hyperlink>" + run("链") + "</w:hyperlink><w:sdt><w:sdtPr><w:t>x</w:t></w:sdtPr><w:sdtContent>" +
           run("控") + "</w:sdtContent></w:sdt>",
       "链控\n"},
      {"<w:r><w:fldChar "
       "w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>=SUM(A1)</w:instrText><w:t>码</w:t></w:r>"
       "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" +
           run("12") + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>" + run("件"),
       "12件\n"},
      {"<w:fldSimple w:instr=\"PAGE\">" + run("7") + "</w:fldSimple>", "7\n"},
      {"<w:ruby><w:rt>" + run("zhang") + "</w:rt><w:rubyBase>" + run("章") + "</w:rubyBase></w:ruby>",
       "章\n"},
      {run("&lt;甲&gt; &amp; \xF0\xA0\xAE\xB7"), "<甲> & \xF0\xA0\xAE\xB7\n"},
  };
  for (const auto& example : examples) {
    INFO(example.runs);
    CHECK(rendered("<w:p>" + example.runs + "</w:p>") == example.text);
  }
  CHECK(rendered("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r></w:p>" + paragraph("后")) == "后\n");
}

TEST_CASE("merged, hidden and deleted cells give no field", "[document][docx]") {
  const std::string restart = "<w:vMerge w:val=\"restart\"/>";
  const std::string go_on = "<w:vMerge/>";
  CHECK(rendered(table(row(cell("三", restart) + cell("甲", "<w:gridSpan w:val=\"2\"/>") + cell("1")) +
                       row(cell("", go_on) + cell("乙") + cell("2")) +
                       row(cell("", "<w:vMerge w:val=\"continue\"/>") + cell("丙") + cell("3")))) ==
        "三\t甲\t1\n乙\t2\n丙\t3\n");
  CHECK(rendered(table(row(cell("甲") + cell("1", "<w:cellDel/>") + cell("2")))) == "甲\t2\n");
  CHECK(rendered(table("<w:tr><w:trPr><w:del/></w:trPr>" + cell("删") + "</w:tr>" +
                       row(cell("甲") + cell("1")))) == "甲\t1\n");
  CHECK(rendered(table("<w:sdt><w:sdtContent>" +
                       row("<w:sdt><w:sdtContent>" + cell("甲") + "</w:sdtContent></w:sdt>" + cell("1")) +
                       "</w:sdtContent></w:sdt>")) == "甲\t1\n");
  CHECK(rendered(table(row("<w:tc>" + paragraph("商业") + paragraph("企业") + "</w:tc>" + "<w:tc>" +
                           paragraph("1") + table(row(cell("2"))) + "<w:p/></w:tc>"))) == "商业企业\t1 2\n");
}

TEST_CASE("a deleted end of paragraph joins", "[document][docx]") {
  CHECK(rendered("<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + run("上") + "</w:p>" + paragraph("下")) ==
        "上下\n");
}

TEST_CASE("text boxes are read once, after their paragraph", "[document][docx]") {
  const std::string box = "<w:txbxContent>" + paragraph("框一") + paragraph("框二") + "</w:txbxContent>";
  CHECK(rendered("<w:p>" + run("前") +
                 "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>" + box +
                 "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>" + box +
                 "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>" + run("后") + "</w:p>" +
                 paragraph("下")) == "前后\n框一\n框二\n下\n");
  CHECK(rendered("<w:p><w:r><w:pict><v:textbox>" + box + "</v:textbox></w:pict></w:r></w:p>") ==
        "框一\n框二\n");
}

TEST_CASE("automatic numbers are written out", "[document][docx]") {
  const std::string numbering =
      R"(<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
<w:abstractNum w:abstractNumId="0">
<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:lvlText w:val="%1、"/></w:lvl>
<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="（%2）"/></w:lvl>
<w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:isLgl/><w:lvlText w:val="%1.%3"/></w:lvl>
</w:abstractNum>
<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="●"/></w:lvl></w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="9"/></w:lvlOverride></w:num>
<w:num w:numId="3"><w:abstractNumId w:val="1"/></w:num>
</w:numbering>)";
  const std::string styles =
      R"(<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
<w:style w:type="paragraph" w:styleId="H"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="H2"><w:basedOn w:val="H"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Loop"><w:basedOn w:val="Loop"/></w:style>
<w:style w:type="character" w:styleId="Gone"><w:rPr><w:vanish/></w:rPr></w:style>
</w:styles>)";
  const auto numbered = [](const std::string& properties, const std::string& text) {
    return "<w:p><w:pPr>" + properties + "</w:pPr>" + run(text) + "</w:p>";
  };
  const auto listed = [&](int list, int level, const std::string& text) {
    return numbered("<w:numPr><w:ilvl w:val=\"" + std::to_string(level) + "\"/><w:numId w:val=\"" +
                        std::to_string(list) + "\"/></w:numPr>",
                    text);
  };
  const std::string body =
      numbered("<w:pStyle w:val=\"H\"/>", "总体") + numbered("<w:pStyle w:val=\"H2\"/>", "甲") +
      listed(1, 1, "乙") + listed(1, 2, "细") + listed(1, 0, "主动") + listed(1, 1, "丙") +
      listed(3, 0, "点") + listed(2, 0, "另起") +
      numbered("<w:pStyle w:val=\"H\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>", "无号") +
      listed(7, 0, "未定义") + numbered("<w:pStyle w:val=\"Loop\"/>", "循环") +
      "<w:p><w:r><w:rPr><w:rStyle w:val=\"Gone\"/></w:rPr><w:t>隐</w:t></w:r></w:p>" +
      table(row("<w:tc>" + listed(1, 1, "属于") + "</w:tc>" + cell("1")));
  CHECK(text_of(zip({{"word/document.xml", part_with(body)},
                     {"word/numbering.xml", numbering},
                     {"word/styles.xml", styles}})) ==
        "一、总体\n（一）甲\n（二）乙\n1.1 "
        "细\n二、主动\n（一）丙\n点\n九、另起\n无号\n未定义\n循环\n（一）属于\t1\n");
}

TEST_CASE("formats of automatic numbers", "[document][docx]") {
  struct {
    std::string format;
    int value;
    std::u16string label;
  } const examples[] = {
      {"decimal", 12, u"12"},
      {"decimalZero", 3, u"03"},
      {"upperLetter", 28, u"BB"},
      {"lowerLetter", 3, u"c"},
      {"upperRoman", 14, u"XIV"},
      {"lowerRoman", 9, u"ix"},
      {"decimalFullWidth", 12, u"１２"},
      {"chineseCounting", 12, u"十二"},
      {"japaneseCounting", 103, u"一百零三"},
      {"ideographDigital", 10, u"一〇"},
      {"decimalEnclosedCircle", 3, u"③"},
      {"decimalEnclosedCircleChinese", 20, u"⑳"},
      {"decimalEnclosedCircle", 21, u"21"},
      {"ideographTraditional", 2, u"乙"},
      {"none", 2, u""},
      {"somethingNew", 5, u"5"},
      {"upperRoman", 0, u"0"},
  };
  for (const auto& example : examples) {
    INFO(example.format);
    const ParsedXml xml =
        parse_xml("<w:numbering xmlns:w='w'><w:abstractNum w:abstractNumId='4'><w:lvl w:ilvl='0'><w:start "
                  "w:val='" +
                  std::to_string(example.value) + "'/><w:numFmt w:val='" + example.format +
                  "'/><w:lvlText w:val='%1'/></w:lvl></w:abstractNum><w:num w:numId='1'><w:abstractNumId "
                  "w:val='4'/></w:num></w:numbering>");
    Numbering numbering(root(xml.document));
    CHECK(text::to_utf8(numbering.next(1, 0)) == text::to_utf8(example.label));
    CHECK(numbering.next(1, -1).empty());
    CHECK(numbering.next(1, 9).empty());
    CHECK(numbering.next(2, 0).empty());
  }
}

TEST_CASE("the main part is where the package says", "[document][docx]") {
  const std::string relations =
      R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="a" Type="http://x/core-properties" Target="docProps/core.xml"/>
<Relationship Id="b" Type="http://x/relationships/officeDocument" Target="/word/document2.xml"/></Relationships>)";
  CHECK(text_of(zip({{"_rels/.rels", relations}, {"word/document2.xml", part_with(paragraph("甲"))}})) ==
        "甲\n");
}

TEST_CASE("what is no readable Word document is said to be so", "[document][docx]") {
  const std::string good = docx(paragraph("甲"));
  const auto failure = [](const std::string& bytes) {
    const Rendered result = read_docx(bytes);
    CHECK(result.text.empty());
    return failure_name(result.failure);
  };
  CHECK(failure("") == "damaged");
  CHECK(failure("PK\x03\x04") == "damaged");
  CHECK(failure(good.substr(0, good.size() / 2)) == "damaged");
  CHECK(failure(good.substr(0, good.size() - 30)) == "damaged");
  CHECK(failure(docx("<w:p>")) == "damaged");
  CHECK(failure(zip({{"xl/workbook.xml", "<x/>"}})) == "not_word");
  CHECK(failure(zip({{"word/document.xml", "<x/>"}})) == "not_word");
  CHECK(failure(zip({})) == "damaged");
  constexpr std::size_t flags = 6, checksum = 14, size = 22;
  CHECK(failure(changed(good, flags, 1)) == "encrypted");
  CHECK(failure(changed(good, checksum, 0)) == "damaged");
  CHECK(failure(changed(good, size, 0)) == "damaged");
}

TEST_CASE("a damaged part for numbers or styles is told, not passed over", "[document][docx]") {
  const std::string body = part_with(paragraph("甲"));
  CHECK(read_docx(docx(paragraph("甲"))).damaged_parts.empty());
  for (const std::string name : {"numbering.xml", "styles.xml"}) {
    const Rendered result = read_docx(zip({{"word/document.xml", body}, {"word/" + name, "<w:numbering>"}}));
    CHECK(result.text == u"甲\n");
    CHECK(result.damaged_parts == std::vector<std::string>{name});
    const Report report =
        check(zip({{"word/document.xml",
                    part_with(paragraph("石桥镇2023年政府信息公开工作年度报告") + paragraph("一、总体情况") +
                              paragraph("本年新收2件。") +
                              table(row(cell("一、本年新收政府信息公开申请数量") + cell("2") + cell("0") +
                                        cell("0") + cell("0") + cell("0") + cell("0") + cell("2"))))},
                   {"word/" + name, "<w:numbering>"}}),
              {});
    const auto told = [](const Finding& finding) {
      return finding.rule == "I-06" && finding.variant == "numbering_damaged" &&
             finding.severity == Severity::warning;
    };
    CHECK(std::count_if(report.findings.begin(), report.findings.end(), told) == 1);
    CHECK(report.outcome == Outcome::findings);
  }
}

TEST_CASE("what is beyond a limit is said to be so", "[document][docx][limits]") {
  const auto failure = [](const std::string& bytes) { return failure_name(read_docx(bytes).failure); };
  const auto repeated = [](const std::string& text, std::size_t times) {
    std::string out;
    for (std::size_t i = 0; i < times; ++i) out += text;
    return out;
  };
  std::string random;  // so that the rest is not packed too tightly
  for (std::uint32_t state = 1, i = 0; i < 40'000; ++i, state = state * 1664525 + 1013904223)
    random += std::to_string(state >> 8);

  CHECK(failure(docx(std::string(limits::kPartBytes / 2, ' '))) == "packed_too_tightly");
  CHECK(failure(docx(repeated(random, limits::kPartBytes / random.size() + 1))) == "part_too_large");
  CHECK(failure(docx(repeated(random, limits::kPartBytes / random.size() - 1))) == "");
  CHECK(failure(zip(std::vector<std::pair<std::string, std::string>>(limits::kParts + 1, {"a", ""}))) ==
        "too_many_parts");
  CHECK(failure(docx(table(row(repeated("<w:tc/>", limits::kCells + 1))) + random)) == "too_many_cells");
  CHECK(failure(docx(paragraph(random) + repeated("<w:p/>", limits::kTags))) == "too_many_tags");
  CHECK(failure(docx("<w:p " + repeated("a='1' ", 40'000) + "/>" + random)) == "too_many_attributes");
  const auto nested = [&](std::size_t depth) {
    return docx(repeated("<w:sdt>", depth) + repeated("</w:sdt>", depth));
  };
  CHECK(failure(nested(limits::kNesting - 10)) == "");
  CHECK(failure(nested(limits::kNesting)) == "too_deep");
  CHECK(failure(docx(repeated("<w:sdt>", 1000))) == "too_deep");

  const std::string laughs = "<!DOCTYPE a [<!ENTITY b \"ha\"><!ENTITY c \"&b;&b;&b;\">]><w:document "
                             "xmlns:w='w'><w:body><w:p><w:r><w:t>&c;"
                             "</w:t></w:r></w:p></w:body></w:document>";
  CHECK(failure(zip({{"word/document.xml", laughs}})) == "damaged");
}

TEST_CASE("every cut and every flipped bit is survived", "[document][docx]") {
  const std::string good = docx(table(row(cell("规章") + cell("3"))));
  for (std::size_t at = 0; at < good.size(); ++at) {
    read_docx(good.substr(0, at));
    std::string flipped = good;
    flipped[at] = static_cast<char>(flipped[at] ^ (1 << (at % 8)));
    const Rendered result = read_docx(flipped);
    CHECK((result.failure != Failure::none || result.text == u"规章\t3\n" || result.text.empty()));
  }
}
