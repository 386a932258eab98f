#include "outline/outline.h"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "document/document.h"
#include "text/utf.h"

using namespace xxgk;

namespace {

// Every line that is not blank, as one piece: all that the outline needs of a reader.
document::Document lines(std::u16string text) {
  static constexpr std::u16string_view kBlanks = u" \t\u3000\r";
  document::Document document;
  document.text = std::move(text);
  const std::u16string_view all = document.text;
  std::uint32_t number = 0;
  for (std::size_t begin = 0; begin <= all.size(); ++number) {
    const std::size_t end = std::min(all.find(u'\n', begin), all.size());
    const std::u16string_view line = all.substr(begin, end - begin);
    const std::size_t first = line.find_first_not_of(kBlanks);
    if (first != line.npos) {
      const std::size_t last = line.find_last_not_of(kBlanks);
      const Span span{static_cast<std::uint32_t>(begin + first),
                      static_cast<std::uint32_t>(begin + last + 1)};
      document.pieces.push_back({span, number, document::Content::text, true, {}});
    }
    begin = end + 1;
  }
  document.letters = text::fold(all, {0, static_cast<std::uint32_t>(all.size())});
  return document;
}

outline::Outline outline_of(const std::u16string& text) { return outline::find_outline(lines(text)); }

std::string at(const std::u16string& text, Span span) {
  return text::to_utf8(std::u16string_view(text).substr(span.begin, span.end - span.begin));
}

// The headings found, as "2 二、…" a line: the section and the words.
using Found = std::vector<std::string>;

Found headings(const std::u16string& text) {
  Found found;
  for (const outline::Heading& heading : outline_of(text).headings) {
    found.push_back(std::to_string(heading.number) + " " + at(text, heading.heading_line));
  }
  return found;
}

}  // namespace

TEST_CASE("title, unit and year") {
  struct Case {
    std::u16string text;
    std::string title;
    std::string unit;
    std::optional<int> year;
  };
  const std::vector<Case> cases{
      {u"柳溪镇2022年政府信息公开工作年度报告", "柳溪镇2022年政府信息公开工作年度报告", "柳溪镇", 2022},
      {u"柳溪镇 ２０２２ 年度政府信息公开年报", "柳溪镇２０２２年度政府信息公开年报", "柳溪镇", 2022},
      {u"柳溪镇二○二二年政府信息公开工作年度报告", "柳溪镇二○二二年政府信息公开工作年度报告", "柳溪镇", 2022},
      {u"柳溪镇二〇二二年政府信息公开工作年度报告", "柳溪镇二〇二二年政府信息公开工作年度报告", "柳溪镇",
       2022},
      {u"2019年云川市人民政府办公厅政府信息公开工作年度报告",
       "2019年云川市人民政府办公厅政府信息公开工作年度报告", "云川市人民政府办公厅", 2019},
      {u"松湾乡人民政府信息公开工作2021年度\n报告", "松湾乡人民政府信息公开工作2021年度报告",
       "松湾乡人民政府", 2021},
      {u"    云川市东岭区人民政府\n  2024 年政府信息公开工作年度报告",
       "云川市东岭区人民政府2024年政府信息公开工作年度报告", "云川市东岭区人民政府", 2024},
      {u"东岭区民政局\n2023年度\n政府信息公开工作年度报告", "东岭区民政局2023年度政府信息公开工作年度报告",
       "东岭区民政局", 2023},
      {u"东岭区档案局（东岭区史志办公室）2023年政府信息公开工作年度报告",
       "东岭区档案局（东岭区史志办公室）2023年政府信息公开工作年度报告", "东岭区档案局（东岭区史志办公室）",
       2023},
      {u"东岭区财政局政府信息公开工作年度报告（2020年）", "东岭区财政局政府信息公开工作年度报告（2020年）",
       "东岭区财政局", 2020},
      {u"东岭区财政局关于2020年度政府信息公开工作的报告", "东岭区财政局关于2020年度政府信息公开工作的报告",
       "东岭区财政局", 2020},
      {u"柳溪鎮2020年政府信息公開工作年度報告", "柳溪鎮2020年政府信息公開工作年度報告", "柳溪鎮", 2020},
      {u"当前位置：首页 > 信息公开 > "
       u"信息公开年报\n打印\n柳溪镇2022年政府信息公开工作年度报告\n发布日期：2023-01-20",
       "柳溪镇2022年政府信息公开工作年度报告", "柳溪镇", 2022},
      {u"东岭县政务公开办公室2022年政府信息公开工作年度报告",
       "东岭县政务公开办公室2022年政府信息公开工作年度报告", "东岭县政务公开办公室", 2022},
      {u"名称：柳溪镇2022年政府信息公开工作年度报告", "柳溪镇2022年政府信息公开工作年度报告", "柳溪镇", 2022},
      {u"发布机构：柳溪镇人民政府\n2022年政府信息公开工作年度报告",
       "柳溪镇人民政府2022年政府信息公开工作年度报告", "柳溪镇人民政府", 2022},
      {u"2022年政府信息公开工作年度报告", "2022年政府信息公开工作年度报告", "", 2022},
      // What only mentions a report is no title.
      {u"现将柳溪镇2022年政府信息公开工作年度报告公布如下，请予监督。", "", "", 2022},
      {u"根据《2020年政府信息公开年度报告编制工作的通知》，现报告如下。", "", "", 2020},
      {u"按要求编制《柳溪镇2022年政府信息公开工作年度报告》。", "", "柳溪镇", 2022},
      {u"", "", "", std::nullopt},
      {u"0\n0\n0", "", "", std::nullopt},
  };
  for (const Case& c : cases) {
    INFO(text::to_utf8(c.text));
    const outline::Outline outline = outline_of(c.text);
    CHECK(text::to_utf8(outline.title_text) == c.title);
    CHECK(outline.title.has_value() == !c.title.empty());
    CHECK(text::to_utf8(outline.unit.value_or(u"")) == c.unit);
    CHECK(outline.unit.has_value() == !c.unit.empty());
    CHECK(outline.year == c.year);
  }
}

