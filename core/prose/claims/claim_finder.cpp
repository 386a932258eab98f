#include "prose/claims/claim_finder.h"

#include <algorithm>

#include "outline/unit_level.h"
#include "text/characters.h"

namespace xxgk::prose {
namespace {

using std::u16string_view;
using Words = std::vector<u16string_view>;

// Plans, and figures that compare: they are not those of the tables.
const Words kPlans{u"下一步", u"力争",   u"争取",   u"拟",     u"明年",  u"今后",
                   u"将受理", u"将收到", u"将办理", u"将答复", u"将办结"};
// 计划 behind or before these is a kind of document.
const Words kBeforePlan{u"规划", u"工作", u"年度", u"审计", u"发展", u"总结"};
const Words kBehindPlan{u"总结", u"规划", u"类", u"信息", u"财政", u"、"};
const Words kComparing{u"同比",   u"较",     u"相比", u"增长",     u"增加", u"上升",
                       u"提高",   u"下降",   u"减少", u"降低",     u"回落", u"历年",
                       u"近三年", u"近五年", u"以来", u"截至目前", u"累计"};
// A sentence that begins so is of more years than the report's.
const Words kOtherSpans{u"历年",   u"近两年", u"近三年",  u"近四年", u"近五年",  u"近几年",
                        u"近年来", u"两年来", u"三年来",  u"四年来", u"五年来",  u"几年来",
                        u"多年来", u"十三五", u"“十三五", u"十四五", u"“十四五", u"截至目前"};
// A year beside these is no more than what the report's year is compared with, or where something came from.
const Words kYearOfOthers{u"比", u"较", u"同期", u"结转", u"转结", u"顺延"};
// What came this way is a part of all that came.
const Words kChannels{u"网上", u"线上", u"线下", u"当面", u"信函", u"邮件", u"来信", u"平台",
                      u"网站", u"窗口", u"传真", u"网络", u"现场", u"邮寄", u"微信", u"公众号"};
// ... unless all of them are meant.
const Words kAllChannels{u"线上、线下", u"线上线下", u"线上和线下", u"其他形式", u"其他方式",
                         u"其他渠道",   u"等形式",   u"等方式",     u"等渠道",   u"各种"};
const Words kOtherMatters{u"热线", u"来电", u"留言", u"咨询",   u"提案",   u"建议",  u"诉求",
                          u"信箱", u"审批", u"工单", u"转办件", u"转办的", u"12345", u"代表"};
// What else is answered and counted: behind these an application must be named again.
const Words kOtherThings{u"热线", u"留言", u"咨询", u"提案",  u"建议", u"诉求",
                         u"信箱", u"工单", u"信件", u"12345", u"来访", u"网民"};
const Words kParts{u"其中", u"含", u"包括"};
// Parts of a government, which are its own only where it reports on its whole area.
const Words kOfTheArea{u"部门", u"乡镇", u"街道", u"各级", u"全县",
                       u"全市", u"全区", u"全省", u"全州", u"镇街"};
const Words kOfOthers{u"本级",   u"下属",   u"所属",   u"直属",  u"市政府",
                      u"县政府", u"区政府", u"省政府", u"镇政府"};
// Behind the name of a government or 部门 these make it a place to look at, not somebody.
const Words kPlacesOf{u"门户", u"网", u"信息公开", u"公报", u"预算", u"决算", u"预决算", u"动态", u"职能"};
// Words that end as the name of an office does.
const Words kNoOffice{u"我局", u"本局", u"全局", u"当局", u"布局",
                      u"格局", u"大局", u"各局", u"结局", u"新局"};

// 林草局 of 林业和草原局: its characters in their order.
bool is_short_for(u16string_view name, u16string_view unit) {
  std::size_t at = 0;
  for (const char16_t c : unit)
    if (at < name.size() && c == name[at]) ++at;
  return at == name.size();
}

// Whether an office is named (县民政局) that is not the unit.
bool names_another_office(u16string_view text, u16string_view unit) {
  constexpr std::size_t name_length = 3;  // 民政局
  for (std::size_t at = text.find(u'局'); at != u16string_view::npos; at = text.find(u'局', at + 1)) {
    if (at + 1 < name_length) continue;
    const u16string_view name = text.substr(at + 1 - name_length, name_length);
    const bool office = std::all_of(name.begin(), name.end(), text::is_ideograph) &&
                        std::none_of(kNoOffice.begin(), kNoOffice.end(),
                                     [&](u16string_view word) { return name.ends_with(word); });
    if (office && !is_short_for(name, unit)) return true;
  }
  return false;
}

bool is_plan(u16string_view sentence) {
  if (contains_any(sentence, kPlans)) return true;
  for (std::size_t at = sentence.find(u"计划"); at != u16string_view::npos;
       at = sentence.find(u"计划", at + 1)) {
    const auto ends_before = [&](u16string_view word) { return sentence.substr(0, at).ends_with(word); };
    const auto begins_behind = [&](u16string_view word) { return sentence.substr(at + 2).starts_with(word); };
    if (std::none_of(kBeforePlan.begin(), kBeforePlan.end(), ends_before) &&
        std::none_of(kBehindPlan.begin(), kBehindPlan.end(), begins_behind))
      return true;
  }
  return false;
}

// Whether one of the words names somebody: not 县政府网站, 部门决算, 本部门, nor, for its own office, 县政府办公室.
bool names_any(u16string_view text, const Words& words, bool is_office) {
  for (const u16string_view word : words)
    for (std::size_t at = text.find(word); at != u16string_view::npos; at = text.find(word, at + 1)) {
      const u16string_view behind = text.substr(at + word.size());
      const bool place = std::any_of(kPlacesOf.begin(), kPlacesOf.end(),
                                     [&](u16string_view p) { return behind.starts_with(p); });
      const bool own = at > 0 && (text[at - 1] == u'本' || text[at - 1] == u'我');
      const bool own_office = is_office && word.ends_with(u"政府") && behind.starts_with(u'办');
      if (!place && !own && !own_office) return true;
    }
  return false;
}

// Behind the last of the words; 0 where there is none.
std::size_t last_of(u16string_view text, const Words& words) {
  std::size_t last = 0;
  for (const u16string_view word : words)
    if (const std::size_t at = text.rfind(word); at != u16string_view::npos)
      last = std::max(last, at + word.size());
  return last;
}

// Whether a sentence so far is about one of the words, and has not come to something else since.
enum class About { yes, no, unsaid };

About about(u16string_view so_far, const Words& words) {
  const std::size_t said = last_of(so_far, words);
  const std::size_t other = last_of(so_far, kOtherThings);
  return said > other ? About::yes : other > 0 ? About::no : About::unsaid;
}

class Finder {
 public:
  Finder(int year, u16string_view unit)
      : year_(year), unit_(unit), is_office_(contains_any(unit, {u"办公室", u"办公厅", u"政府办"})),
        reports_on_area_(outline::level_of(unit) == outline::UnitLevel::county ||
                         outline::level_of(unit) == outline::UnitLevel::higher),
        is_street_(unit.find(u"街道") != u16string_view::npos) {}

