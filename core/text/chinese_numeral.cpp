#include "text/chinese_numeral.h"

#include <string>

namespace xxgk::text {
namespace {

constexpr std::u16string_view digits = u"零一二三四五六七八九";
constexpr std::u16string_view places = u"十百千";
constexpr std::u16string_view longest = u"九千九百九十九万九千九百九十九";

// One spelling: 〇 and ○ as 零, 两 as 二, 一十 at the beginning as 十.
std::u16string plain(std::u16string_view text) {
  std::u16string out;
  for (const char16_t c : text) {
    if (c == u'〇' || c == u'○')
      out.push_back(u'零');
    else
      out.push_back(c == u'两' ? u'二' : c);
  }
  if (out.substr(0, 2) == u"一十") out.erase(0, 1);
  return out;
}

std::size_t digit_of(char16_t c) { return digits.find(c); }

// 1 to 9999, with 零 for the places skipped inside, none before or after.
void write_section(std::u16string& out, std::int64_t value) {
  const std::size_t begin = out.size();
  bool skipped = false;
  for (std::int64_t place = 3, power = 1000; place >= 0; --place, power /= 10) {
    const auto digit = static_cast<std::size_t>(value / power % 10);
    if (digit == 0) {
      skipped = true;
      continue;
    }
    if (skipped && out.size() > begin) out.push_back(u'零');
    skipped = false;
    out.push_back(digits[digit]);
    if (place > 0) out.push_back(places[static_cast<std::size_t>(place - 1)]);
  }
}

// The value if the text is well formed, anything otherwise.
std::int64_t added_up(std::u16string_view text) {
  std::int64_t total = 0;
  std::int64_t section = 0;
  std::int64_t digit = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char16_t c = text[at];
    if (c == u'万') {
      total = (section + digit) * 10000;
      section = digit = 0;
    } else if (const std::size_t place = places.find(c); place != std::u16string_view::npos) {
      if (at == 0) digit = 1;  // 十二
      section += digit * (place == 0 ? 10 : place == 1 ? 100 : 1000);
      digit = 0;
    } else {
      digit = static_cast<std::int64_t>(digit_of(c));
    }
  }
  return total + section + digit;
}

// 一〇三, 二〇二一: a 零 among digits alone tells them from 二三, two or three.
std::optional<std::int64_t> digit_by_digit(std::u16string_view text) {
  constexpr std::size_t most = 8;
  if (text.size() < 2 || text.size() > most || text.front() == u'零') return {};
  if (text.find(u'零') == std::u16string_view::npos) return {};
  std::int64_t value = 0;
  for (const char16_t c : text) {
    if (digit_of(c) == std::u16string_view::npos) return {};
    value = value * 10 + static_cast<std::int64_t>(digit_of(c));
  }
  return value;
}

}  // namespace

bool is_chinese_numeral_text(std::u16string_view text) {
  constexpr std::u16string_view known = u"〇○零一二两三四五六七八九十百千万";
  return !text.empty() && text.find_first_not_of(known) == std::u16string_view::npos;
}

std::u16string to_chinese_numeral(std::int64_t value) {
  constexpr std::int64_t limit = 100'000'000;
  if (value < 0 || value >= limit) return {};
  if (value == 0) return u"零";
  std::u16string out;
  const std::int64_t high = value / 10000;
  const std::int64_t low = value % 10000;
  if (high > 0) {
    write_section(out, high);
    out.push_back(u'万');
    if (low > 0 && low < 1000) out.push_back(u'零');
  }
  if (low > 0) write_section(out, low);
  return plain(out);
}

std::optional<std::int64_t> chinese_numeral(std::u16string_view text) {
  if (!is_chinese_numeral_text(text) || text.size() > longest.size()) return {};
  const std::u16string numeral = plain(text);
  const std::int64_t value = added_up(numeral);
  if (value >= 0 && to_chinese_numeral(value) == numeral) return value;
  return digit_by_digit(numeral);
}

}  // namespace xxgk::text
