#include "text/number.h"

#include <catch2/catch.hpp>

#include "text/chinese_numeral.h"
#include "text/decimal.h"
#include "text/utf.h"

using namespace xxgk;
using namespace xxgk::text;
using Note = ReadingNote;

namespace {

// The value as text, or "none", "placeholder", "invalid".
std::string said(const text::WordValue& value) {
  switch (value.kind) {
  case text::WordValue::none: return "none";
  case text::WordValue::placeholder: return "placeholder";
  case text::WordValue::invalid: return "invalid";
  case text::WordValue::number: return to_string(value.value);
  }
  return "";
}

struct Reading {
  std::u16string_view word;
  std::string expected;
  Note note = Note::none;
};

template <std::size_t count> void check_all(const Reading (&table)[count], bool amount) {
  for (const Reading& row : table) {
    INFO("word: " << to_utf8(row.word));
    const text::WordValue value = read_value(row.word, amount);
    CHECK(said(value) == row.expected);
    CHECK(value.note == row.note);
  }
}

}  // namespace

TEST_CASE("counts", "[text][number]") {
  const Reading table[] = {
      {u"0", "0"},
      {u"12", "12"},
      {u" 12\u3000", "12"},
      {u"\uFEFF12\u200B", "12"},
      {u"1\u00AD2", "12"},
      {u"１２", "12", Note::wide_digits},
      {u"1,234", "1234", Note::grouped_digits},
      {u"1，234", "1234", Note::grouped_digits},
      {u"12,345,678", "12345678", Note::grouped_digits},
      {u"１，２３４", "1234", Note::grouped_digits},
      {u"+1", "1", Note::plus_sign},
      {u"＋１", "1", Note::plus_sign},
      {u"增3", "3", Note::plus_sign},
      {u"-2", "-2"},
      {u"－2", "-2"},
      {u"−2", "-2"},
      {u"–2", "-2"},
      {u"-0", "0"},
      {u"减4", "-4", Note::minus_word},
      {u"減 4", "-4", Note::minus_word},
      {u"减少4项", "-4", Note::minus_word},
      {u"负三", "-3", Note::minus_word},
      {u"12件", "12", Note::unit_in_cell},
      {u"12 件", "12", Note::unit_in_cell},
      {u"3宗", "3", Note::unit_in_cell},
      {u"1条", "1", Note::unit_in_cell},
      {u"1條", "1", Note::unit_in_cell},
      {u"5个", "5", Note::unit_in_cell},
      {u"5個", "5", Note::unit_in_cell},
      {u"2项", "2", Note::unit_in_cell},
      {u"1起", "1", Note::unit_in_cell},
      {u"1份", "1", Note::unit_in_cell},
      {u"1例", "1", Note::unit_in_cell},
      {u"1次", "1", Note::unit_in_cell},
      {u"15件次", "15", Note::unit_in_cell},
      {u"12（件）", "12", Note::unit_in_cell},
      {u"-3件", "-3", Note::unit_in_cell},
      {u"1.5", "1.5"},
      {u"12.0", "12"},
      {u"十二", "12", Note::chinese_numeral},
      {u"十二件", "12", Note::chinese_numeral},
      {u"一百零三", "103", Note::chinese_numeral},
      {u"两", "2", Note::chinese_numeral},
      {u"兩件", "2", Note::chinese_numeral},
      {u"〇", "0", Note::chinese_numeral},
      {u"零", "0", Note::chinese_numeral},
      {u"一", "1", Note::chinese_numeral},  // or a piece of a label
      {u"三万", "30000", Note::chinese_numeral},
      {u"22（其中修订16件）", "22", Note::trailing_remark},
      {u"22\n(其中修订16件)", "22", Note::trailing_remark},
      {u"22件（含（修订）16件）", "22", Note::unit_in_cell},
      {u"? 0", "0", Note::stray_characters},
      {u"？0", "0", Note::stray_characters},
      {u"'12", "12", Note::stray_characters},
      {u"“0”", "0", Note::stray_characters},
      {u"0。", "0", Note::stray_characters},
      {u"999999999999999", "999999999999999"},
  };
  check_all(table, false);
}

