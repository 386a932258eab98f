#include "text/fold.h"

#include <catch2/catch.hpp>

#include "text/simplified.h"
#include "text/utf.h"

using namespace xxgk;
using namespace xxgk::text;

TEST_CASE("folding keeps what identifies a label", "[text][fold]") {
  struct {
    std::u16string_view text;
    std::u16string_view letters;
  } const table[] = {
      {u"", u""},
      {u"（一）予以公开", u"一予以公开"},
      {u"1.属于国家秘密", u"1属于国家秘密"},
      {u"１．属于\u3000国家\t秘密\r\n", u"1属于国家秘密"},
      {u"① 重复申请", u"1重复申请"},
      {u"⑵重复申请", u"2重复申请"},
      {u"⒊重复申请", u"3重复申请"},
      {u"㈣无法提供", u"四无法提供"},
      {u"规(guī)章（zhāng）", u"规章"},
      {u"规gui\u0304章", u"规章"},
      {u"總\u00AD計\u200B\uFEFF", u"总计"},
      {u"行政規範性檔案", u"行政规范性档案"},
      {u"採購項目數量 / 製發件數", u"采购项目数量制发件数"},
      {u"不予公開、無法提供", u"不予公开无法提供"},
      {u"\u2F00\u2F8F\u653F", u"一行政"},            // Kangxi radicals, resolved by NFKC
      {u"\u2EA0\u653F \u2ED3 \u2EDA", u"民政长页"},  // radicals NFKC leaves alone
      {u"\uF9D1数", u"六数"},                        // a compatibility ideograph
      {u"二〇二一年", u"二〇二一年"},
      {u"ABC abc αβγ ½ кто", u"12"},
      {u"\uFDFA", u""},
      {u"\uFFFD？!", u""},
  };
  for (const auto& row : table) {
    INFO(to_utf8(row.text));
    CHECK(to_utf8(fold_text(row.text)) == to_utf8(row.letters));
  }
}

TEST_CASE("each letter knows its place in the whole text", "[text][fold]") {
  const std::u16string_view text = u"x。规(guī)章\U00020BB7⑫";
  const Letters letters = fold(text, {1, 12});
  CHECK(letters.letters == u"规章\U00020BB712");
  REQUIRE(letters.places.size() == letters.letters.size());
  CHECK(letters.places[0] == Span{2, 3});
  CHECK(letters.places[1] == Span{8, 9});
  CHECK(letters.places[2] == Span{9, 11});  // both units of a character outside the BMP
  CHECK(letters.places[3] == Span{9, 11});
  CHECK(letters.places[4] == Span{11, 12});  // both digits of ⑫
  CHECK(letters.places[5] == Span{11, 12});
}

TEST_CASE("folding takes only what is within", "[text][fold]") {
  CHECK(fold(u"一二三", {1, 2}).letters == u"二");
  CHECK(fold(u"一二三", {1, 99}).letters == u"二三");
  CHECK(fold(u"一二三", {9, 99}).letters.empty());
  const char16_t lone[] = {0xD842, u'一', 0xDFB7};
  CHECK(fold_text({lone, 3}) == u"一");
}

TEST_CASE("simplified characters stay", "[text][fold]") {
  CHECK(simplified(u'製') == u'制');
  CHECK(simplified(u'採') == u'采');
  CHECK(simplified(u'制') == u'制');
  CHECK(simplified(u'a') == u'a');
  CHECK(simplified(0) == 0);
  CHECK(simplified(0xFFFF) == 0xFFFF);
  for (const char16_t c : std::u16string_view(u"政府信息公开工作年度报告著后里")) CHECK(simplified(c) == c);
}
