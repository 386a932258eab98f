#include "document/readers/html.h"

#include <catch2/catch.hpp>

#include "text/decode.h"
#include "text/utf.h"
#include "xxgk/limits.h"

using namespace xxgk;
using namespace xxgk::document;

namespace {

std::string rendered(std::string_view html) {
  const Rendered result = read_html(text::to_utf16(html));
  CHECK(result.failure == Failure::none);
  return text::to_utf8(result.text);
}

std::string repeated(std::string_view part, std::size_t times) {
  std::string all;
  for (std::size_t i = 0; i < times; ++i) all += part;
  return all;
}

struct Example {
  std::string_view html;
  std::string_view text;
};

template <std::size_t count> void check_all(const Example (&examples)[count]) {
  for (const Example& example : examples) {
    INFO(example.html);
    CHECK(rendered(example.html) == example.text);
  }
}

}  // namespace

TEST_CASE("a page becomes lines of prose and rows of tabs", "[document][html]") {
  CHECK(
      rendered(R"(<!DOCTYPE html><html lang="zh"><head><title>石桥镇</title><style>p{color:red}</style></head>
<body><h1>石桥镇2023年报告</h1>
<p>一、总体情况</p><p>我镇公开信息<b>20</b>条。</p>
<table border=1><thead><tr><th>信息内容</th><th>本年制发件数</th></tr></thead>
<tbody><tr><td>规章</td><td> 3 </td></tr></tbody></table>
<p>结束</p></body></html>)") == R"(石桥镇2023年报告
一、总体情况
我镇公开信息20条。
信息内容	本年制发件数
规章	3
结束
)");
}

TEST_CASE("prose", "[document][html]") {
  const Example examples[] = {
      {"", ""},
      {"   \n ", ""},
      {"无标签", "无标签\n"},
      {"<p>一</p>\n\n<p> </p><p>&nbsp;</p><p>二</p>", "一\n二\n"},
      {"<p>一<br>二<br/>三</p>", "一\n二\n三\n"},
      {"<p>公开政\r\n府信息 20 条,see\nbelow</p>", "公开政府信息 20 条,see below\n"},
      {"<p>&emsp;&emsp;缩进　张三　　李四\t王五</p>", "缩进 张三 李四 王五\n"},
      {"<p>规<ruby>章<rp>(</rp><rt>zhāng</rt><rp>)</rp></ruby></p>", "规章\n"},
      {"<p>收到<ins>3</ins><del>2</del>件</p>", "收到3件\n"},
      {"<p>共12<sup>1</sup>件</p>", "共12 1件\n"},
      {"<div>一<div>二</div>三</div>", "一\n二\n三\n"},
      {"<ul><li>一<li>二</ul>", "一\n二\n"},
      {"<p>a&lt;b &amp; &#x4E2D;&#20013; &unknown;</p>", "a<b & 中中 &unknown;\n"},
      {"<p>未闭合<p>段落<b>粗", "未闭合\n段落粗\n"},
      {"<span style='display: block'>一</span><span>二</span><span>三</span>", "一\n二三\n"},
      {"<pre>规章\t3\t5\n总计\t8</pre>", "规章\t3\t5\n总计\t8\n"},
      {"<p>\xF0\xA0\xAE\xB7村</p>", "\xF0\xA0\xAE\xB7村\n"},
      {"<p>总\xC2\xAD计\xE2\x80\x8B数</p>", "总计数\n"},
  };
  check_all(examples);
}

TEST_CASE("what is not the document is left out", "[document][html]") {
  const Example examples[] = {
      {"<script>var a='<p>x</p>';</script><style>p{}</style><p>文</p><noscript>n</noscript>", "文\n"},
      {"<nav>首页</nav><header>门户网站</header><p>文</p><footer>备案号</footer><aside>相关</aside>", "文\n"},
      {"<article><header><h1>题</h1></header>文</article>", "题\n文\n"},
      {"<div role=navigation>首页</div>文", "文\n"},
      {"<p hidden>x</p><p style='Display : None'>x</p><p style='visibility:hidden'>x</p>文", "文\n"},
      {"<form><input value=x><select><option>y</select><button>打印</button><p>文</p></form>", "文\n"},
      {"<!-- 注释 --><p>文</p><iframe src=x>i</iframe><svg><text>s</text></svg>", "文\n"},
      {"<table><tr><td>甲<td style='display:none'>9<td>1</tr><tr hidden><td>x<td>y</tr></table>", "甲\t1\n"},
  };
  check_all(examples);
}

TEST_CASE("rows and cells", "[document][html]") {
  const Example examples[] = {
      {"<table><tr><td>规章<td><td>5<tr><td>合计<td>&nbsp;<td>　</table>", "规章\t\t5\n合计\t\t\n"},
      {"<table><tr><td>自 然\n人<td>本年新<br>收<td><p>商业</p><p>企业</p><td>减 4<td>1.\n重 复</table>",
       "自然人\t本年新收\t商业企业\t减 4\t1. 重复\n"},
      {"<table><tr><td>1<br>2<td><p>3</p><p>4</p></table>", "1 2\t3 4\n"},
      {"<table><tr><td rowspan=3>三<td colspan=2>甲<td>1<tr><td>乙<td>2</table>", "三\t甲\t1\n乙\t2\n"},
      {"<table><tr><td colspan=999999999 rowspan=-7>甲<td>1</table>", "甲\t1\n"},
      {"<table><tr><tr><td><td> <tr></table>后", "后\n"},
      {"<table><caption>表一</caption><tr><td>甲<td>1</table>", "表一\n甲\t1\n"},
      {"<table><tbody><td>甲<td>1</tbody></table>", "甲\t1\n"},
      {"前<tr><td>甲</td><td>1</td></tr><tr><td>乙</td><td>2</td></tr>后", "前\n甲\t1\n乙\t2\n后\n"},
      {"<table><tr><td>甲<td><input type=text value=12><td><input type=hidden "
       "value=9><td><textarea>3</textarea>"
       "</table>",
       "甲\t12\t\t3\n"},
      {"<table><tr><td>甲|乙<td>1</table>", "甲|乙\t1\n"},
      {"<table><tr><td>甲\t乙<td>1</table>", "甲乙\t1\n"},
      {"<table><form><tr><td>甲<td>1</tr></form></table>", "甲\t1\n"},
  };
  check_all(examples);
}

TEST_CASE("tables for layout are sequences of blocks", "[document][html]") {
  const Example nested[] = {
      {"<table><tr><td>栏目</td><td><p>一、总体</p><table><tr><td>规章<td>3</table><p>二</p></td></tr></"
       "table>",
       "栏目\n一、总体\n规章\t3\n二\n"},
      {"<table><tr><td>甲<td><table><tr><td>1</table></table>", "甲\t1\n"},  // a frame around a figure
      {"<table><tr><td><table><tr><td><table><tr><td>甲<td>1</table></table></table>", "甲\t1\n"},
  };
  check_all(nested);

  const std::string sentence =
      "本段文字用来说明这张表格只是页面的框架而不是数据，里面装的是正文的段落，因此每段应各占一行。";
  CHECK(rendered("<table><tr><td><p>" + sentence + "</p><p>" + sentence + "</p></td></tr></table>") ==
        sentence + "\n" + sentence + "\n");
}

TEST_CASE("Word's HTML", "[document][html]") {
  CHECK(
      rendered(
          R"(<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta http-equiv=Content-Type content="text/html; charset=gb2312">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Print</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal {margin:0cm} --></style></head>
<body lang=ZH-CN><div class=Section1>
<p class=MsoNormal><span style='mso-list:Ignore'>一、<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]><span
lang=EN-US style='mso-hide:all'>x</span><b>总体情况<o:p></o:p></b></p>
<table class=MsoTableGrid border=1><![if !supportMisalignedColumns]><tr style='height:10pt'><td width=10><p class=MsoNormal
align=center>行政<span lang=EN-US><br></span>许可<o:p></o:p></p></td><td><p class=MsoNormal><span
lang=EN-US>12<o:p></o:p></span></p></td></tr><![endif]></table>
<p class=MsoNormal><span lang=EN-US><o:p>&nbsp;</o:p></span></p>
</div></body></html>)") == "一、 总体情况\n行政许可\t12\n");
}

TEST_CASE("the clipboard", "[document][html]") {
  CHECK(
      rendered(
          "Version:0.9\r\nStartHTML:00000097\r\nEndHTML:00000200\r\nStartFragment:00000131\r\n"
          "EndFragment:00000164\r\n<html><body>\r\n<!--StartFragment--><table><tr><td>甲</td><td>1</td></tr>"
          "</table><!--EndFragment-->\r\n</body></html>") == "甲\t1\n");
  CHECK(rendered("Version: 甲 <b>1</b>") == "Version: 甲 1\n");
}

TEST_CASE("the encoding is decided before", "[document][html]") {
  const std::string gb = "<meta charset=utf-8><p>\xD7\xDC\xBC\xC6</p>";
  const text::Decoded decoded = text::decode(gb, "gbk", text::Markup::html);
  CHECK(text::to_utf8(read_html(decoded.text).text) == "总计\n");
  CHECK(rendered("<meta charset=gb2312><p>总计</p>") == "总计\n");
  CHECK(rendered("<?xml version=\"1.0\" encoding=\"gbk\"?><html><p>总计</p></html>") == "总计\n");
}

TEST_CASE("bounded whatever comes", "[document][html]") {
  const auto failure = [](const std::string& html) { return read_html(text::to_utf16(html)).failure; };
  CHECK(failure(repeated("<div>", 5000)) == Failure::too_deep);
  CHECK(failure(repeated("<table><tr><td>", 5000)) == Failure::too_deep);
  CHECK(failure(repeated("<b>x</b>", limits::kTags / 2 - 10)) == Failure::none);
  CHECK(failure(repeated("<b>x</b>", limits::kTags / 2 + 1)) == Failure::too_many_tags);
  CHECK(failure("<table><tr>" + repeated("<td>1", limits::kCells + 1) + "</table>") ==
        Failure::too_many_cells);
  CHECK(failure("<p>" + repeated("一二三四五六七八九十", 400'000)) == Failure::too_large);
  // However the tag hides its attributes behind quotes that are none.
  for (const std::string hiding : {"", "\"", "=\"", "1=\"", "a=b\"", "a==\"", "<!-- a=\"--><p ", "a='<p "}) {
    INFO(hiding);
    CHECK(failure("<p " + hiding + " " + repeated("a ", 20'000) + ">") == Failure::too_many_attributes);
  }
  CHECK(failure("<img src=\"" + repeated("abcdefg/= '", 200'000) + "\"><p>文</p>") == Failure::none);

  CHECK(rendered(repeated("<div>", 50) + "深" + repeated("</div>", 50)) == "深\n");
  for (const std::string html :
       {"<", "<<<>>>", "</td></tr></table>", "<table", "<!--", "<![CDATA[x", "&", "&#xD800;", "<p a='"})
    CHECK(failure(html) == Failure::none);
  const char16_t zero_and_lone[] = {u'<', u'p', u'>', u'\0', 0xD842, u'x'};
  CHECK(read_html({zero_and_lone, 6}).text == u"\uFFFDx\n");
}
