// text that could be about anybody, or hardly says anything.
#include <algorithm>

#include "outline/unit_level.h"
#include "rules/named_years.h"
#include "rules/wording/wording.h"
#include "text/characters.h"

namespace xxgk::rules {
namespace {

using std::u16string_view;

// A figure that is no year.
bool has_figure(const prose::Passage& passage) {
  for (std::size_t i = 0; i < passage.text.size(); ++i) {
    if (!text::is_digit(passage.text[i])) continue;
    const bool year = year_at(passage, i) != 0;
    std::size_t end = i;
    while (end < passage.text.size() && text::is_digit(passage.text[end])) ++end;
    const u16string_view unit = prose::words_at(passage, end, 1);
    const bool date =
        !unit.empty() && u16string_view(u"年月日届号〕").find(unit.front()) != u16string_view::npos;
    if (!year && !date) return true;
    i = end;
  }
  return false;
}

// 我镇, 本局, or the name of the unit without 人民政府.
bool names_unit(const facts::Facts& facts, const prose::Passage& passage) {
  for (const u16string_view self : {u"我", u"本"})
    for (const char16_t kind : u16string_view(u"镇乡县市区州省局委办厅院处所街中部署社校机单级"))
      if (passage.contains(std::u16string(self) + kind)) return true;
  if (!facts.report().unit) return false;
  u16string_view unit = *facts.report().unit;
  for (const u16string_view ending : {u16string_view(u"人民政府"), u16string_view(u"办事处")})
    if (unit.ends_with(ending)) unit.remove_suffix(ending.size());
  constexpr std::size_t short_name = 3;  // the last letters: 青禾镇 of 某县青禾镇
  return passage.contains(unit.substr(unit.size() - std::min(unit.size(), short_name)));
}

std::size_t prose_size(const facts::Facts& facts) {
  std::size_t size = 0;
  for (const prose::Passage& passage : facts.passages()) size += passage.text.size();
  return size;
}

// What only somebody above many units would say of its work.
std::vector<prose::Occurrence> words_of_others(const facts::Facts& facts, const prose::Passage& overview) {
  const auto& unit = facts.report().unit;
  const outline::UnitLevel level = unit ? outline::level_of(*unit) : outline::UnitLevel::unknown;
  if (level != outline::UnitLevel::township && level != outline::UnitLevel::department) return {};
  return occurrences_of(lexicon::Meaning::some_areas, facts, overview);
}

}  // namespace

void check_substance(const facts::Facts& facts, Judgements& judgements) {
  constexpr std::size_t very_little = 300;
  const prose::Passage* overview = facts.passage(1);
  if (!overview || !facts.is_whole()) {
    judgements.skipped("Q-14", "excerpt");
    return;
  }
  const std::vector<prose::Occurrence> others = words_of_others(facts, *overview);
  const std::size_t size = prose_size(facts);
  if (!overview->text.empty() && !has_figure(*overview) && !names_unit(facts, *overview)) {
    judgements.add("Q-14", "generic").span = whole_of(facts, *overview);
  } else if (!others.empty()) {
    add_at_first(judgements, "Q-14", "others", Severity::hint, others);
  } else if (size < very_little) {
    Judgement& finding = judgements.add("Q-14", "brief");
    if (!overview->text.empty()) finding.span = whole_of(facts, *overview);
    finding.found = whole_number(size);
  }
  judgements.checked("Q-14", 1);
}

}  // namespace xxgk::rules
