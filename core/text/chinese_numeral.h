// Chinese numerals: chinese_numeral(u"一百零三") == 103, 两 is 2, 〇 is 0, 一〇三 is 103.
//
// Only what is written by the rules is read. 一百二 (120 in speech) and 二三 (two or three) have no value.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace xxgk::text {

// Made of the characters of Chinese numerals alone, whether or not they make a numeral.
bool is_chinese_numeral_text(std::u16string_view text);

// Simplified characters expected; below one 亿.
std::optional<std::int64_t> chinese_numeral(std::u16string_view text);

// The one right way to write a value from 0 to below one 亿; empty outside.
std::u16string to_chinese_numeral(std::int64_t value);

}  // namespace xxgk::text