TEST_CASE("amounts are in 万元", "[text][number]") {
  const Reading table[] = {
      {u"0", "0"},
      {u"160.5964", "160.5964"},
      {u"97676.00", "97676"},
      {u"59,237.2449", "59237.2449", Note::grouped_digits},
      {u"１６０．５", "160.5", Note::wide_digits},
      {u"160.5964万元", "160.5964", Note::unit_in_cell},
      {u"160.5964 萬元", "160.5964", Note::unit_in_cell},
      {u"3万", "3", Note::unit_in_cell},
      {u"3.5亿元", "35000", Note::unit_in_cell},
      {u"3.5億元", "35000", Note::unit_in_cell},
      {u"251000元", "25.1", Note::yuan_converted},
      {u"251,000 元", "25.1", Note::yuan_converted},
      {u"12.34元", "0.001234", Note::yuan_converted},
      {u"0元", "0", Note::yuan_converted},
      {u"25.1（万元）", "25.1", Note::unit_in_cell},
      {u"251000（元）", "25.1", Note::yuan_converted},
      {u"251000（单位：元）", "25.1", Note::yuan_converted},
      {u"三万元", "3", Note::chinese_numeral},
      {u"三千五百元", "0.35", Note::yuan_converted},
      {u"0.000000001", "0.000000001"},
      {u"0.1000000000000", "0.1"},
      {u"25（全部为非税收入）", "25", Note::trailing_remark},
      // in doubt
      {u"251000（其中10万元为罚没收入）", "invalid"},
      {u"三万五千", "invalid", Note::chinese_numeral},
      {u"3件", "invalid"},
      {u"约3万元", "invalid"},
      {u"3万5千元", "invalid"},
      {u"0.0000000001", "invalid"},
      {u"0.000001元", "invalid"},
      {u".5", "invalid"},
      {u"1.2.3", "invalid"},
      {u"00.5", "invalid"},
      {u"12%", "invalid"},
  };
  check_all(table, true);
}

TEST_CASE("what is wrongly written is invalid", "[text][number]") {
  const Reading table[] = {
      {u"007", "invalid"},
      {u"00", "invalid"},
      {u"1 2", "invalid"},
      {u"1 234", "invalid"},
      {u"0 0 0", "invalid"},
      {u"1\n2", "invalid"},
      {u"约3", "invalid"},
      {u"3余", "invalid"},
      {u"3余件", "invalid"},
      {u"3件左右", "invalid"},
      {u"1O", "invalid"},
      {u"l0", "invalid"},
      {u"O", "invalid"},
      {u"1,23", "invalid"},
      {u"1,2345", "invalid"},
      {u"1234,567", "invalid"},
      {u"0,123", "invalid"},
      {u"1,", "invalid"},
      {u",1", "invalid"},
      {u"1，2", "invalid"},
      {u"3万元", "invalid"},
      {u"3万", "invalid"},
      {u"1-2", "invalid"},
      {u"3/4", "invalid"},
      {u"/ 0", "invalid"},
      {u"- 2", "invalid"},
      {u"—2", "invalid"},
      {u"+-3", "invalid"},
      {u"--3", "invalid"},
      {u"减-4", "invalid"},
      {u"3（4）", "invalid"},
      {u"3（约）", "invalid"},
      {u"22（其中修订16件", "invalid"},
      {u"12%", "invalid"},
      {u"1个件", "invalid"},
      {u"12？", "invalid"},
      {u"\uFFFD2", "invalid"},
      {u"一百二", "invalid", Note::chinese_numeral},
      {u"二三", "invalid", Note::chinese_numeral},
      {u"1000000000000000", "invalid"},
      {u"99999999999999999999999999999999", "invalid"},
      {u"-1000000000000000", "invalid"},
  };
  check_all(table, false);
}

