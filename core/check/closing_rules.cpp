// S-18 to S-20: sections 五 and 六.
#include <algorithm>

#include "check/occurrences.h"
#include "check/rules.h"
#include "text/fold.h"

namespace xxgk::checking {
namespace {

using std::u16string_view;

constexpr std::size_t kFewLetters = 20;

bool says_nothing(const std::u16string& letters) {
  return letters.empty() || letters == u"无" || letters == u"没有" || letters == u"暂无";
}

void check_problems(Context& context) {
  const Passage* section = context.passage(5);
  if (!section || !context.is_whole()) {
    context.skipped("S-18", "excerpt");
    context.skipped("S-19", "excerpt");
    return;
  }
  const std::u16string letters = letters_of(*section);
  const bool problems = contains_any(section->text, {u"问题", u"不足", u"薄弱", u"差距", u"欠缺", u"有待",
                                                     u"不够", u"不高", u"不强", u"不深", u"不及时", u"不全面",
                                                     u"不完善", u"短板", u"困难", u"缺乏", u"缺少"});
  const bool measures = contains_any(section->text, {u"改进", u"措施", u"下一步", u"今后", u"将", u"加强",
                                                     u"进一步", u"完善", u"下步", u"提升", u"提高"});
  const auto add = [&](std::string_view rule, std::string_view variant, Severity severity) {
    context.add(rule, variant, severity).span = whole_of(*section);
  };
  if (says_nothing(letters))
    add("S-18", "empty", Severity::error);
  else if (letters.size() < kFewLetters)
    add("S-18", "short", Severity::warning);
  else if (!problems)
    add("S-18", "no_problem", Severity::warning);
  context.checked("S-18", 1);
  if (problems && !measures && letters.size() >= kFewLetters) add("S-19", "", Severity::warning);
  context.checked("S-19", 1);
}

void check_other_matters(Context& context) {
  const Passage* section = context.passage(6);
  if (!section) {
    context.skipped("S-20", "excerpt");
    return;
  }
  if (letters_of(*section).empty()) {
    const auto& headings = context.outline().headings;
    context.add("S-20", "").span = headings.back().heading_line;
  }
  context.checked("S-20", 1);
}

}  // namespace

void check_closing(Context& context) {
  check_problems(context);
  check_other_matters(context);
}

}  // namespace xxgk::checking
