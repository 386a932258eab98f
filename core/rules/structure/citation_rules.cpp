// S-11, Q-10: the instruments that a report cites.
#include "rules/occurrences.h"
#include "rules/report_period.h"
#include "rules/structure/structure.h"
#include "text/fold.h"

namespace xxgk::rules {
namespace {

using std::u16string_view;

// The place of 办函〔2019〕60号 in any brackets, or with some of them lost.
std::optional<prose::Occurrence> cited(const prose::Passage& passage, const form::Form& form) {
  const text::Letters folded = text::fold(passage.text, {0, static_cast<std::uint32_t>(passage.text.size())});
  for (const u16string_view letters : form.citations) {
    const std::size_t at = folded.letters.find(letters);
    if (at == std::u16string::npos) continue;
    return prose::Occurrence{&passage, folded.places[at].begin, folded.places[at + letters.size() - 1].end};
  }
  return std::nullopt;
}

// A sentence on how the forms came to be says nothing of the one that was used.
bool is_history(const prose::Occurrence& here) {
  return lexicon::says(prose::statement_at(*here.passage, here.begin).words(), lexicon::Meaning::history);
}

void check_not_cited(const facts::Facts& facts, Judgements& judgements, const form::Form& form,
                     const form::Form& due) {
  for (const prose::Passage& passage : facts.passages()) {
    const std::optional<prose::Occurrence> here = cited(passage, form);
    if (!here || is_history(*here)) continue;
    const bool early = form.first_year > due.first_year;
    Judgement& finding = add_at(judgements, "S-11", early ? "early" : "superseded", Severity::warning, *here);
    finding.arguments = {argument("year", *facts.report().year), argument("used", FormRef{&form, true}),
                         argument("due", FormRef{&due, true})};
    return;
  }
}

void check_cited_form(const facts::Facts& facts, Judgements& judgements) {
  const std::optional<int> year = facts.report().year;
  if (!year || is_year_contradicted(facts)) {
    judgements.skipped("S-11", year ? "year_contradicted" : "year_unknown");
    return;
  }
  const form::Form& due = facts.forms().of_year(year);
  int count = 0;
  bool both = false;
  for (const prose::Passage& passage : facts.passages()) {
    count += !passage.text.empty();
    both = both || cited(passage, due).has_value();
  }
  for (const form::Form& form : facts.forms())
    if (&form != &due && !both) check_not_cited(facts, judgements, form, due);
  judgements.checked("S-11", count);
}

// ----

// 《关于…年度报告有关事项的通知》（国办公开办函〔2021〕30号）: the title of one notice with the number of another.
void check_title_of_form(const facts::Facts& facts, Judgements& judgements, const form::Form& titled,
                         const form::Form& numbered) {
  constexpr u16string_view between = u"》〉>”（国办公开";
  for (const prose::Passage& passage : facts.passages()) {
    const std::optional<prose::Occurrence> number = cited(passage, numbered);
    for (const prose::Occurrence& here : occurrences_of(titled.notice_title, passage)) {
      if (!number || number->begin < here.end) continue;
      const u16string_view words = u16string_view(passage.text).substr(here.end, number->begin - here.end);
      if (words.find_first_not_of(between) == u16string_view::npos)
        add_at(judgements, "Q-10", "title", Severity::hint, here);
    }
  }
}

void check_titles_of_forms(const facts::Facts& facts, Judgements& judgements) {
  for (const form::Form& titled : facts.forms())
    for (const form::Form& numbered : facts.forms())
      if (&titled != &numbered && !titled.notice_title.empty())
        check_title_of_form(facts, judgements, titled, numbered);
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
      Judgement& finding = add_at(judgements, "Q-10", "", Severity::warning, here);
      finding.expected = std::u16string(name.right);
      finding.fix = TextFix{*finding.span, std::u16string(name.right)};
    }
  }
  for (const prose::Occurrence& here : occurrences_of(u"国务院令第492号", facts.passages()))
    if (!is_history(here))
      add_at(judgements, "Q-10", "number", Severity::warning, here).expected =
          std::u16string(u"国务院令第711号");
  check_titles_of_forms(facts, judgements);
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