TEST_CASE("a year that the title does not tell") {
  struct Case {
    std::u16string text;
    std::optional<int> year;
  };
  const std::vector<Case> cases{
      {u"数据统计期限自2023年1月1日起至2023年12月31日止。上年为2022年，2022年较好，2022年……\n一、总体情况",
       2023},
      {u"数据统计期限为2023年1月1日至12月31日。\n一、总体情况", 2023},
      {u"数据统计期限自2022年1月1日起至2023年12月31日止。\n一、总体情况\n平稳。", std::nullopt},
      {u"一、总体情况\n2021年公开12条，2020年公开8条。2021年度继续。\n二、主动公开政府信息情况\n2020年 "
       u"2020年 2020年",
       2021},
      {u"一、总体情况\n2021年公开12条，2020年公开8条。", std::nullopt},
      {u"一、总体情况\n依据国办公开办函〔2021〕30号开展工作，共12021年。", std::nullopt},
      {u"2021年情况\n第二十条第（一）项\n2020年 2020年", 2021},
      {u"柳溪镇2022年政府信息公开工作年度报告\n统计期限自2021年1月1日起至2021年12月31日止\n一、总体情况",
       2022},
  };
  for (const Case& c : cases) {
    INFO(text::to_utf8(c.text));
    CHECK(outline_of(c.text).year == c.year);
  }
}

TEST_CASE("headings and what stands between them") {
  const std::u16string text = u"柳溪镇2022年政府信息公开工作年度报告\n"
                              u"本报告包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政"
                              u"府信息公开行政复议、行政诉讼情况、"
                              u"存在的主要问题及改进情况、其他需要报告的事项六部分。\n"
                              u"一、总体情况\n平稳。\n（一）主动公开政府信息情况\n公开12条。\n"
                              u"二、主动公开政府信息的情况\n第二十条第（一）项\n"
                              u"三、收到和处理政府信息公开申请情况\n一、本年新收政府信息公开申请数量\n0\n二、"
                              u"上年结转政府信息公开申请数量\n0\n"
                              u"三、本年度办理结果\n四、结转下年度继续办理\n0\n"
                              u"四、因政府信息公开申请行政复议、提起行政诉\n讼情况\n0\n"
                              u"五、存在的主要问题及改进措施\n一、人手少。\n二、将加强。\n"
                              u"六、其他需要报告的事项：无其他需要报告的事项";
  const outline::Outline outline = outline_of(text);
  CHECK(headings(text) == Found{"1 一、总体情况", "2 二、主动公开政府信息的情况",
                                "3 三、收到和处理政府信息公开申请情况",
                                "4 四、因政府信息公开申请行政复议、提起行政诉\n讼情况",
                                "5 五、存在的主要问题及改进措施", "6 六、其他需要报告的事项"});
  REQUIRE(outline.headings.size() == 6);
  CHECK(at(text, outline.headings[0].body) == "\n平稳。\n（一）主动公开政府信息情况\n公开12条。\n");
  CHECK(at(text, outline.headings[5].body) == "：无其他需要报告的事项");
  CHECK(outline.headings[5].written == 6);
}

