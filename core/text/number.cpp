#include "text/number.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "text/characters.h"
#include "text/chinese_numeral.h"
#include "text/decimal.h"
#include "text/simplified.h"
#include "xxgk/limits.h"

namespace xxgk::text {
namespace {

using View = std::u16string_view;

struct Word {
  View text;
  bool amount = false;
};

struct Unit {
  View text;
  bool amount;
  int exponent;  // of ten, to turn the figure into the value
};

// Longer ones before their endings.
constexpr Unit units[] = {
    {u"件次", false, 0}, {u"件", false, 0}, {u"宗", false, 0},  {u"条", false, 0},  {u"份", false, 0},
    {u"起", false, 0},   {u"例", false, 0}, {u"次", false, 0},  {u"个", false, 0},  {u"项", false, 0},
    {u"部", false, 0},   {u"笔", false, 0}, {u"亿元", true, 4}, {u"万元", true, 0}, {u"元", true, -4},
    {u"亿", true, 4},    {u"万", true, 0},
};

struct Sign {
  View text;
  int factor;
  bool blank_may_follow;  // "- 2" may be a placeholder beside a number
  ReadingNote note;
};

constexpr Sign signs[] = {
    {u"+", 1, true, ReadingNote::plus_sign},      {u"增加", 1, true, ReadingNote::plus_sign},
    {u"增", 1, true, ReadingNote::plus_sign},     {u"-", -1, false, ReadingNote::none},
    {u"减少", -1, true, ReadingNote::minus_word}, {u"减", -1, true, ReadingNote::minus_word},
    {u"负", -1, true, ReadingNote::minus_word},
};

constexpr View placeholder_words[] = {u"无", u"暂无", u"不适用", u"不涉及", u"、", u"×", u"N/A", u"n/a"};
constexpr View placeholder_strokes = u"-/\\\u2012\u2014\u2015\u2500\u2501\u30FC\uFE58";
constexpr View minus_signs = u"\u2010\u2011\u2013\u2212\uFE63";
constexpr View strays = u"*'\"`\u2018\u2019\u201C\u201D。·";
constexpr char16_t lost_character = u'?';  // what a blank became on its way; after a number it is a doubt
constexpr View list_marks = u".、):";

// What may stand beside the figures of a value that is wrongly written; other words make it a label.
constexpr View beside_figures =
    u" ,.+-/\\%‰()?*OolI|件宗条份起例次个项部笔亿万千百十元约近余多人名家左右以上下减少增加负\u2014\uFFFD";

struct Reading {
  Decimal value;
  ReadingNote note = ReadingNote::none;
};

bool has(View set, char16_t c) { return set.find(c) != View::npos; }

View trimmed(View text) {
  while (!text.empty() && text.front() == u' ') text.remove_prefix(1);
  while (!text.empty() && text.back() == u' ') text.remove_suffix(1);
  return text;
}

// One spelling for what differs in width, in kind of blank or dash, or between traditional and simplified.
std::u16string plain(View word) {
  std::u16string out;
  for (char16_t c : word) {
    if (is_invisible(c)) continue;
    if (c >= u'\uFF01' && c <= u'\uFF5E') c = static_cast<char16_t>(c - u'\uFF01' + u'!');
    if (is_white(c)) c = u' ';
    if (has(minus_signs, c)) c = u'-';
    out.push_back(simplified(c));
  }
  return out;
}

bool has_wide_digit(View word) {
  for (const char16_t c : word)
    if (is_wide_digit(c)) return true;
  return false;
}

View without_strays(View text) {
  while (!text.empty() && (has(strays, text.front()) || text.front() == lost_character))
    text = trimmed(text.substr(1));
  while (!text.empty() && has(strays, text.back())) text = trimmed(text.substr(0, text.size() - 1));
  return text;
}

bool is_placeholder(View text) {
  for (const View word : placeholder_words)
    if (text == word) return true;
  constexpr std::size_t longest = 8;
  bool stroke = false;
  for (const char16_t c : text) {
    if (c != u' ' && !has(placeholder_strokes, c)) return false;
    stroke = stroke || c != u' ';
  }
  return stroke && text.size() <= longest;
}

bool all_figures(View text) {
  if (text.empty()) return false;
  bool digits = true;
  for (const char16_t c : text) digits = digits && is_digit(c);
  return digits || is_chinese_numeral_text(text);
}

// "1." "（2）" "3、" "- 4 -": the mark of a list, the number of a page.
bool is_mark(View text) {
  if (text.size() < 2) return false;
  const char16_t first = text.front();
  const char16_t last = text.back();
  if (first == u'(' && last == u')') return true;
  const bool page = (first == u'-' && last == u'-') || (first == u'\u2014' && last == u'\u2014');
  if (page && text.size() > 2) return all_figures(trimmed(text.substr(1, text.size() - 2)));
  return has(list_marks, last) && all_figures(trimmed(text.substr(0, text.size() - 1)));
}

// Groups of digits with the same one of these marks between.
std::vector<View> groups_of_digits(View text, View marks) {
  std::vector<View> groups;
  char16_t mark = 0;
  while (true) {
    const std::size_t size = std::min(text.find_first_not_of(u"0123456789"), text.size());
    if (size == 0) return {};
    groups.push_back(text.substr(0, size));
    if (size == text.size()) return groups;
    if (!has(marks, text[size]) || (mark != 0 && text[size] != mark)) return {};
    mark = text[size];
    text.remove_prefix(size + 1);
  }
}

// 48 210 with any blank but the plain one, which parts numbers as often: 48,210.
std::u16string with_commas_for_blanks(View word) {
  constexpr View blanks = u"\u00A0\u2007\u2009\u202F\u3000";
  if (word.find_first_of(blanks) == View::npos) return std::u16string(word);
  const std::vector<View> groups = groups_of_digits(word, blanks);
  bool grouped = groups.size() > 1 && groups.front().size() <= 3;
  for (std::size_t i = 1; i < groups.size(); ++i) grouped = grouped && groups[i].size() == 3;
  std::u16string out;
  for (std::size_t i = 0; grouped && i < groups.size(); ++i) {
    if (i > 0) out.push_back(u',');
    out.append(groups[i]);
  }
  return grouped ? out : std::u16string(word);
}

// 2025-01-20, 2025/1/20, 0731-82345678, 13900000000: what comes along from around a table and is no value of it.
bool is_date_or_telephone(View text) {
  if (!is_digit(text.front())) return false;
  const std::vector<View> date = groups_of_digits(text, u"-/.");
  if (date.size() == 3)
    return date[0].size() == 4 && (date[0][0] == u'1' || date[0][0] == u'2') && date[1].size() <= 2 &&
           date[2].size() <= 2;
  const std::vector<View> line = groups_of_digits(text, u"-");
  if (line.size() == 2)
    return line[0].front() == u'0' && (line[0].size() == 3 || line[0].size() == 4) &&
           (line[1].size() == 7 || line[1].size() == 8);
  constexpr std::size_t mobile = 11;
  return text.size() == mobile && text.find_first_not_of(u"0123456789") == View::npos && text[0] == u'1' &&
         text[1] >= u'3';
}

struct Figures {
  std::int64_t mantissa = 0;
  int scale = 0;
  ReadingNote note = ReadingNote::none;
};

bool append_digit(Figures& figures, char16_t digit) {
  figures.mantissa = figures.mantissa * 10 + (digit - u'0');
  return figures.mantissa < mantissa_limit;
}

// 1,234,567: groups of three after a first of one to three. Plain digits are one group.
std::optional<std::u16string> without_grouping(View whole) {
  std::u16string digits;
  std::size_t in_group = 0;
  bool grouped = false;
  for (const char16_t c : whole) {
    if (c == u',') {
      if (in_group == 0 || in_group > 3 || (grouped && in_group != 3)) return {};
      grouped = true;
      in_group = 0;
    } else if (is_digit(c)) {
      digits.push_back(c);
      ++in_group;
    } else {
      return {};
    }
  }
  if (in_group == 0 || (grouped && in_group != 3)) return {};
  return digits;
}

std::optional<Figures> read_digits(View text) {
  const std::size_t point = text.find(u'.');
  const View whole = text.substr(0, point);
  View fraction = point == View::npos ? View() : text.substr(point + 1);
  if (point != View::npos && fraction.empty()) return {};
  while (!fraction.empty() && fraction.back() == u'0') fraction.remove_suffix(1);

  const std::optional<std::u16string> digits = without_grouping(whole);
  if (!digits || (digits->size() > 1 && digits->front() == u'0')) return {};

  Figures figures;
  for (const char16_t c : *digits)
    if (!append_digit(figures, c)) return {};
  for (const char16_t c : fraction)
    if (!is_digit(c) || !append_digit(figures, c)) return {};
  figures.scale = static_cast<int>(fraction.size());
  if (has(whole, u',')) figures.note = ReadingNote::grouped_digits;
  return figures;
}

std::optional<Figures> read_figures(Word word, bool has_unit) {
  if (!is_chinese_numeral_text(word.text)) return read_digits(word.text);
  // 三万五千 where amounts are in 万元: whether the 万 is the numeral's or the unit's is not said.
  const bool unit_unclear = word.amount && !has_unit && (has(word.text, u'万') || has(word.text, u'亿'));
  const std::optional<std::int64_t> value = chinese_numeral(word.text);
  if (!value || unit_unclear) return {};
  return Figures{*value, 0, ReadingNote::chinese_numeral};
}

const Sign* take_sign(View& text) {
  for (const Sign& sign : signs) {
    if (text.substr(0, sign.text.size()) != sign.text) continue;
    const View rest = text.substr(sign.text.size());
    if (!sign.blank_may_follow && !rest.empty() && rest.front() == u' ') return nullptr;
    text = trimmed(rest);
    return &sign;
  }
  return nullptr;
}

const Unit* take_unit(View& text, bool amount) {
  for (const Unit& unit : units) {
    const std::size_t size = unit.text.size();
    if (unit.amount != amount || text.size() <= size || text.substr(text.size() - size) != unit.text)
      continue;
    text = trimmed(text.substr(0, text.size() - size));
    return &unit;
  }
  return nullptr;
}

ReadingNote stronger(ReadingNote first, ReadingNote second) {
  return first == ReadingNote::none ? second : first;
}

// A sign, figures and a unit; nothing else.
std::optional<Reading> read_plain(Word word) {
  const Sign* sign = take_sign(word.text);
  const Unit* unit = take_unit(word.text, word.amount);
  const std::optional<Figures> figures = read_figures(word, unit != nullptr);
  if (!figures) return {};

  const int scale = figures->scale - (unit == nullptr ? 0 : unit->exponent);
  const int factor = sign == nullptr ? 1 : sign->factor;
  const std::optional<Decimal> value = decimal(factor * figures->mantissa, scale);
  if (!value || value->mantissa <= -mantissa_limit || value->mantissa >= mantissa_limit) return {};

  Reading reading{*value, figures->note};
  if (unit != nullptr) reading.note = stronger(reading.note, ReadingNote::unit_in_cell);
  if (unit != nullptr && unit->exponent < 0) reading.note = ReadingNote::yuan_converted;
  if (sign != nullptr && sign->note == ReadingNote::minus_word) reading.note = sign->note;
  if (sign != nullptr) reading.note = stronger(reading.note, sign->note);
  return reading;
}

// The place of the bracket that the closing one at the end belongs to.
std::size_t opening_bracket(View text) {
  int depth = 0;
  for (std::size_t at = text.size(); at-- > 0;) {
    if (text[at] == u')') ++depth;
    if (text[at] == u'(' && --depth == 0) return at;
  }
  return View::npos;
}

bool is_remark(Word remark) {
  bool words = false;
  for (const char16_t c : remark.text) words = words || (u_isalpha(c) != 0 && !has(beside_figures, c));
  // A remark about money may be about the unit of the figure.
  return words && !(remark.amount && has(remark.text, u'元'));
}

// 22（其中修订16件）, 12（件）, 251000（单位：元）
std::optional<Reading> read_with_brackets(Word word) {
  if (word.text.empty() || word.text.back() != u')') return read_plain(word);
  const std::size_t open = opening_bracket(word.text);
  if (open == View::npos || open == 0) return {};
  const View head = trimmed(word.text.substr(0, open));
  View inside = trimmed(word.text.substr(open + 1, word.text.size() - open - 2));

  constexpr View unit_is = u"单位:";
  if (inside.substr(0, unit_is.size()) == unit_is) inside = trimmed(inside.substr(unit_is.size()));
  for (const Unit& unit : units)
    if (inside == unit.text)
      return unit.amount == word.amount ? read_plain({std::u16string(head).append(inside), word.amount})
                                        : std::optional<Reading>();

  std::optional<Reading> reading =
      is_remark({inside, word.amount}) ? read_plain({head, word.amount}) : std::nullopt;
  if (reading) reading->note = stronger(reading->note, ReadingNote::trailing_remark);
  return reading;
}

bool is_about_a_value(View text) {
  bool figures = text == u"O" || text == u"o" || text == u"l";
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char16_t c = text[at];
    const bool figure = is_digit(c) || has(u"〇○零一二两三四五六七八九", c);
    if (figures && c == u'(' && is_digit(text[at - 1])) return true;
    if (!figure && !has(beside_figures, c)) return false;
    figures = figures || figure;
  }
  return figures;
}

// As nearly every value is written: 0, 47, 1286.
std::optional<std::int64_t> plain_count(View word) {
  constexpr std::size_t most = 6;
  if (word.empty() || word.size() > most || (word.front() == u'0' && word.size() > 1)) return {};
  std::int64_t count = 0;
  for (const char16_t c : word) {
    if (!is_digit(c)) return {};
    count = count * 10 + (c - u'0');
  }
  return count;
}

}  // namespace

WordValue read_value(std::u16string_view word, bool amount) {
  if (word.size() > limits::kValueUnits) return {};
  if (const std::optional<std::int64_t> count = plain_count(word))
    return {WordValue::number, {*count, 0}, {}};
  const std::u16string text = plain(with_commas_for_blanks(word));
  const View all = trimmed(text);
  const View core = without_strays(all);
  if (core.empty()) return {};

  const ReadingNote stray = core.size() < all.size() ? ReadingNote::stray_characters : ReadingNote::none;
  if (is_placeholder(core)) return {WordValue::placeholder, {}, stray};
  if (is_mark(core) || is_date_or_telephone(core)) return {};

  if (const std::optional<Reading> reading = read_with_brackets({core, amount})) {
    ReadingNote note = stronger(reading->note, stray);
    if (has_wide_digit(word)) note = stronger(note, ReadingNote::wide_digits);
    return {WordValue::number, reading->value, note};
  }
  if (!is_about_a_value(core)) return {};
  return {WordValue::invalid,
          {},
          is_chinese_numeral_text(core) ? ReadingNote::chinese_numeral : ReadingNote::none};
}

}  // namespace xxgk::text
