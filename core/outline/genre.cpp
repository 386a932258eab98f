#include "outline/genre.h"

#include <algorithm>

namespace xxgk::outline {
namespace {

using std::u16string_view;

constexpr std::size_t kLongestTitle = 60;  // letters

constexpr u16string_view kSubjects[] = {u"信息公开", u"政务公开"};
constexpr u16string_view kSchools[] = {u"大学", u"学院", u"学校", u"中学", u"小学", u"幼儿园"};
constexpr u16string_view kReports[] = {u"年度报告", u"年报", u"工作报告"};
constexpr u16string_view kExplanations[] = {u"解读", u"一图读懂", u"图解"};
// Of the frame of a page: 上一篇：《…年度报告》解读.
constexpr u16string_view kLinks[] = {u"上一篇", u"下一篇", u"上一条",  u"下一条",
                                     u"相关",   u"首页",   u"当前位置"};

template <std::size_t N> bool says_any(u16string_view text, const u16string_view (&words)[N]) {
  return std::any_of(std::begin(words), std::end(words),
                     [&](u16string_view word) { return text.find(word) != u16string_view::npos; });
}

bool is_title_like(u16string_view words, u16string_view letters) {
  return letters.size() <= kLongestTitle && words.find_first_of(u"，。；") == u16string_view::npos &&
         says_any(letters, kSubjects) && !says_any(letters, kLinks);
}

Genre genre_of_line(u16string_view letters) {
  if (says_any(letters, kExplanations) && says_any(letters, kReports)) return Genre::explanation;
  if (letters.find(u"总结") != u16string_view::npos) return Genre::summary;
  if (letters.find(u"学年") != u16string_view::npos) return Genre::school_year;
  return Genre::report;
}

bool is_school(u16string_view text, const std::optional<Title>& title) {
  return title && title->unit &&
         says_any(text.substr(title->unit->begin, title->unit->end - title->unit->begin), kSchools);
}

}  // namespace

Genre genre_of(u16string_view text, const std::vector<Line>& lines, const std::optional<Title>& title) {
  const bool of_school = is_school(text, title);
  for (const Line& line : lines) {
    const u16string_view words = text.substr(line.span.begin, line.span.end - line.span.begin);
    const bool is_title = title && title->span.begin < line.span.end && line.span.begin < title->span.end;
    if (of_school && words.find(u"学年") != u16string_view::npos) return Genre::school_year;
    // Where there is a title of a report, it alone tells.
    if ((title && !is_title) || !is_title_like(words, line.folded.letters)) continue;
    const Genre genre = genre_of_line(line.folded.letters);
    if (genre != Genre::report) return genre;
  }
  return Genre::report;
}

std::string_view name_of(Genre genre) {
  switch (genre) {
  case Genre::school_year: return "school_year";
  case Genre::explanation: return "explanation";
  case Genre::summary: return "summary";
  case Genre::report: break;
  }
  return {};
}

}  // namespace xxgk::outline
