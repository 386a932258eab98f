// S-18 to S-20: sections 五 and 六.
#include <algorithm>

#include "rules/occurrences.h"
#include "rules/signature.h"
#include "rules/structure/structure.h"
#include "text/fold.h"

namespace xxgk::rules {
namespace {

using std::u16string_view;

constexpr std::size_t kFewLetters = 20;

bool says_nothing(const std::u16string& letters) {
  return letters.empty() || letters == u"无" || letters == u"没有" || letters == u"暂无";
}

// Words of problems and of what is done about them, in whatever words they are put.
constexpr u16string_view kProblems[] = {
    u"问题",   u"不足",   u"薄弱",   u"差距",   u"欠缺",   u"有待",   u"短板",   u"困难",
    u"缺乏",   u"缺少",   u"滞后",   u"单一",   u"不够",   u"不高",   u"不强",   u"不深",
    u"不细",   u"不严",   u"不准",   u"不全",   u"不熟",   u"不多",   u"不广",   u"不及时",
    u"不完善", u"不健全", u"不到位", u"不规范", u"不平衡", u"不充分", u"不丰富", u"不明显",
    u"不统一", u"不清晰", u"较弱",   u"较慢",   u"较低",   u"较少",   u"较差",   u"较窄",
    u"偏弱",   u"偏慢",   u"偏低",   u"偏少",   u"欠佳",   u"弱项",
};
constexpr u16string_view kMeasures[] = {
    u"改进", u"措施", u"下一步", u"下步", u"下一阶段", u"下阶段", u"今后", u"明年", u"将",
    u"计划", u"打算", u"加强",   u"加大", u"强化",     u"完善",   u"健全", u"优化", u"规范",
    u"拓宽", u"整改", u"改正",   u"解决", u"进一步",   u"提升",   u"提高", u"增强", u"努力",
};

// 没有问题, 不存在不足
bool is_denied(u16string_view text, std::size_t at) {
  const u16string_view before = text.substr(at < 5 ? 0 : at - 5, std::min<std::size_t>(at, 5));
  return prose::contains_any(before, {u"没有", u"不存在", u"未发现", u"未出现"}) || before.ends_with(u"无");
}

template <std::size_t N> bool states_any(const prose::Passage& section, const u16string_view (&words)[N]) {
  return std::any_of(std::begin(words), std::end(words), [&](u16string_view word) {
    for (const prose::Occurrence& here : occurrences_of(word, section))
      if (!is_denied(section.text, here.begin)) return true;
    return false;
  });
}

void check_problems(const facts::Facts& facts, Judgements& judgements) {
  const prose::Passage* section = facts.passage(5);
  if (!section || !facts.is_whole() || facts.has_other_heading(5)) {
    const std::string_view why = section && facts.is_whole() ? "headings_mixed" : "excerpt";
    judgements.skipped("S-18", why);
    judgements.skipped("S-19", why);
    return;
  }
  const std::u16string letters = letters_of(*section);
  const bool problems = states_any(*section, kProblems);
  const bool measures = states_any(*section, kMeasures);
  const auto add = [&](std::string_view rule, std::string_view variant, Severity severity) {
    judgements.add(rule, variant, severity).span = whole_of(facts, *section);
  };
  if (says_nothing(letters))
    add("S-18", "empty", Severity::error);
  else if (letters.size() < kFewLetters)
    add("S-18", "short", Severity::warning);
  else if (!problems)
    add("S-18", "no_problem", Severity::warning);
  judgements.checked("S-18", 1);
  if (problems && !measures && letters.size() >= kFewLetters) add("S-19", "", Severity::warning);
  judgements.checked("S-19", 1);
}

// Nothing but the unit and the date, which belong to the whole report.
bool holds_signature_only(const facts::Facts& facts, const prose::Passage& section) {
  const std::optional<Signature> signature = find_signature(facts);
  std::u16string words = section.text;
  if (signature) {
    const std::size_t begin = signature->unit ? signature->unit->begin : signature->date_place.begin;
    words.erase(begin, signature->date_place.end - begin);
  }
  return text::fold_text(words).empty();
}

void check_other_matters(const facts::Facts& facts, Judgements& judgements) {
  const prose::Passage* section = facts.passage(6);
  if (!section) {
    judgements.skipped("S-20", "excerpt");
    return;
  }
  if (holds_signature_only(facts, *section)) {
    const auto& headings = facts.outline().headings;
    judgements.add("S-20", "").span = headings.back().heading_line;
  }
  judgements.checked("S-20", 1);
}

}  // namespace

void check_closing(const facts::Facts& facts, Judgements& judgements) {
  check_problems(facts, judgements);
  check_other_matters(facts, judgements);
}

}  // namespace xxgk::rules
