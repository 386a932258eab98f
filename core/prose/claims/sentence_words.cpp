#include "prose/claims/sentence_words.h"

#include <algorithm>

#include "outline/unit_level.h"
#include "prose/claims/slot_index.h"
#include "text/characters.h"

namespace xxgk::prose {
namespace {

using lexicon::Meaning;
using lexicon::Mentions;
using lexicon::Words;
using std::u16string_view;

// 计划 behind or before these is a kind of document.
constexpr u16string_view kBeforePlan[] = {u"规划", u"工作", u"年度", u"审计", u"发展", u"总结"};
constexpr u16string_view kBehindPlan[] = {u"总结", u"规划", u"类", u"信息", u"财政", u"、"};
// Behind the name of a government or 部门 these make it a place to look at, not somebody.
constexpr u16string_view kPlacesOf[] = {u"门户", u"网",     u"信息公开", u"公报", u"预算",
                                        u"决算", u"预决算", u"动态",     u"职能"};
// Words that end as the name of an office does.
constexpr u16string_view kNoOffice[] = {u"我局", u"本局", u"全局", u"当局", u"布局",
                                        u"格局", u"大局", u"各局", u"结局", u"新局"};

std::size_t set(Meaning meaning) { return static_cast<std::size_t>(meaning); }

bool is_plan(u16string_view sentence, const Mentions& said) {
  if (said.any(set(Meaning::plan))) return true;
  for (std::size_t at = sentence.find(u"计划"); at != u16string_view::npos;
       at = sentence.find(u"计划", at + 1)) {
    const auto ends_before = [&](u16string_view word) { return sentence.substr(0, at).ends_with(word); };
    const auto begins_behind = [&](u16string_view word) { return sentence.substr(at + 2).starts_with(word); };
    if (std::none_of(std::begin(kBeforePlan), std::end(kBeforePlan), ends_before) &&
        std::none_of(std::begin(kBehindPlan), std::end(kBehindPlan), begins_behind))
      return true;
  }
  return false;
}

// Whether a word names somebody: not 县政府网站, 部门决算, 本部门, nor, for its own office, 县政府办公室.
bool names_somebody(u16string_view text, const Mentions::Place& place, bool is_office) {
  const u16string_view word = text.substr(place.begin, place.end - place.begin);
  const u16string_view behind = text.substr(place.end);
  const bool to_look_at = std::any_of(std::begin(kPlacesOf), std::end(kPlacesOf),
                                      [&](u16string_view p) { return behind.starts_with(p); });
  const bool own = place.begin > 0 && (text[place.begin - 1] == u'本' || text[place.begin - 1] == u'我');
  const bool own_office = is_office && word.ends_with(u"政府") && behind.starts_with(u'办');
  return !to_look_at && !own && !own_office;
}

// 林草局 of 林业和草原局: its characters in their order.
bool is_short_for(u16string_view name, u16string_view unit) {
  std::size_t at = 0;
  for (const char16_t c : unit)
    if (at < name.size() && c == name[at]) ++at;
  return at == name.size();
}

// Behind the first name of an office (县民政局) that is not the unit.
std::optional<std::size_t> other_office(u16string_view text, u16string_view unit) {
  constexpr std::size_t name_length = 3;  // 民政局
  for (std::size_t at = text.find(u'局'); at != u16string_view::npos; at = text.find(u'局', at + 1)) {
    if (at + 1 < name_length) continue;
    const u16string_view name = text.substr(at + 1 - name_length, name_length);
    const bool office = std::all_of(name.begin(), name.end(), text::is_ideograph) &&
                        std::none_of(std::begin(kNoOffice), std::end(kNoOffice),
                                     [&](u16string_view word) { return name.ends_with(word); });
    if (office && !is_short_for(name, unit)) return at + 1;
  }
  return std::nullopt;
}

}  // namespace

Reporter::Reporter(u16string_view unit)
    : name(unit), is_office(contains_any(unit, {u"办公室", u"办公厅", u"政府办"})),
      reports_on_area(outline::level_of(unit) == outline::UnitLevel::county ||
                      outline::level_of(unit) == outline::UnitLevel::higher),
      is_street(unit.find(u"街道") != u16string_view::npos) {}

SentenceWords::SentenceWords(const Sentence& sentence, const Reporter& reporter)
    : said_(slot_index().mentions_in(sentence.text)), is_plan_(prose::is_plan(sentence.text, said_)) {
  const u16string_view text = sentence.text;
  if (const auto office = other_office(text, reporter.name)) others_ = *office;
  const auto include = [&](Meaning meaning, u16string_view except) {
    for (const Mentions::Place& place : said_.of(set(meaning)))
      if (text.substr(place.begin, place.end - place.begin) != except &&
          names_somebody(text, place, reporter.is_office))
        others_ = std::min<std::size_t>(others_, place.end);
  };
  include(Meaning::others, {});
  // Its own street names a street.
  if (!reporter.reports_on_area) include(Meaning::area, reporter.is_street ? u"街道" : u16string_view());
}

bool SentenceWords::is_of_other_span() const { return said_.opens_with(set(Meaning::several_years)); }

bool SentenceWords::names_channel(std::size_t end) const {
  return said_.any(set(Meaning::channel), 0, end) && !said_.any(set(Meaning::all_channels), 0, end);
}

}  // namespace xxgk::prose
