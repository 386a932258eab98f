#include "rules/wording/acting_units.h"

#include <algorithm>

#include "outline/unit_level.h"
#include "rules/occurrences.h"
#include "rules/unit_names.h"
#include "text/characters.h"

namespace xxgk::rules {
namespace {

using lexicon::Meaning;
using std::u16string_view;

constexpr std::size_t kLongestName = 25;

// What stands between the one who acts and what is told: 全年, 2024年, 2024年度.
std::size_t past_time(u16string_view text, std::size_t at) {
  if (text.substr(at, 2) == u"全年") return at + 2;
  std::size_t end = at;
  while (end < text.size() && text::is_digit(text[end])) ++end;
  if (end == at || end >= text.size() || text[end] != u'年') return at;
  return end + 1 + (text.substr(end + 1, 1) == u"度");
}

// The words up to the time, where a statement begins with a name and goes on with what was done and counted.
u16string_view actor_of(const prose::Passage& passage, std::size_t begin) {
  const u16string_view text = passage.text;
  std::size_t end = begin;
  while (end < text.size() && end - begin <= kLongestName && text::is_ideograph(text[end]) &&
         text.substr(end, 2) != u"全年")
    ++end;
  if (end - begin > kLongestName || end == begin) return {};
  const std::size_t told = past_time(text, end);
  const prose::Occurrence statement = prose::statement_at(passage, begin);
  if (told == end || told >= statement.end) return {};
  const u16string_view rest = text.substr(told, statement.end - told);
  const bool counts = std::any_of(rest.begin(), rest.end(), [](char16_t c) { return text::is_digit(c); });
  return counts && lexicon::says(rest, Meaning::reporting) ? text.substr(begin, end - begin)
                                                           : u16string_view();
}

// A township by its name alone: other bodies may rightly be told of.
bool is_township(u16string_view name) {
  constexpr std::size_t shortest = 3;
  for (const u16string_view ending : {u"人民政府", u"政府", u"办事处"})
    if (name.ends_with(ending)) name.remove_suffix(ending.size());
  if (name.size() < shortest || u16string_view(u"我本全各该有在").find(name.front()) != u16string_view::npos)
    return false;
  // 各乡镇, 下辖乡镇
  return (name.back() == u'镇' || name.ends_with(u"街道") || name.back() == u'乡') &&
         !name.ends_with(u"乡镇") && !lexicon::says(name, Meaning::others);
}

}  // namespace

void check_acting_units(const facts::Facts& facts, Judgements& judgements, u16string_view unit) {
  const bool township = outline::level_of(unit) == outline::UnitLevel::township;
  for (const prose::Passage& passage : facts.passages()) {
    if (passage.section == 0) continue;
    for (std::size_t at = 0; at < passage.text.size(); ++at) {
      if (!prose::opens_statement(passage, at)) continue;
      const u16string_view name = actor_of(passage, at);
      const bool other = township && is_township(name) && !may_be_same_unit(name, unit);
      if (name.empty() || (!other && !is_slip_of(name, unit))) continue;
      Judgement& finding =
          add_at(judgements, "Q-12", "unit", Severity::warning, {&passage, at, at + name.size()});
      finding.expected = std::u16string(unit);
    }
  }
}

}  // namespace xxgk::rules
