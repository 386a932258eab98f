#include "text/decode.h"

#include <catch2/catch.hpp>

#include <unicode/ucnv.h>

#include "text/encoding.h"
#include "text/utf.h"

using namespace xxgk::text;

namespace {

const std::u16string report = u"云杉县青石镇2023年政府信息公开工作年度报告\n一、总体情况\n2023年，我镇认真贯"
                              u"彻落实条例要求，主动公开政府信息120条。\n"
                              u"自然人\t法人或其他组织\t总计\n本年新收政府信息公开申请数量\t12\t0\t12\n";
const std::u16string traditional_report =
    u"雲杉縣青石鎮2020年政府信息公開工作年度報告\n一、總體情況\n主動公開政府信息，收到和處理政府信息公開申請"
    u"情況，"
    u"行政複議、行政訴訟情況，存在的主要問題及改進情況。\n自然人\t總計\n";

// With ICU's writing side, which the program itself never uses.
std::string bytes_in(const char* canonical, std::u16string_view text) {
  UErrorCode status = U_ZERO_ERROR;
  UConverter* converter = ucnv_open(canonical, &status);
  std::string bytes(text.size() * 4 + 8, '\0');
  const auto length = ucnv_fromUChars(converter, bytes.data(), static_cast<int>(bytes.size()), text.data(),
                                      static_cast<int>(text.size()), &status);
  ucnv_close(converter);
  REQUIRE(U_SUCCESS(status));
  bytes.resize(static_cast<std::size_t>(length));
  return bytes;
}

std::string noise(std::size_t size) {
  std::string bytes;
  for (std::uint32_t state = 1; bytes.size() < size; state = state * 1664525 + 1013904223)
    bytes.push_back(static_cast<char>(state >> 24));
  return bytes;
}

}  // namespace

TEST_CASE("every encoding is found and read", "[text][decode]") {
  struct {
    const char* canonical;
    std::string name;
    std::u16string text;
  } const table[] = {
      {"UTF-8", "UTF-8", report},
      {"gb18030", "GB18030", report},
      {"windows-936-2000", "GB18030", report},
      {"windows-950-2000", "Big5", traditional_report},
      {"UTF-16LE", "UTF-16LE", report},
      {"UTF-16BE", "UTF-16BE", report},
      {"UTF-32LE", "UTF-32LE", report},
      {"UTF-32BE", "UTF-32BE", report},
      {"UTF-8", "UTF-8", traditional_report},
      {"gb18030", "GB18030", traditional_report},
      {"gb18030", "GB18030", u"自然人\U00020BB7总计，主动公开政府信息"},
      {"UTF-8", "UTF-8", u"plain ASCII\n"},
      {"UTF-16LE", "UTF-16LE", u"plain ASCII\n"},
      {"UTF-16BE", "UTF-16BE", u"年\n"},
  };
  for (const auto& row : table) {
    INFO(row.canonical);
    const std::string bytes = bytes_in(row.canonical, row.text);
    const Decoded detected = decode(bytes, "auto");
    CHECK(detected.encoding == row.name);
    CHECK(detected.text == row.text);
    CHECK(detected.is_text);
    CHECK_FALSE(detected.had_invalid);
    CHECK(decode(bytes, row.name).text == row.text);
    CHECK(decode(bytes, "").encoding == row.name);
  }
}