  void look_at(const Narrative& narrative, std::vector<Claim>& claims) {
    const Sentence* before = nullptr;
    for (const Sentence& sentence : narrative.sentences) {
      if (!is_plan(sentence.text)) look_at(*narrative.passage, sentence, before, claims);
      before = &sentence;
    }
  }

 private:
  void look_at(const Passage& passage, const Sentence& sentence, const Sentence* before,
               std::vector<Claim>& claims) {
    int named = year_;  // the year that the words are about
    for (const Clause& clause : sentence.clauses) {
      const std::vector<int> years = years_of(clause);
      std::vector<bool> taken(clause.figures.size(), false);
      for (const Slot& slot : slots()) {
        const bool about_year = named == year_ || std::find(years.begin(), years.end(), year_) != years.end();
        if (!about_year && slot.year == 0) continue;
        for (const Phrase& phrase : slot.phrases) {
          for (const Phrase::Match& match : phrase.find(clause)) {
            if (!fits(slot, clause, sentence, before, match)) continue;
            if (match.figure && !slot.says) {
              if (taken[*match.figure]) continue;
              taken[*match.figure] = true;
            }
            add(slot, passage, sentence, clause, match, claims);
          }
        }
      }
      if (!years.empty() && !clause.bracket && !contains_any(clause.pattern, kYearOfOthers))
        named = years.back();
    }
  }

  bool fits(const Slot& slot, const Clause& clause, const Sentence& sentence, const Sentence* before,
            const Phrase::Match& match) const {
    const Figure* figure = match.figure ? &clause.figures[*match.figure] : nullptr;
    if (figure && figure->approximate) return false;
    if (slot.figure_is && (!figure || figure->value != Decimal{*slot.figure_is, 0})) return false;
    // A number without a unit is one of a list, or a nought.
    const bool bare = figure && figure->kind == mark::count && figure->unit == 0;
    if (bare && slot.scope == Slot::whole && figure->value != Decimal{}) return false;
    if (!years_fit(slot, clause, match)) return false;
    const u16string_view item = slot.says ? clause.pattern : item_of(clause, match);
    if (contains_any(item, slot.unless) || contains_any(sentence.text, slot.excepting) ||
        contains_any(item, kComparing) || contains_any(clause.pattern, kOtherMatters))
      return false;
    const u16string_view so_far = sentence.text.substr(0, clause.end - sentence.begin);
    if (contains_any(so_far, slot.not_behind)) return false;
    if (figure && slot.never_in.find(figure->unit) != u16string_view::npos) return false;
    return is_about(slot, clause, sentence, before) && scope_fits(slot, clause, sentence, item);
  }

