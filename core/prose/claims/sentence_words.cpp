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

std::size_t set(Meaning meaning) { return static_cast<std::size_t>(meaning); }

bool is_plan(u16string_view sentence, const Mentions& said) {
  if (said.any(set(Meaning::plan))) return true;
  for (std::size_t at = sentence.find(u"计划"); at != u16string_view::npos;
       at = sentence.find(u"计划", at + 1)) {
    // Beside some words 计划 is a kind of document.
    if (!lexicon::ends_with(sentence.substr(0, at), Meaning::before_plan) &&
        !lexicon::opens_with(sentence.substr(at + 2), Meaning::behind_plan))
      return true;
  }
  return false;
}

// Whether a word names somebody: not 县政府网站, 部门决算, 本部门, nor, for its own office, 县政府办公室.
bool names_somebody(u16string_view text, const Mentions::Place& place, bool is_office) {
  const u16string_view word = text.substr(place.begin, place.end - place.begin);
  const u16string_view behind = text.substr(place.end);
  const bool to_look_at = lexicon::opens_with(behind, Meaning::place_to_look);
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
                        !lexicon::ends_with(name, Meaning::no_office);
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