TEST_CASE("a byte order mark decides and is not part of the text", "[text][decode]") {
  for (const char* name : {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"}) {
    INFO(name);
    const std::string bytes = bytes_in(name, u"\uFEFF年报");
    CHECK(decode(bytes, "").encoding == name);
    CHECK(decode(bytes, "").text == u"年报");
    CHECK(decode(bytes, name).text == u"年报");
  }
  CHECK(decode("\xEF\xBB\xBF", "").text.empty());
  CHECK(decode("a\xEF\xBB\xBF"
               "b",
               "")
            .text == u"a\uFEFFb");
}

TEST_CASE("encodings by name", "[text][decode]") {
  const std::string gbk = bytes_in("gb18030", u"年报");
  for (const char* name : {"gbk", "GB2312", "GB_2312-80", "gb18030", "cp936", "EUC-CN"}) {
    INFO(name);
    CHECK(is_encoding_name(name));
    CHECK(decode(gbk, name).text == u"年报");
    CHECK(decode(gbk, name).encoding == "GB18030");
  }
  CHECK(decode(bytes_in("UTF-16BE", u"a年"), "utf-16").text == u"a年");
  CHECK(decode(bytes_in("UTF-16LE", u"年"), "UTF-16").encoding == "UTF-16LE");
  CHECK(is_encoding_name(""));
  CHECK(is_encoding_name("auto"));
  CHECK(is_encoding_name("big5"));
  CHECK_FALSE(is_encoding_name("klingon"));
  CHECK_FALSE(is_encoding_name("iso-8859-1"));
  CHECK(decode("年报", "klingon").encoding == "UTF-8");
}

TEST_CASE("the euro sign of code page 936", "[text][decode]") {
  const Decoded decoded = decode("\x80 100", "gbk");
  CHECK(decoded.text == u"€ 100");
  CHECK_FALSE(decoded.had_invalid);
}

TEST_CASE("damaged text is still text", "[text][decode]") {
  std::string utf8 = to_utf8(report);
  utf8.erase(4, 1);
  const Decoded cut = decode(utf8, "");
  CHECK(cut.encoding == "UTF-8");
  CHECK(cut.had_invalid);
  CHECK(cut.is_text);
  CHECK(cut.text.find(u'\uFFFD') != std::u16string::npos);
  CHECK(cut.text.find(u"总体情况") != std::u16string::npos);

  std::string gb = bytes_in("gb18030", report);
  gb.insert(40, 1, '\xFF');
  CHECK(decode(gb, "").encoding == "GB18030");
  CHECK(decode(gb, "").had_invalid);

  std::string odd = bytes_in("UTF-16LE", report);
  odd.pop_back();
  CHECK(decode(odd, "").encoding == "UTF-16LE");
  CHECK(decode(odd, "").had_invalid);

  const std::string truncated = bytes_in("gb18030", u"年报告").substr(0, 5);
  CHECK(decode(truncated, "gbk").text == u"年报\uFFFD");
}

TEST_CASE("zero characters are blanks", "[text][decode]") {
  const std::string bytes = to_utf8(report) + std::string(3, '\0');
  CHECK(decode(bytes, "").encoding == "UTF-8");
  CHECK(decode(bytes, "").text == report + u"   ");
}

TEST_CASE("binary data is not text", "[text][decode]") {
  CHECK_FALSE(decode("%PDF-1.4\n1 0 obj\n", "").is_text);
  CHECK_FALSE(decode("PK\x03\x04 and more", "").is_text);
  CHECK_FALSE(decode("\x89PNG\r\n\x1a\n", "").is_text);
  CHECK_FALSE(decode(noise(20000), "").is_text);
  CHECK_FALSE(decode(noise(20000), "utf-8").is_text);
  CHECK_FALSE(decode(std::string(1000, '\0'), "").is_text);
  CHECK(decode("", "").is_text);
  CHECK(decode("", "").encoding == "UTF-8");
  CHECK(decode("\xC4", "").text.size() == 1);
}

TEST_CASE("a page's declaration counts where the bytes leave a doubt", "[text][decode]") {
  const std::u16string body = u"<p>總計</p>";
  struct {
    std::string head;
    const char* canonical;
    std::string expected;
  } const table[] = {
      {"<html><head><meta charset=\"big5\"></head>", "windows-950-2000", "Big5"},
      {"<meta http-equiv=Content-Type content=\"text/html; CHARSET = Big5\">", "windows-950-2000", "Big5"},
      {"<meta charset='gb2312'>", "gb18030", "GB18030"},
      {"<?xml version=\"1.0\" encoding=\"gbk\"?>", "gb18030", "GB18030"},
      {"<meta charset=gb2312>", "UTF-8", "UTF-8"},     // wrong
      {"<meta charset=utf-8>", "gb18030", "GB18030"},  // wrong
      {"<meta charset=\"utf-16\">", "gb18030", "GB18030"},
      {"<meta charset=", "gb18030", "GB18030"},
  };
  for (const auto& row : table) {
    INFO(row.head);
    const Decoded decoded = decode(row.head + bytes_in(row.canonical, body), "", Markup::html);
    CHECK(decoded.encoding == row.expected);
    CHECK(decoded.text == to_utf16(row.head) + body);
  }
}