  static bool is_about(const Slot& slot, const Clause& clause, const Sentence& sentence,
                       const Sentence* before) {
    if (slot.about.empty()) return true;
    std::u16string words;  // without what other brackets hold
    for (const Clause& part : sentence.clauses) {
      if (!part.bracket || part.bracket == clause.bracket) words += part.pattern;
      if (&part == &clause) break;
    }
    const About so_far = about(words, slot.about);
    if (so_far != About::unsaid) return so_far == About::yes;
    if (contains_any(sentence.text, slot.about)) return true;
    return before && !slot.itself && about(before->text, slot.about) == About::yes;
  }

  // From the figure before, or the beginning of the clause, to the end of the match; as pattern text.
  static u16string_view item_of(const Clause& clause, const Phrase::Match& match) {
    std::size_t begin = match.begin;
    while (begin > 0 &&
           (clause.pattern[begin - 1] < mark::count || clause.pattern[begin - 1] > mark::percent))
      --begin;
    return u16string_view(clause.pattern).substr(begin, match.end - begin);
  }

  bool years_fit(const Slot& slot, const Clause& clause, const Phrase::Match& match) const {
    for (std::size_t i = 0; i < clause.figures.size(); ++i) {
      if (clause.figures[i].kind != mark::year) continue;
      const int wanted = match.year == i ? year_ + slot.year : year_;
      if (clause.figures[i].value.mantissa != wanted) return false;
    }
    return true;
  }

  static bool is_of_other_span(const Sentence& sentence) {
    return std::any_of(kOtherSpans.begin(), kOtherSpans.end(),
                       [&](u16string_view span) { return sentence.text.starts_with(span); });
  }

  bool scope_fits(const Slot& slot, const Clause& clause, const Sentence& sentence,
                  u16string_view item) const {
    const u16string_view so_far = sentence.text.substr(0, clause.end - sentence.begin);
    if (names_any(so_far, kOfOthers, is_office_) || names_another_office(so_far, unit_) ||
        is_of_other_span(sentence))
      return false;
    if (!reports_on_area_ && names_any(so_far, kOfTheArea, is_office_)) {
      const bool own_street = is_street_ && !names_any(so_far, without_street(), is_office_);
      if (!own_street) return false;
    }
    const bool is_part = contains_any(item, kParts) || clause.bracket;
    if (slot.scope == Slot::whole) return !is_part && !names_channel(item);
    return !names_channel(item) && !(is_part && names_channel(so_far));
  }

  static bool names_channel(u16string_view words) {
    return contains_any(words, kChannels) && !contains_any(words, kAllChannels);
  }

  static const Words& without_street() {
    static const Words words = [] {
      Words all = kOfTheArea;
      std::erase(all, u16string_view(u"街道"));
      return all;
    }();
    return words;
  }

  static void add(const Slot& slot, const Passage& passage, const Sentence& sentence, const Clause& clause,
                  const Phrase::Match& match, std::vector<Claim>& claims) {
    Claim claim;
    claim.slot = &slot;
    claim.passage = &passage;
    claim.sentence = &sentence;
    claim.clause = &clause;
    claim.guarded = contains_any(sentence.text, kOtherMatters) || contains_any(sentence.text, kOfOthers);
    if (slot.says) {
      const bool known = std::any_of(claims.begin(), claims.end(),
                                     [&](const Claim& c) { return c.slot == &slot && c.clause == &clause; });
      if (known) return;
      claim.value = Decimal{*slot.says, 0};
      claim.begin = clause.begin;
      claim.end = clause.end;
    } else if (match.figure) {
      const Figure& figure = clause.figures[*match.figure];
      claim.value = figure.value;
      claim.scale = figure.in_myriads ? figure.scale : figure.scale + 4;
      claim.begin = figure.begin;
      claim.end = figure.end;
    }
    claims.push_back(claim);
  }

  int year_;
  u16string_view unit_;
  bool is_office_;  // of a government
  bool reports_on_area_;
  bool is_street_;
};

}  // namespace

std::vector<Narrative> narratives_of(const std::vector<Passage>& passages) {
  std::vector<Narrative> out;
  for (const Passage& passage : passages)
    if (passage.section != 0 && passage.section != 2) out.push_back({&passage, sentences_of(passage)});
  return out;
}

std::vector<Claim> claims_of(const std::vector<Narrative>& narratives, int year, u16string_view unit) {
  std::vector<Claim> claims;
  Finder finder(year, unit);
  for (const Narrative& narrative : narratives) finder.look_at(narrative, claims);
  return claims;
}

}  // namespace xxgk::prose
