#include "text/utf.h"

#include <catch2/catch.hpp>

using namespace xxgk::text;

TEST_CASE("UTF-8 and UTF-16 go back and forth", "[text][utf]") {
  const std::u16string text = u"a é 年报 \U00020BB7\U0001F600\0z";
  CHECK(to_utf16(to_utf8(text)) == text);
  CHECK(to_utf8(u"年") == "\xe5\xb9\xb4");
  CHECK(to_utf8(u"\U00020BB7") == "\xf0\xa0\xae\xb7");
  CHECK(to_utf16("").empty());
  CHECK(to_utf8(u"").empty());
  CHECK(to_utf16(std::string_view("a\0b", 3)) == std::u16string(u"a\0b", 3));
}

TEST_CASE("broken sequences become U+FFFD", "[text][utf]") {
  struct {
    std::string_view bytes;
    std::u16string_view text;
  } const table[] = {
      {"a\xff"
       "b",
       u"a\uFFFDb"},
      {"\xe5\xb9", u"\uFFFD"},  // cut off at the end
      {"\xe5\xb9"
       "a",
       u"\uFFFDa"},                                       // cut off in the middle
      {"\xc0\xaf", u"\uFFFD\uFFFD"},                      // overlong
      {"\xed\xa0\x80", u"\uFFFD\uFFFD\uFFFD"},            // a surrogate
      {"\xf4\x90\x80\x80", u"\uFFFD\uFFFD\uFFFD\uFFFD"},  // above U+10FFFF
      {"\x80", u"\uFFFD"},
  };
  for (const auto& row : table) CHECK(to_utf16(row.bytes) == row.text);

  const char16_t lone_lead[] = {u'a', 0xD842, u'b'};
  const char16_t lone_trail[] = {0xDFB7};
  CHECK(to_utf8({lone_lead, 3}) == "a\xef\xbf\xbd"
                                   "b");
  CHECK(to_utf8({lone_trail, 1}) == "\xef\xbf\xbd");
}
