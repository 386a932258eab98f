// words of another unit, of another level, or of a letter to an office.
#include <algorithm>

#include "outline/unit_level.h"
#include "rules/named_years.h"
#include "rules/occurrences.h"
#include "rules/unit_names.h"
#include "rules/wording/acting_units.h"
#include "rules/wording/wording.h"
#include "text/characters.h"

namespace xxgk::rules {
namespace {

using lexicon::Meaning;
using std::u16string_view;

// ---- the words of a letter

void check_letter_style(const facts::Facts& facts, Judgements& judgements) {
  for (const u16string_view whole : {u"此函", u"此复"})
    for (const prose::Occurrence& here : occurrences_of(whole, facts.passages())) {
      const prose::Occurrence clause = prose::clause_at(*here.passage, here.begin);
      if (clause.begin == here.begin && clause.end == here.end)
        add_at(judgements, "Q-12", "letter", Severity::hint, here);
    }
  for (const prose::Occurrence& here : occurrences_of(Meaning::letter, facts)) {
    // 富贵局限: the ending of another word.
    const bool inside =
        here.words().front() == u'贵' && here.begin > 0 &&
        text::is_ideograph(here.passage->text[here.begin - 1]) &&
        u16string_view(u"据照按由请向").find(here.passage->text[here.begin - 1]) == u16string_view::npos;
    if (!inside) add_at(judgements, "Q-12", "letter", Severity::hint, here);
  }
}

// ---- 我局 in the report of a township

bool is_own(u16string_view words, u16string_view unit, outline::UnitLevel level) {
  if (level == outline::UnitLevel::department)
    return u16string_view(u"镇乡道").find(words.back()) == u16string_view::npos;
  if (level != outline::UnitLevel::township) return false;
  const bool street = unit.find(u"街道") != u16string_view::npos;
  if (words.back() == u'道') return street;
  if (words.back() == u'镇') return !street && unit.rfind(u'镇') != u16string_view::npos;
  if (words.back() == u'乡') return !street && unit.rfind(u'乡') != u16string_view::npos;
  return false;
}

// 我委托, 我乡镇: another word.
bool is_other_word(const prose::Occurrence& here) {
  const u16string_view next = prose::words_at(*here.passage, here.end, 1);
  return !next.empty() && u16string_view(u"托派限镇村土亲域部长").find(next.front()) != u16string_view::npos;
}

bool is_quoted(const prose::Occurrence& here) {
  constexpr std::size_t longest_quotation = 100;
  const std::size_t from = here.begin < longest_quotation ? 0 : here.begin - longest_quotation;
  const u16string_view before = prose::words_at(*here.passage, from, here.begin - from);
  const std::size_t open = before.rfind(u'“');
  const std::size_t close = before.rfind(u'”');
  return open != u16string_view::npos && (close == u16string_view::npos || close < open);
}

void check_self(const facts::Facts& facts, Judgements& judgements, u16string_view unit,
                outline::UnitLevel level) {
  const std::vector<prose::Occurrence> all = occurrences_of(Meaning::self, facts);
  for (const u16string_view self : lexicon::words(Meaning::self)) {
    if (is_own(self, unit, level)) continue;
    std::vector<prose::Occurrence> places = all;
    std::erase_if(places, [&](const prose::Occurrence& here) {
      return here.words() != self || is_quoted(here) || is_other_word(here);
    });
    if (!places.empty()) {
      Judgement& finding = add_at_first(judgements, "Q-12", "self", Severity::warning, places);
      finding.arguments.push_back(argument("unit", unit));
    }
  }
}

// ---- 全省 as a township's own scope

bool is_beyond(u16string_view whole, outline::UnitLevel level) {
  if (level == outline::UnitLevel::township) return true;
  return level == outline::UnitLevel::county && (whole.back() == u'省' || whole.back() == u'州');
}

// 推动全省政府信息公开工作, 全省共收到: the unit's own doing. Not what others asked or held.
bool is_own_scope(const prose::Occurrence& here) {
  const prose::Passage& passage = *here.passage;
  const u16string_view before =
      prose::words_at(passage, here.begin < 4 ? 0 : here.begin - 4, std::min<std::size_t>(here.begin, 4));
  u16string_view behind = u16string_view(passage.text).substr(here.end);
  if (behind.starts_with(u"全年")) behind.remove_prefix(2);
  const bool led = lexicon::ends_with(before, Meaning::leading) && lexicon::opens_with(behind, Meaning::led);
  if (!led && !lexicon::opens_with(behind, Meaning::counted)) return false;
  return !lexicon::says(prose::clause_at(passage, here.begin).words(), Meaning::guidance);
}

void check_level(const facts::Facts& facts, Judgements& judgements, outline::UnitLevel level) {
  for (const prose::Occurrence& here : occurrences_of(Meaning::whole_area, facts))
    if (is_beyond(here.words(), level) && is_own_scope(here))
      add_at(judgements, "Q-12", "level", Severity::warning, here);
}

// ---- the title of a report, quoted with another unit's name

void check_quoted_unit(const facts::Facts& facts, Judgements& judgements, u16string_view unit) {
  constexpr u16string_view ending = u"政府信息公开工作年度报告》";
  for (const prose::Occurrence& here : occurrences_of(ending, facts.passages())) {
    if (here.passage->section > 1) continue;
    constexpr std::size_t longest_name = 50;
    const std::size_t from = here.begin < longest_name ? 0 : here.begin - longest_name;
    u16string_view name = prose::words_at(*here.passage, from, here.begin - from);
    const std::size_t open = name.rfind(u'《');
    if (open == u16string_view::npos) continue;
    name.remove_prefix(open + 1);
    while (!name.empty() && (text::is_digit(name.back()) || name.back() == u'年' || name.back() == u'度'))
      name.remove_suffix(1);
    if (name.size() < 3 || name.find_first_of(u"《》，。关于各") != u16string_view::npos) continue;
    if (may_be_same_unit(name, unit)) continue;
    Judgement& finding = add_at(judgements, "Q-12", "unit", Severity::warning,
                                {here.passage, from + open + 1, from + open + 1 + name.size()});
    finding.expected = std::u16string(unit);
  }
}

// ---- another unit's name where the report is announced: 现将某市某局2024年度政府信息公开工作…

bool is_full_name(u16string_view name) {
  constexpr std::size_t shortest = 4;
  return name.size() >= shortest && std::all_of(name.begin(), name.end(), text::is_ideograph) &&
         u16string_view(u"我本全各").find(name.front()) == u16string_view::npos &&
         name.find(u'我') == u16string_view::npos &&
         name.find_first_of(u"市县区省州镇乡") != u16string_view::npos &&
         lexicon::ends_with(name, Meaning::body);
}

void check_announced_unit(const facts::Facts& facts, Judgements& judgements, u16string_view unit) {
  const prose::Passage& introduction = facts.passages().front();
  if (introduction.section != 0) return;
  for (const prose::Occurrence& here : years_in(introduction)) {
    const u16string_view behind = prose::words_at(introduction, here.end, 8);
    if (behind.find(u"政府信息公开") > 1) continue;  // 度 may stand between
    const std::size_t clause = prose::clause_at(introduction, here.begin).begin;
    u16string_view name = prose::words_at(introduction, clause, here.begin - clause);
    for (const u16string_view opening : lexicon::words(Meaning::announcing))
      if (const std::size_t at = name.rfind(opening); at != u16string_view::npos)
        name.remove_prefix(at + opening.size());
    if (name.size() == here.begin - clause || !is_full_name(name)) continue;
    if (may_be_same_unit(name, unit) && !is_slip_of(name, unit)) continue;
    Finding& finding = add_at(judgements, "Q-12", "unit", Severity::warning,
                              {&introduction, here.begin - name.size(), here.begin});
    finding.expected = std::u16string(unit);
  }
}

}  // namespace

void check_scope(const facts::Facts& facts, Judgements& judgements) {
  check_letter_style(facts, judgements);
  const auto& unit = facts.report().unit;
  if (unit) {
    const outline::UnitLevel level = outline::level_of(*unit);
    // A centre of a township may speak of its township.
    const bool of_township =
        unit->find_first_of(u"镇乡") != std::u16string::npos || unit->find(u"街道") != std::u16string::npos;
    const bool renamed = tells_of_renaming(facts);
    if (!renamed &&
        (level == outline::UnitLevel::township || (level == outline::UnitLevel::department && !of_township)))
      check_self(facts, judgements, *unit, level);
    check_level(facts, judgements, level);
    if (!renamed) {
      check_quoted_unit(facts, judgements, *unit);
      check_announced_unit(facts, judgements, *unit);
      check_acting_units(facts, judgements, *unit);
    }
  }
  judgements.checked("Q-12", 1);
}

}  // namespace xxgk::rules
