// What a cell, or a blank-separated word, says as a value.
//
//     read_value(u"减4", false)        number -4, note minus_word
//     read_value(u"251000元", true)    number 25.1 (万元), note yuan_converted
//     read_value(u"/", false)          placeholder
//     read_value(u"1 2", false)        invalid: two numbers
//     read_value(u"1.", false)         none: the mark of a list or a label
//
// Nothing is guessed: what could be read in two ways is invalid. A note is said of an invalid word only for
// chinese_numeral. Chinese numerals (三, 一) may as well be pieces of a torn label, which only the
// surroundings tell: their note is always chinese_numeral, so the caller can decide.
#pragma once

#include <string_view>

#include "xxgk/xxgk.h"

namespace xxgk::text {

struct WordValue {
  enum Kind {
    none,         // not about a value: empty, a label, a sentence, a page number
    number,       // `value` holds it
    placeholder,  // a mark for none: / — 无
    invalid,      // about a value, but no number that can be relied on
  };
  Kind kind = none;
  Decimal value;
  ReadingNote note = ReadingNote::none;
};

// `amount`: the place holds an amount, whose value is in 万元 unless it says another unit; otherwise a count.
// A count may carry decimals (1.5): that it must not is for the rules to say.
WordValue read_value(std::u16string_view word, bool amount);

}  // namespace xxgk::text
