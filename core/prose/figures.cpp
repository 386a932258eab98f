#include "prose/figures.h"

#include <algorithm>

#include "prose/prose.h"
#include "text/characters.h"
#include "text/chinese_numeral.h"
#include "text/decimal.h"

namespace xxgk::prose {
namespace {

using std::u16string_view;

constexpr u16string_view kUnits = u"件份条宗起例次个项";
// Numerals in words are counts only with units that are hardly used for anything else: 一次, 三个 are not.
constexpr u16string_view kUnitsOfWords = u"件份条宗起例";
constexpr u16string_view kNotCounted = u"第每任逐之某同另这那哪";  // 第二十条, 每一件
constexpr u16string_view kAboutBefore = u"近约超逾过足少-—~～至";
constexpr u16string_view kAboutBehind = u"余多";
constexpr u16string_view kAboutBehindUnit[] = {u"以上", u"左右", u"以内", u"以下", u"上下", u"不等"};
constexpr std::size_t kMostDigits = 12;

bool is_in(char16_t c, u16string_view set) { return set.find(c) != u16string_view::npos; }

// Reads one figure at a time from left to right.
class FigureReader {
 public:
  explicit FigureReader(u16string_view text) : text_(text) {}

  // A figure that begins at `at`, or nothing; `end` of what was looked at is behind its digits in any case.
  std::optional<Figure> read(std::size_t at, std::size_t& end) const {
    Figure figure;
    figure.begin = at;
    std::size_t i = at;
    const bool in_words = !text::is_digit(text_[at]);
    const std::optional<std::int64_t> digits = in_words ? read_words(i) : read_digits(i, figure.scale);
    end = std::max(i, at + 1);
    if (!digits) return std::nullopt;
    const u16string_view before = text_.substr(0, at);
    const bool fewer = before.ends_with(u"减少");  // 至少 is about, 减少 is not
    figure.approximate =
        (at > 0 && is_in(before.back(), kAboutBefore) && !fewer) || before.ends_with(u"不到");
    int scale = figure.scale;
    if (!in_words && at_(i) == u'万') {
      figure.in_myriads = true;
      scale -= 4;
      ++i;
    }
    if (is_in(at_(i), kAboutBehind)) {
      figure.approximate = true;
      ++i;
    }
    if (!read_unit(figure, i, scale, in_words, i - at)) return std::nullopt;
    const std::optional<Decimal> value = text::decimal(*digits, scale);
    if (!value) return std::nullopt;
    figure.value = *value;
    const u16string_view behind = text_.substr(i);
    if (std::any_of(std::begin(kAboutBehindUnit), std::end(kAboutBehindUnit),
                    [&](u16string_view words) { return behind.starts_with(words); }))
      figure.approximate = true;
    figure.end = end = i;
    return figure;
  }

 private:
  char16_t at_(std::size_t i) const { return i < text_.size() ? text_[i] : u' '; }
  bool is_digit_at(std::size_t i) const { return i < text_.size() && text::is_digit(text_[i]); }

  // 1234, 1,234 and 12.5; the mantissa, with its decimals in `scale`.
  std::optional<std::int64_t> read_digits(std::size_t& i, int& scale) const {
    const std::size_t begin = i;
    std::int64_t value = 0;
    std::size_t count = 0;
    const auto take = [&](std::size_t most) {
      for (std::size_t n = 0; n < most && is_digit_at(i); ++n, ++i)
        if (++count <= kMostDigits) value = value * 10 + (text_[i] - u'0');
    };
    take(text_.size());
    while (i - begin <= 3 || at_(i - 4) == u'，') {
      const bool group = at_(i) == u'，' && is_digit_at(i + 1) && is_digit_at(i + 2) && is_digit_at(i + 3) &&
                         !is_digit_at(i + 4);
      if (!group) break;
      ++i;
      take(3);
    }
    if (at_(i) == u'.' && is_digit_at(i + 1)) {
      ++i;
      const std::size_t point = i;
      take(text_.size());
      scale = static_cast<int>(std::min<std::size_t>(i - point, kMostDigits));
    }
    const bool part_of_more = at_(i) == u'.' || (begin > 0 && at_(begin - 1) == u'.');
    if (count > kMostDigits || part_of_more) return std::nullopt;
    return value;
  }

  std::optional<std::int64_t> read_words(std::size_t& i) const {
    const std::size_t begin = i;
    while (i < text_.size() && text::is_numeral(text_[i])) ++i;
    if (begin > 0 && is_in(text_[begin - 1], kNotCounted)) return std::nullopt;
    return text::chinese_numeral(text_.substr(begin, i - begin));
  }

  // What the number counts; false where it is no figure of ours (月, 号, 人次).
  bool read_unit(Figure& figure, std::size_t& i, int& scale, bool in_words, std::size_t length) const {
    const u16string_view behind = text_.substr(std::min(i, text_.size()));
    const char16_t next = at_(i);
    if (in_words) {
      if (!is_in(next, kUnitsOfWords)) return false;
      figure.unit = next;
      ++i;
      return true;
    }
    if (next == u'%') return become(figure, mark::percent, i, 1);
    if (behind.starts_with(u"亿元")) {
      scale -= 4;
      return become(figure, mark::money, i, 2);
    }
    if (next == u'元') {
      scale += 4;
      return become(figure, mark::money, i, 1);
    }
    if (next == u'年' && length == 4 && figure.scale == 0) {
      ++i;
      if (at_(i) == u'度') ++i;
      figure.kind = mark::year;
      return true;
    }
    if (is_in(next, kUnits) && !behind.starts_with(u"个百分点")) {
      figure.unit = next;
      ++i;
      if (next == u'件' && at_(i) == u'次') ++i;
      return true;
    }
    // 予以公开60、部分公开51: a number at the end of its clause; a code or a date is something else.
    return i >= text_.size() || is_in(next, u"、，；。）");
  }

  static bool become(Figure& figure, char16_t kind, std::size_t& i, std::size_t length) {
    figure.kind = kind;
    i += length;
    return true;
  }

  u16string_view text_;
};

}  // namespace

std::vector<Figure> figures_in(u16string_view text) {
  const FigureReader reader(text);
  std::vector<Figure> figures;
  for (std::size_t i = 0; i < text.size();) {
    if (!text::is_digit(text[i]) && !text::is_numeral(text[i])) {
      ++i;
      continue;
    }
    std::size_t end = i + 1;
    if (const auto figure = reader.read(i, end)) figures.push_back(*figure);
    i = end;
  }
  return figures;
}

}  // namespace xxgk::prose
