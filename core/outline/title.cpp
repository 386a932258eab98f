#include "outline/title.h"

#include <algorithm>
#include <array>

#include "outline/year.h"

namespace xxgk::outline {
namespace {

constexpr std::size_t kLongestTitle = 70;  // letters
constexpr std::size_t kMostLines = 3;

constexpr std::array<std::u16string_view, 4> kSubjects{u"政府信息公开", u"政务信息公开", u"政务公开",
                                                       u"信息公开"};
constexpr std::array<std::u16string_view, 2> kEndings{u"报告", u"年报"};

// What the name of a government body ends with. Only a line that ends so is taken for the first line of a
// title whose next line has no name.
constexpr std::array<std::u16string_view, 38> kBodies{
    u"政府", u"局",   u"委员会", u"委", u"办公室", u"办事处", u"街道", u"街道办", u"镇", u"乡",
    u"厅",   u"院",   u"中心",   u"部", u"队",     u"处",     u"县",   u"市",     u"区", u"省",
    u"州",   u"盟",   u"旗",     u"行", u"会",     u"所",     u"站",   u"社",     u"台", u"校",
    u"大学", u"学院", u"医院",   u"办", u"署",     u"关",     u"公司", u"集团"};

bool ends_with_body(std::u16string_view text) {
  return std::any_of(kBodies.begin(), kBodies.end(),
                     [&](std::u16string_view body) { return text.ends_with(body); });
}

// A part of the letters of a line or of a few lines.
struct Range {
  std::size_t begin = 0;
  std::size_t end = 0;
  bool empty() const { return begin >= end; }
};

std::u16string_view cut(const text::Letters& letters, Range range) {
  return std::u16string_view(letters.letters).substr(range.begin, range.end - range.begin);
}

std::u16string_view source(std::u16string_view text, const text::Letters& letters, Range range) {
  const std::uint32_t begin = letters.places[range.begin].begin;
  return text.substr(begin, letters.places[range.end - 1].end - begin);
}

// The last place of the subject (政府信息公开) in the letters: it can occur in the name too (政务公开办公室).
std::optional<Range> find_subject(std::u16string_view letters) {
  std::optional<Range> last;
  for (std::u16string_view subject : kSubjects) {
    const std::size_t at = letters.rfind(subject);
    if (at == letters.npos || (last && last->end >= at + subject.size())) continue;
    last = Range{at, at + subject.size()};
  }
  // 某乡人民政府信息公开: the words 政府 belong to the name.
  if (last && last->begin >= 2 && letters.substr(last->begin - 2, 4) == u"人民政府") last->begin += 2;
  return last;
}

// Where the title ends: the last 报告 or 年报 after which nothing but a year stands.
std::optional<std::size_t> find_end(std::u16string_view letters, std::size_t from) {
  std::optional<std::size_t> end;
  for (std::u16string_view ending : kEndings) {
    const std::size_t at = letters.rfind(ending);
    if (at == letters.npos || at < from) continue;
    const std::u16string_view rest = letters.substr(at + ending.size());
    const bool year_only = rest.find_first_not_of(u"0123456789年度") == rest.npos && rest.size() <= 6;
    if (rest.empty() || year_only) end = letters.size();
  }
  return end;
}

// Past "标题：", "首页 > 年报 > ", "【公告】": the last such mark before the subject.
std::size_t skip_prefix(std::u16string_view text, const text::Letters& letters, std::size_t subject) {
  static constexpr std::u16string_view kMarks = u">＞»：:|｜_】]";
  for (std::size_t i = subject; i > 0; --i) {
    const std::uint32_t begin = letters.places[i - 1].end;
    const std::u16string_view between = text.substr(begin, letters.places[i].begin - begin);
    if (between.find_first_of(kMarks) != between.npos) return i;
  }
  return 0;
}

std::optional<Range> find_year(std::u16string_view text, const text::Letters& letters, Range within,
                               int& year) {
  for (std::size_t i = within.begin; i < within.end; ++i) {
    const bool bare = i + 1 == within.end || letters.letters[i + 1] < u'0' || letters.letters[i + 1] > u'9';
    const bool digit = letters.letters[i] >= u'0' && letters.letters[i] <= u'9';
    if (letters.letters[i] != u'年' && !(digit && bare)) continue;
    const std::uint32_t at = letters.letters[i] == u'年' ? letters.places[i].begin : letters.places[i].end;
    const std::optional<YearPlace> found = year_before(text, at);
    if (!found || found->span.begin < letters.places[within.begin].begin) continue;
    year = found->year;
    Range range{i, i + 1};
    while (range.begin > within.begin && letters.places[range.begin - 1].begin >= found->span.begin)
      --range.begin;
    while (range.end < within.end &&
           (letters.letters[range.end] == u'年' || letters.letters[range.end] == u'度')) {
      ++range.end;
    }
    return range;
  }
  return std::nullopt;
}

// A closing bracket right after the name belongs to it: 某局（某办公室）.
Span with_bracket(std::u16string_view text, Span span) {
  const std::u16string_view name = text.substr(span.begin, span.end - span.begin);
  const bool open = name.find_last_of(u"(（") != name.npos && name.find_last_of(u")）") == name.npos;
  const bool closes = span.end < text.size() && (text[span.end] == u')' || text[span.end] == u'）');
  if (open && closes) ++span.end;
  return span;
}

std::optional<Span> name_in(std::u16string_view text, const text::Letters& letters, Range range) {
  while (!range.empty() &&
         (letters.letters[range.end - 1] == u'的' || cut(letters, range).ends_with(u"关于"))) {
    range.end -= letters.letters[range.end - 1] == u'的' ? 1 : 2;
  }
  if (range.end < range.begin + 2) return std::nullopt;
  const std::u16string_view name = cut(letters, range);
  if (name == u"学年") return std::nullopt;
  if (name.find_first_of(u"0123456789") != name.npos && !ends_with_body(name)) return std::nullopt;
  return with_bracket(text, {letters.places[range.begin].begin, letters.places[range.end - 1].end});
}

bool is_sentence(std::u16string_view words) { return words.find_first_of(u"，,。；;！!？?《") != words.npos; }

std::optional<Title> read_title(std::u16string_view text, const text::Letters& letters) {
  if (letters.letters.size() > kLongestTitle) return std::nullopt;
  const std::optional<Range> subject = find_subject(letters.letters);
  if (!subject) return std::nullopt;
  const std::optional<std::size_t> end = find_end(letters.letters, subject->end);
  if (!end) return std::nullopt;
  const Range whole{skip_prefix(text, letters, subject->begin), *end};
  if (is_sentence(source(text, letters, whole))) return std::nullopt;

  Title title;
  title.span = with_bracket(text, {letters.places[whole.begin].begin, letters.places[whole.end - 1].end});
  int year = 0;
  const std::optional<Range> year_range = find_year(text, letters, whole, year);
  if (year_range) title.year = year;
  if (year_range && year_range->begin < subject->begin) {
    title.unit = name_in(text, letters, {whole.begin, year_range->begin});
    if (!title.unit) title.unit = name_in(text, letters, {year_range->end, subject->begin});
  } else {
    title.unit = name_in(text, letters, {whole.begin, subject->begin});
  }
  return title;
}

// 某某局2024年工作年度报告: the subject is missing, and nothing but the name, the year and the ending is there.
std::optional<Title> read_without_subject(std::u16string_view text, const text::Letters& letters) {
  if (letters.letters.size() > kLongestTitle || find_subject(letters.letters)) return std::nullopt;
  const Range whole{0, letters.letters.size()};
  int year = 0;
  const std::optional<Range> range = find_year(text, letters, whole, year);
  if (!range || is_sentence(source(text, letters, whole))) return std::nullopt;
  // The year takes 年 and 度 with it: 2024年年报.
  const std::u16string_view ending = cut(letters, {range->end, whole.end});
  if (ending != u"报告" && ending != u"报" && ending != u"工作年度报告") return std::nullopt;
  Title title;
  title.span = {letters.places.front().begin, letters.places.back().end};
  title.year = year;
  if (ends_with_body(cut(letters, {0, range->begin}))) title.unit = name_in(text, letters, {0, range->begin});
  return title.unit ? std::optional(title) : std::nullopt;
}

// May this line be followed by the rest of a title?
bool may_continue(std::u16string_view text, const Line& line) {
  const std::u16string_view letters = line.folded.letters;
  const std::u16string_view words = text.substr(line.span.begin, line.span.end - line.span.begin);
  if (letters.empty() || words.size() > kLongestTitle || is_sentence(words)) return false;
  return ends_with_body(letters) || letters.ends_with(u"年") || letters.ends_with(u"年度") ||
         letters.ends_with(u"政府信息") || find_subject(letters).has_value();
}

// Better: with year, with unit, on fewer lines; of equals the last, below the links of the page.
double worth(const Title& title, std::size_t lines) {
  return (title.year ? 3 : 0) + (title.unit ? 2 : 0) - 0.5 * static_cast<double>(lines);
}

}  // namespace

std::optional<Title> find_title(std::u16string_view text, const std::vector<Line>& lines) {
  std::optional<Title> best;
  double best_worth = 0;
  for (std::size_t first = 0; first < lines.size(); ++first) {
    text::Letters letters;
    for (std::size_t last = first; last < std::min(first + kMostLines, lines.size()); ++last) {
      letters = joined(std::move(letters), lines[last].folded);
      const std::optional<Title> title = read_title(text, letters);
      const double w = title ? worth(*title, last - first) : 0;
      if (title && (title->year || title->unit) && w >= best_worth) {
        best = title;
        best_worth = w;
      }
      if (!may_continue(text, lines[last])) break;
    }
  }
  for (std::size_t i = 0; i < lines.size() && !best; ++i) best = read_without_subject(text, lines[i].folded);
  return best;
}

std::optional<Title> find_quoted_title(std::u16string_view text, Span within) {
  for (std::size_t open = text.find(u'《', within.begin); open < within.end;
       open = text.find(u'《', open + 1)) {
    const std::size_t close = text.find(u'》', open);
    if (close == text.npos) break;
    if (close - open > 2 * kLongestTitle) continue;
    const Span quoted{static_cast<std::uint32_t>(open + 1), static_cast<std::uint32_t>(close)};
    const std::optional<Title> title = read_title(text, text::fold(text, quoted));
    if (title && title->unit && title->year) return title;
  }
  return std::nullopt;
}

}  // namespace xxgk::outline
