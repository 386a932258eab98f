// S-11, Q-10: the instruments that a report cites.
#include <array>

#include "rules/occurrences.h"
#include "rules/report_period.h"
#include "rules/rules.h"
#include "text/fold.h"

namespace xxgk::rules {
namespace {

using std::u16string_view;

using Form = std::array<u16string_view, 3>;  // how its number is written, folded
constexpr Form kForm2019{{u"办函201960号", u"办函2019年60号", u"办函2019第60号"}};
constexpr Form kForm2021{{u"办函202130号", u"办函2021年30号", u"办函2021第30号"}};

// The place of 办函〔2019〕60号 in any brackets, or with some of them lost.
std::optional<prose::Occurrence> cited(const prose::Passage& passage, const Form& form) {
  const text::Letters folded = text::fold(passage.text, {0, static_cast<std::uint32_t>(passage.text.size())});
  for (const u16string_view letters : form) {
    const std::size_t at = folded.letters.find(letters);
    if (at == std::u16string::npos) continue;
    return prose::Occurrence{&passage, folded.places[at].begin, folded.places[at + letters.size() - 1].end};
  }
  return std::nullopt;
}

// A sentence on how the forms came to be says nothing of the one that was used.
bool is_history(const prose::Occurrence& here) {
  return prose::contains_any(prose::statement_at(*here.passage, here.begin).words(),
                             {u"废止", u"失效", u"取代", u"代替", u"替代", u"不再", u"此前", u"以来", u"原《",
                              u"修订前", u"首次", u"停止执行", u"年度起", u"原格式", u"旧格式"});
}

void check_cited_form(const facts::Facts& facts, Judgements& judgements) {
  const std::optional<int> year = facts.report().year;
  if (!year || is_year_contradicted(facts)) {
    judgements.skipped("S-11", year ? "year_contradicted" : "year_unknown");
    return;
  }
  const bool new_year = *year >= form::kFirstYearOfForm2021;
  const Form& wrong = new_year ? kForm2019 : kForm2021;
  const Form& right = new_year ? kForm2021 : kForm2019;
  int count = 0;
  std::optional<prose::Occurrence> found;
  bool both = false;
  for (const prose::Passage& passage : facts.passages()) {
    count += !passage.text.empty();
    both = both || cited(passage, right).has_value();
    const std::optional<prose::Occurrence> here = found ? std::nullopt : cited(passage, wrong);
    if (here && !is_history(*here)) found = here;
  }
  if (found && !both) {
    Finding& finding =
        add_at(judgements, "S-11", new_year ? "superseded" : "early", Severity::warning, *found);
    finding.arguments = {argument("year", *year)};
  }
  judgements.checked("S-11", count);
}

// ----

// 《关于…年度报告有关事项的通知》（国办公开办函〔2021〕30号）: the title of 60号 with the number of 30号.
void check_title_of_form(const facts::Facts& facts, Judgements& judgements) {
  constexpr u16string_view title = u"政府信息公开工作年度报告有关事项的通知";
  constexpr u16string_view between = u"》〉>”（国办公开";
  for (const prose::Passage& passage : facts.passages()) {
    const std::optional<prose::Occurrence> number = cited(passage, kForm2021);
    for (const prose::Occurrence& here : occurrences_of(title, passage)) {
      if (!number || number->begin < here.end) continue;
      const u16string_view words = u16string_view(passage.text).substr(here.end, number->begin - here.end);
      if (words.find_first_not_of(between) == u16string_view::npos)
        add_at(judgements, "Q-10", "title", Severity::hint, here);
    }
  }
}

struct Name {
  u16string_view wrong;
  u16string_view right;
};
constexpr Name kNames[] = {
    {u"中华人民共和国信息公开条例", u"中华人民共和国政府信息公开条例"},
    {u"中华人民共和国政务公开条例", u"中华人民共和国政府信息公开条例"},
    {u"中华人民共和国政务信息公开条例", u"中华人民共和国政府信息公开条例"},
    {u"政府信息公开工作条例", u"政府信息公开条例"},
    {u"政府信息公开公开条例", u"政府信息公开条例"},
};

void check_regulation_name(const facts::Facts& facts, Judgements& judgements) {
  const int count = static_cast<int>(occurrences_of(u"条例", facts.passages()).size());
  for (const Name& name : kNames) {
    for (const prose::Occurrence& here : occurrences_of(name.wrong, facts.passages())) {
      Finding& finding = add_at(judgements, "Q-10", "", Severity::warning, here);
      finding.expected = argument("", name.right).value;
      finding.fix = TextFix{*finding.span, std::u16string(name.right)};
    }
  }
  for (const prose::Occurrence& here : occurrences_of(u"国务院令第492号", facts.passages()))
    if (!is_history(here))
      add_at(judgements, "Q-10", "number", Severity::warning, here).expected = "国务院令第711号";
  check_title_of_form(facts, judgements);
  if (count > 0)
    judgements.checked("Q-10", count);
  else
    judgements.skipped("Q-10", "nothing_to_check");
}

}  // namespace

void check_citations(const facts::Facts& facts, Judgements& judgements) {
  check_cited_form(facts, judgements);
  check_regulation_name(facts, judgements);
}

}  // namespace xxgk::rules
