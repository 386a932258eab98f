// D-01, Q-01, Q-02: the year a report is about, and years that belong to another one.
#include <algorithm>
#include <map>

#include "rules/dates/dates.h"
#include "rules/named_years.h"
#include "rules/report_period.h"
#include "text/characters.h"
#include "text/utf.h"

namespace xxgk::rules {
namespace {

using lexicon::Meaning;
using std::u16string_view;

// ---- D-01

// The year that section 一 names more often than all others together, if it does so often enough to tell.
std::optional<prose::Occurrence> prevailing_year(const prose::Passage& overview) {
  constexpr int often = 3;
  std::map<int, std::vector<prose::Occurrence>> places;
  int all = 0;
  prose::Occurrence clause;
  bool of_this_year = false;
  for (const prose::Occurrence& here : years_in(overview)) {
    if (here.begin >= clause.end) {
      clause = prose::clause_at(overview, here.begin);
      // Budgets, reports and proposals are rightly of other years.
      of_this_year = !lexicon::says(clause.words(), Meaning::of_any_year);
    }
    if (!of_this_year) continue;
    places[year_at(overview, here.begin)].push_back(here);
    ++all;
  }
  for (const auto& [year, here] : places) {
    const int count = static_cast<int>(here.size());
    if (count >= often && 2 * count > all) return here.front();
  }
  return std::nullopt;
}

// The year of 现公布某镇2024年政府信息公开工作年度报告 in the introduction; a document in 《》 may be another year's.
std::optional<prose::Occurrence> announced_year(const prose::Passage& introduction) {
  if (introduction.section != 0) return std::nullopt;
  for (const prose::Occurrence& here : years_in(introduction)) {
    std::size_t after = here.end;
    for (const u16string_view word : {u"年", u"度"})
      if (prose::stands_at(introduction, after, word)) after += word.size();
    const u16string_view words = prose::words_at(introduction, after, 14);
    if (!words.starts_with(u"政府信息公开") || words.find(u"年度报告") == u16string_view::npos) continue;
    const std::size_t begin = prose::clause_at(introduction, here.begin).begin;
    if (prose::contains_any(prose::words_at(introduction, begin, here.begin - begin), {u"《", u"比"}))
      continue;
    return here;
  }
  return std::nullopt;
}

// What names another year than the report: its period, or the year of its section 一 or of its introduction. `count` is how
// many of these there are to compare.
struct OtherYear {
  std::string_view variant;
  prose::Occurrence place;
  int year = 0;
};

std::optional<OtherYear> other_year(const facts::Facts& facts, int year, int& count) {
  std::optional<OtherYear> other;
  const auto compare = [&](std::string_view variant, const prose::Occurrence& place, int written) {
    ++count;
    if (written != year && !other) other = OtherYear{variant, place, written};
  };
  const std::optional<StatedPeriod> stated = stated_period(facts);
  if (stated && stated->period && stated->period->from.year == stated->period->to.year) {
    const auto& [from, to] = *stated->period;
    const std::size_t begin = stated->sentence.begin;
    compare("period", {stated->sentence.passage, begin + from.begin, begin + to.end}, from.year);
  }
  const prose::Passage* overview = facts.passage(1);
  if (const auto named = overview ? prevailing_year(*overview) : std::nullopt)
    compare("body", *named, year_at(*overview, named->begin));
  if (const auto announced = announced_year(facts.passages().front()))
    compare("introduction", *announced, year_at(*announced->passage, announced->begin));
  return other;
}

bool names_other_year(const facts::Facts& facts) {
  int count = 0;
  return facts.report().year && other_year(facts, *facts.report().year, count);
}

void check_report_year(const facts::Facts& facts, Judgements& judgements) {
  const std::optional<int> year = facts.report().year;
  if (!year) {
    judgements.skipped("D-01", "year_unknown");
    return;
  }
  int count = 0;
  if (const std::optional<OtherYear> other = other_year(facts, *year, count)) {
    Judgement& finding = add_at(judgements, "D-01", other->variant,
                                other->variant == "body" ? Severity::warning : Severity::error, other->place);
    finding.arguments = {argument("year", *year)};
    if (other->variant != "period") finding.arguments.push_back(argument("other", other->year));
  }
  judgements.tally("D-01", count);
}

// ----

// Where the unit is that a year stands behind: 本单位2024年度, 我镇2024年. The year itself, where there is none.
std::size_t before_self(const prose::Passage& passage, std::size_t i) {
  constexpr std::size_t longest = 6;  // 我街道办事处
  for (std::size_t length = 2; length <= longest && length <= i; ++length) {
    const u16string_view words = prose::words_at(passage, i - length, length);
    if (words.front() != u'本' && words.front() != u'我') continue;
    if (u16string_view(u"位关局镇乡县市区委办处道院厅站会所部").find(words.back()) != u16string_view::npos)
      return i - length;
  }
  return i;
}

// A year that opens a sentence and says what was done in it. Everything that may name another year rightly is
// left alone: comparisons, carry-over, plans, budgets, documents, dates.
bool opens_report_of_year(const prose::Passage& passage, std::size_t i) {
  const std::size_t self = before_self(passage, i);
  if (!prose::opens_statement(passage, self)) return false;
  std::size_t after = i + kYearLength + 1;
  if (prose::stands_at(passage, after, u"度")) ++after;
  if (after < passage.text.size() && text::is_digit(passage.text[after])) return false;  // 2021年5月
  const std::size_t end = prose::statement_at(passage, i).end;
  // 我局2023年公开许可3项。2024年新增2项: last year's is told beside this year's.
  if (self != i && year_at(passage, end + 1) == year_at(passage, i) + 1) return false;
  const u16string_view whole = prose::words_at(passage, i, end - i);
  return !lexicon::says(whole, Meaning::told_beside) && lexicon::says(whole, Meaning::reporting);
}

// A count in the sentence that begins at i: what is counted has been done.
bool counts_something(const prose::Passage& passage, std::size_t i) {
  const u16string_view words = prose::words_at(passage, i, prose::statement_at(passage, i).end - i);
  for (std::size_t at = 1; at < words.size(); ++at)
    if (text::is_digit(words[at - 1]) && u16string_view(u"件条份次期篇场").find(words[at]) != words.npos)
      return true;
  return false;
}

// 结转2024年办理 where the next year is meant: what is carried out goes beyond the report's year.
bool carries_into(const prose::Passage& passage, std::size_t i) {
  const u16string_view before = prose::words_at(passage, i < 3 ? 0 : i - 3, i < 3 ? i : 3);
  if (!lexicon::says(before, Meaning::carried)) return false;
  std::size_t after = i + kYearLength + 1;
  if (prose::stands_at(passage, after, u"度")) ++after;
  if (prose::stands_at(passage, after, u"继续")) after += 2;
  return prose::stands_at(passage, after, u"办理") || prose::stands_at(passage, after, u"办结") ||
         prose::stands_at(passage, after, u"答复");
}

// 25年全年: the year without its century, where it can be no number of years.
bool is_short_year(const prose::Passage& passage, std::size_t i, int year) {
  const u16string_view words = prose::words_at(passage, i, 3);
  if (words.size() < 3 || !text::is_digit(words[0]) || !text::is_digit(words[1]) || words[2] != u'年')
    return false;
  if (i > 0 && (text::is_digit(passage.text[i - 1]) || passage.text[i - 1] == u'.')) return false;
  const int written = 2000 + (words[0] - u'0') * 10 + (words[1] - u'0');
  if (written < year - 1 || written > year + 1 || !prose::opens_statement(passage, before_self(passage, i)))
    return false;
  return lexicon::opens_with(u16string_view(passage.text).substr(i + 3), Meaning::behind_year);
}

int check_short_years(Judgements& judgements, const prose::Passage& passage, int year) {
  int count = 0;
  for (std::size_t i = 0; i < passage.text.size(); ++i) {
    if (!text::is_digit(passage.text[i]) || !is_short_year(passage, i, year)) continue;
    ++count;
    Finding& finding = add_at(judgements, "Q-01", "short", Severity::hint, {&passage, i, i + 3});
    finding.expected = u"20" + std::u16string(prose::words_at(passage, i, 3));
  }
  return count;
}

void check_other_years(const facts::Facts& facts, Judgements& judgements) {
  const std::optional<int> year = facts.report().year;
  if (!year || names_other_year(facts)) {
    judgements.skipped("Q-01", year ? "year_contradicted" : "year_unknown");
    return;
  }
  int count = 0;
  for (const prose::Passage& passage : facts.passages()) {
    count += check_short_years(judgements, passage, *year);
    if (passage.section == 0) continue;
    for (const prose::Occurrence& here : years_in(passage)) {
      // What stands beside the tables is told of the year only where it counts something.
      if (passage.section >= 2 && passage.section <= 4 && !counts_something(passage, here.begin)) continue;
      ++count;
      const int written = year_at(passage, here.begin);
      // The year after is what section 五 plans for, and nothing is counted of it yet; earlier ones than the
      // last are history.
      const bool ahead =
          written == *year + 1 && passage.section == 1 && counts_something(passage, here.begin);
      const bool stale = (written == *year - 1 || ahead) && opens_report_of_year(passage, here.begin);
      const bool carried = written == *year && carries_into(passage, here.begin);
      if (!stale && !carried) continue;
      Judgement& finding = add_at(judgements, "Q-01", carried ? "carried" : "", Severity::warning, here);
      finding.expected = whole_number(carried ? *year + 1 : *year);
      finding.found = whole_number(written);
      const std::size_t end = prose::clause_at(passage, here.begin).end;
      finding.arguments = {
          argument("clause", prose::words_at(passage, here.begin, end - here.begin).substr(0, 30))};
    }
  }
  judgements.checked("Q-01", count);
}

// ----

// The clause that a year, or 今年, opens: with the next one where it stands alone in it.
u16string_view opened_clause(const prose::Passage& passage, std::size_t begin, std::size_t opening) {
  std::size_t end = prose::clause_at(passage, begin).end;
  if (end <= begin + opening + 1 && end < passage.text.size() && passage.text[end] == u'，')
    end = prose::clause_at(passage, end + 1).end;
  return prose::words_at(passage, begin, end - begin);
}

bool is_plan(u16string_view clause) {
  if (lexicon::says(clause, Meaning::no_intent) || lexicon::says(clause, Meaning::plan_text)) return false;
  if (lexicon::says(clause, Meaning::intent)) return true;
  // 将 before another word means 把.
  for (std::size_t at = clause.find(u'将'); at != u16string_view::npos; at = clause.find(u'将', at + 1))
    if (lexicon::opens_with(clause.substr(at + 1), Meaning::to_come)) return true;
  return false;
}

void check_plans(const facts::Facts& facts, Judgements& judgements) {
  const std::optional<int> year = facts.report().year;
  const prose::Passage* section = facts.passage(5);
  if (!year || !section || names_other_year(facts)) {
    judgements.skipped("Q-02", !year ? "year_unknown" : section ? "year_contradicted" : "excerpt");
    return;
  }
  int count = 0;
  for (const prose::Occurrence& here : years_in(*section)) {
    if (!prose::opens_statement(*section, here.begin)) continue;
    const std::size_t opening = kYearLength + (prose::stands_at(*section, here.end, u"度") ? 2 : 1);
    if (!is_plan(opened_clause(*section, here.begin, opening))) continue;
    ++count;
    const int written = year_at(*section, here.begin);
    if (written > *year) continue;
    Judgement& finding = add_at(judgements, "Q-02", "", Severity::warning, here);
    finding.expected = whole_number(*year + 1);
    finding.found = whole_number(written);
    finding.arguments = {argument("year", *year)};
  }
  for (const prose::Occurrence& here : occurrences_of(u"今年", *section)) {
    if (!prose::opens_statement(*section, here.begin) || !is_plan(opened_clause(*section, here.begin, 2)))
      continue;
    ++count;
    Judgement& finding = judgements.add("Q-02", "this_year", Severity::hint);
    finding.span = section->span(here.begin, here.end);
    finding.found = std::u16string(u"今年");
    finding.expected = text::to_utf16(std::to_string(*year + 1)) + u"年";
  }
  if (count > 0)
    judgements.checked("Q-02", count);
  else
    judgements.skipped("Q-02", "nothing_to_check");
}

}  // namespace

void check_years(const facts::Facts& facts, Judgements& judgements) {
  check_report_year(facts, judgements);
  check_other_years(facts, judgements);
  check_plans(facts, judgements);
}

}  // namespace xxgk::rules