TEST_CASE("marks for none", "[text][number]") {
  const Reading table[] = {
      {u"/", "placeholder"},
      {u"／", "placeholder"},
      {u"//", "placeholder"},
      {u"\\", "placeholder"},
      {u"－", "placeholder"},
      {u"—", "placeholder"},
      {u"——", "placeholder"},
      {u"-", "placeholder"},
      {u"--", "placeholder"},
      {u"–", "placeholder"},
      {u"−", "placeholder"},
      {u"---", "placeholder"},
      {u" — ", "placeholder"},
      {u"无", "placeholder"},
      {u"無", "placeholder"},
      {u"暂无", "placeholder"},
      {u"×", "placeholder"},
      {u"N/A", "placeholder"},
      {u"n/a", "placeholder"},
      {u"、", "placeholder"},
      {u"─", "placeholder"},
      {u"Ｎ／Ａ", "placeholder"},
      {u"无。", "placeholder", Note::stray_characters},
  };
  check_all(table, false);
  check_all(table, true);
}

TEST_CASE("what is not about a value", "[text][number]") {
  const Reading table[] = {
      {u"", "none"},
      {u" \t\u3000", "none"},
      {u"\u200B", "none"},
      {u"?", "none"},
      {u"1.", "none"},
      {u"1．", "none"},
      {u"2、", "none"},
      {u"3)", "none"},
      {u"（4）", "none"},
      {u"（一）", "none"},
      {u"一、", "none"},
      {u"二、本年结转", "none"},
      {u"1.重复", "none"},
      {u"3危及安全", "none"},
      {u"总计", "none"},
      {u"自然人", "none"},
      {u"件", "none"},
      {u"项", "none"},
      {u"减", "none"},
      {u"本年增/减", "none"},
      {u"百", "none"},
      {u"万元", "none"},
      {u"2021年", "none"},
      {u"2022年1月20日", "none"},
      {u"15:52", "none"},
      {u"- 4 -", "none"},
      {u"—4—", "none"},
      {u"第3页", "none"},
      {u"全年收到申请3件", "none"},
      {u"（其中修订16件）", "none"},
      {u"无其他需要报告的事项", "none"},
      {u"●", "none"},
      {u"…", "none"},
      {u"\U0001F600", "none"},
      {u"\U00020BB77", "none"},
  };
  check_all(table, false);
  const char16_t lone[] = {0xD842, u'1'};
  CHECK(said(read_value({lone, 2}, false)) == "none");
  CHECK(said(read_value(std::u16string(5000, u'1'), false)) == "none");
}

TEST_CASE("Chinese numerals", "[text][number]") {
  struct {
    std::u16string_view text;
    std::int64_t expected;  // -1: no numeral
  } const table[] = {
      {u"零", 0},
      {u"○", 0},
      {u"九", 9},
      {u"十", 10},
      {u"一十二", 12},
      {u"二十", 20},
      {u"两百", 200},
      {u"二百一十", 210},
      {u"一百一十二", 112},
      {u"一千零五", 1005},
      {u"一千零五十", 1050},
      {u"两千三百", 2300},
      {u"一万零一", 10001},
      {u"一万二千", 12000},
      {u"十二万零三百", 120300},
      {u"九千九百九十九万九千九百九十九", 99999999},
      {u"一〇三", 103},
      {u"二〇二一", 2021},
      {u"三零", 30},
      {u"", -1},
      {u"百", -1},
      {u"一百二", -1},
      {u"二三", -1},
      {u"一百五十零", -1},
      {u"一百零零五", -1},
      {u"十百", -1},
      {u"百十", -1},
      {u"一万二", -1},
      {u"零五", -1},
      {u"零十", -1},
      {u"万万", -1},
      {u"十十", -1},
      {u"一二三", -1},
      {u"一百a", -1},
      {u"千千千千万千千千千", -1},
      {u"一零零零零零零零零", -1},
  };
  for (const auto& row : table) {
    INFO(to_utf8(row.text));
    CHECK(chinese_numeral(row.text).value_or(-1) == row.expected);
  }
  for (std::int64_t value = 0; value < 20000; ++value)
    REQUIRE(chinese_numeral(to_chinese_numeral(value)) == value);
  CHECK(to_chinese_numeral(-1).empty());
  CHECK(to_chinese_numeral(100'000'000).empty());
}