TEST_CASE("how a heading may be written") {
  struct Case {
    std::u16string line;
    Found found;
  };
  const std::vector<Case> cases{
      {u"　　二、主动公开政府信息情况", {"2 二、主动公开政府信息情况"}},
      {u"二.主动公开 政府信息情况：", {"2 二.主动公开 政府信息情况"}},
      {u"第二部分 主动公开政府信息情况", {"2 第二部分 主动公开政府信息情况"}},
      {u"2. 主动公开政府信息情况", {"2 2. 主动公开政府信息情况"}},
      {u"（二）主动公开政府信息情况", {"2 （二）主动公开政府信息情况"}},
      {u"主动公开政府信息情况", {"2 主动公开政府信息情况"}},
      {u"二、主動公開政府信息情況", {"2 二、主動公開政府信息情況"}},
      {u"二、主動公開政府信(xìn)息情況", {"2 二、主動公開政府信(xìn)息情況"}},
      {u"二、主动公开政府政府情况", {"2 二、主动公开政府政府情况"}},
      {u"## 二、主动公开政府信息情况", {"2 二、主动公开政府信息情况"}},
      {u"二、\n主动公开政府信息情况", {"2 二、\n主动公开政府信息情况"}},
      {u"三是收到和处理政府信息公开申请情况", {"3 三是收到和处理政府信息公开申请情况"}},
      {u"三、政府信息依申请公开办理情况", {"3 三、政府信息依申请公开办理情况"}},
      {u"三、行政机关收到和处理政府信息公开申请情况（单位：件）",
       {"3 三、行政机关收到和处理政府信息公开申请情况"}},
      {u"四、因政府信息公开工作被申请行政复议和提起行政诉讼情况",
       {"4 四、因政府信息公开工作被申请行政复议和提起行政诉讼情况"}},
      {u"五、存在问题及改进情况", {"5 五、存在问题及改进情况"}},
      {u"六、其它需要报告的事项", {"6 六、其它需要报告的事项"}},
      {u"六、其他事项", {"6 六、其他事项"}},
      {u"五、其他需要报告的事项", {"6 五、其他需要报告的事项"}},
      {u"一、总体情况 柳溪镇认真贯彻条例。", {"1 一、总体情况"}},
      // No headings:
      {u"一、本年新收政府信息公开申请数量", {}},
      {u"二、上年结转政府信息公开申请数量", {}},
      {u"三、本年度办理结果", {}},
      {u"四、结转下年度继续办理", {}},
      {u"（一）主动公开政府信息情况", {}},
      {u"1、主动公开政府信息的情况。全年公开18条。", {}},
      {u"一、总体情况；二、主动公开政府信息情况；三、收到和处理政府信息公开申请情况", {}},
      {u"收到和处理政府信息公开申请情况良好，没有投诉。", {}},
      {u"2021年主动公开政府信息情况较好", {}},
      {u"第二十条第（一）项", {}},
      {u"", {}},
      {u"一", {}},
      {u"第二", {}},
      {u"𠮷𠮷", {}},
  };
  for (const Case& c : cases) {
    INFO(text::to_utf8(c.line));
    CHECK(headings(c.line) == c.found);
  }
}

TEST_CASE("a table of contents is not taken for the sections") {
  const std::u16string list =
      u"一、总体情况\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n"
      u"四、政府信息公开行政复议、行政诉讼情况\n五、存在的主要问题及改进情况\n六、其他需要报告的事项\n";
  const std::u16string text =
      list + u"一、总体情况\n好。\n二、主动公开政府信息情况\n0\n三、收到和处理政府信息公开申请情况\n0\n"
             u"四、政府信息公开行政复议、行政诉讼情况\n0\n五、存在的主要问题及改进情况\n无。\n"
             u"六、其他需要报告的事项\n无。";
  const outline::Outline outline = outline_of(text);
  REQUIRE(outline.headings.size() == 6);
  CHECK(outline.headings[0].heading_line.begin == list.size());
}

TEST_CASE("sections out of order are found where they stand") {
  const std::u16string text =
      u"一、总体情况\n好。\n三、收到和处理政府信息公开申请情况\n0\n二、主动公开政府信息情况\n0\n"
      u"四、政府信息公开行政复议、行政诉讼情况\n0";
  CHECK(headings(text) == Found{"1 一、总体情况", "3 三、收到和处理政府信息公开申请情况",
                                "2 二、主动公开政府信息情况", "4 四、政府信息公开行政复议、行政诉讼情况"});
}

TEST_CASE("an excerpt has the headings that it has") {
  CHECK(headings(u"二、主动公开政府信息情况\n0\n三、收到和处理政府信息公") ==
        Found{"2 二、主动公开政府信息情况", "3 三、收到和处理政府信息公"});
  CHECK(headings(u"行政许可 | 0 |\n行政处罚 | 0 |").empty());
}
