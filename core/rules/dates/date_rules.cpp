// D-02, D-06, Q-03: the period of the statistics, and dates that cannot be.
#include <algorithm>

#include "prose/dates.h"
#include "rules/dates/dates.h"
#include "rules/dates/telephones.h"
#include "rules/named_years.h"
#include "rules/occurrences.h"
#include "rules/report_period.h"
#include "text/characters.h"

namespace xxgk::rules {
namespace {

using std::u16string_view;

// A run of digits that lost its 年 or 月 (202111日), or a year that lost a digit (202年): where it begins, or the text's
// end.
std::size_t garbled_number(u16string_view text, std::size_t from, std::size_t& end) {
  constexpr std::size_t fewest = 5;
  constexpr std::size_t short_year = 3;
  for (std::size_t i = from; i < text.size(); ++i) {
    if (!text::is_digit(text[i])) continue;
    end = i;
    while (end < text.size() && text::is_digit(text[end])) ++end;
    const bool is_short_year =
        end - i == short_year && text.substr(i, 2) == u"20" && text.substr(end, 1) == u"年";
    const bool is_run =
        end - i >= fewest && end < text.size() && u16string_view(u"年月日").find(text[end]) != text.npos;
    if (is_run || is_short_year) {
      ++end;
      return i;
    }
    i = end;
  }
  return text.size();
}

// 自2023年1月至2023年12月: from its first figure to the month that has no day; empty where every month has one.
prose::Occurrence period_without_days(const prose::Occurrence& sentence) {
  const u16string_view words = sentence.words();
  const std::size_t first = words.find_first_of(u"0123456789");
  if (words.find_first_of(u"至到") == words.npos || prose::contains_any(words, {u"截至", u"截止"})) return {};
  for (std::size_t i = words.find(u'月'); i != words.npos && first < i; i = words.find(u'月', i + 1))
    if (text::is_digit(words[i - 1]) && (i + 1 == words.size() || !text::is_digit(words[i + 1])))
      return {sentence.passage, sentence.begin + first, sentence.begin + words.rfind(u'月') + 1};
  return {};
}

// D-02: 统计期限自Y年1月1日起至Y年12月31日止. That it is another year's is D-01.
void check_period(const facts::Facts& facts, Judgements& judgements) {
  const std::optional<int> year = facts.report().year;
  const std::optional<StatedPeriod> stated = stated_period(facts);
  if (!stated || !year) {
    judgements.skipped("D-02", year ? "nothing_to_check" : "year_unknown");
    return;
  }
  const prose::Occurrence& sentence = stated->sentence;
  std::size_t end = 0;
  const std::size_t garbled = garbled_number(sentence.words(), 0, end);
  if (garbled < sentence.words().size()) {
    add_at(judgements, "D-02", "garbled", Severity::warning,
           {sentence.passage, sentence.begin + garbled, sentence.begin + end});
  } else if (const prose::Occurrence bare = period_without_days(sentence); bare.passage) {
    const std::vector<prose::Occurrence> years = years_in(*bare.passage);
    const bool another = std::any_of(years.begin(), years.end(), [&](const prose::Occurrence& here) {
      return here.begin >= bare.begin && here.end <= bare.end && year_at(*bare.passage, here.begin) != *year;
    });
    Judgement& finding = add_at(judgements, "D-02", another ? "year" : "days",
                                another ? Severity::error : Severity::warning, bare);
    finding.arguments = {argument("year", *year)};
  } else if (stated->period) {
    const auto& [from, to] = *stated->period;
    const bool impossible = from.year != to.year || !prose::exists(from) || !prose::exists(to);
    const bool whole_year = from.month == 1 && from.day == 1 && to.month == 12 && to.day == 31;
    if (impossible || !whole_year) {
      Judgement& finding = add_at(judgements, "D-02", impossible ? "year" : "days",
                                  impossible ? Severity::error : Severity::warning,
                                  {sentence.passage, sentence.begin + from.begin, sentence.begin + to.end});
      finding.arguments = {argument("year", *year)};
    }
  }
  judgements.checked("D-02", 1);
}

// D-06: 2月30日. A period that ends so is D-02's.
void check_impossible_dates(const facts::Facts& facts, Judgements& judgements) {
  int count = 0;
  for (const prose::Passage& passage : facts.passages()) {
    for (const prose::Date& date : prose::dates_in(passage.text)) {
      ++count;
      if (prose::exists(date) || date.month < 1 || date.month > 12)
        continue;  // Q-03 speaks of impossible months
      add_at(judgements, "D-06", "", Severity::error, {&passage, date.begin, date.end}).yields_there_to = {
          "D-02"};
    }
  }
  judgements.tally("D-06", count);
}

constexpr std::size_t kYearDigits = 4;

// Where the nonsense after the year that ends before 年 at i ends; i where there is none.
std::size_t nonsense_after_year(const prose::Passage& passage, std::size_t i) {
  std::size_t month_end = i + 1;
  int month = 0;
  while (month_end < passage.text.size() && text::is_digit(passage.text[month_end]) && month_end < i + 4)
    month = month * 10 + (passage.text[month_end++] - u'0');
  if (month_end > i + 1 && prose::stands_at(passage, month_end, u"月") && (month < 1 || month > 12))
    return month_end + 1;
  const bool word =
      lexicon::opens_with(u16string_view(passage.text).substr(i + 1), lexicon::Meaning::year_word);
  return prose::stands_at(passage, i + 1, u"年") && !word ? i + 2 : i;
}

// 2023年年, 2023年13月, 202311日. A garbled period is D-02's.
void check_garbled_dates(const facts::Facts& facts, Judgements& judgements) {
  const std::optional<StatedPeriod> stated = stated_period(facts);
  int count = check_telephones(facts, judgements);
  for (const prose::Passage& passage : facts.passages()) {
    for (std::size_t i = passage.text.find(u'年'); i != std::u16string::npos;
         i = passage.text.find(u'年', i + 1)) {
      ++count;
      std::size_t begin = i;
      while (begin > 0 && text::is_digit(passage.text[begin - 1])) --begin;
      const std::size_t end = nonsense_after_year(passage, i);
      if (i - begin == kYearDigits && end > i)
        add_at(judgements, "Q-03", "", Severity::warning, {&passage, begin, end});
    }
    std::size_t end = 0;
    for (std::size_t i = garbled_number(passage.text, 0, end); i < passage.text.size();
         i = garbled_number(passage.text, end, end)) {
      const bool in_period = stated && stated->sentence.passage == &passage && i >= stated->sentence.begin &&
                             i < stated->sentence.end;
      const bool looks_like_date = prose::stands_at(passage, i, u"20");
      if (!in_period && looks_like_date)
        add_at(judgements, "Q-03", "", Severity::warning, {&passage, i, end});
    }
  }
  judgements.checked("Q-03", count);
}

}  // namespace

void check_dates(const facts::Facts& facts, Judgements& judgements) {
  check_period(facts, judgements);
  check_impossible_dates(facts, judgements);
  check_garbled_dates(facts, judgements);
}

}  // namespace xxgk::rules
