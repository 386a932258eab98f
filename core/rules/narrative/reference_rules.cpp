// N-37, N-38: the prose sends its reader to another section; the prose counts no disclosed information at all.
#include <algorithm>

#include "rules/narrative/narrative.h"
#include "text/decimal.h"

namespace xxgk::rules {
namespace {

using std::u16string_view;

struct Reference {
  const char16_t* phrase;
  int section;
};

constexpr Reference kReferences[] = {{u"见[本报告|报告]第二(部分|项)", 2},
                                     {u"见[本报告|报告]第三(部分|项)", 3},
                                     {u"见[本报告|报告]第四(部分|项)", 4},
                                     {u"见[本报告|报告]第五(部分|项)", 5},
                                     {u"见[本报告|报告]第六(部分|项)", 6}};

bool has_content(const facts::Facts& facts, int section) {
  if (section <= 4 && tables::was_read(facts.tables()[static_cast<std::size_t>(section - 2)])) return true;
  const prose::Passage* passage = facts.passage(section);
  return passage && !passage->text.empty();
}

void check_references(const facts::Facts& facts, Judgements& judgements) {
  static const std::vector<prose::Phrase> phrases = [] {
    std::vector<prose::Phrase> all;
    for (const Reference& reference : kReferences) all.emplace_back(reference.phrase);
    return all;
  }();
  int count = 0;
  for (const prose::Narrative& narrative : facts.narratives())
    for (const prose::Sentence& sentence : narrative.sentences)
      for (const prose::Clause& clause : sentence.clauses)
        for (std::size_t i = 0; i < phrases.size(); ++i) {
          if (phrases[i].find(clause).empty()) continue;
          ++count;
          if (has_content(facts, kReferences[i].section)) continue;
          Judgement& finding = judgements.add("N-37", "");
          finding.span = narrative.passage->span(clause.begin, clause.end);
          finding.arguments = {argument("sentence", clause.text),
                               argument("section", kReferences[i].section)};
        }
  judgements.tally("N-37", count);
}

// "主动公开政府信息0条" beside counts of what was disclosed.
void check_disclosed(const facts::Facts& facts, Judgements& judgements) {
  static const prose::Phrase total(u"公开[各类]政府信息[总数|数量][共|共计|合计|累计|为]#");
  static const prose::Phrase some(u"(公开|发布)*#");
  const prose::Figure* none = nullptr;
  const prose::Narrative* place = nullptr;
  bool any = false;
  int count = 0;
  for (const prose::Narrative& narrative : facts.narratives()) {
    if (narrative.passage->section != 1) continue;
    for (const prose::Sentence& sentence : narrative.sentences)
      for (const prose::Clause& clause : sentence.clauses) {
        for (const prose::Phrase::Match& match : total.find(clause)) {
          const prose::Figure& figure = clause.figures[*match.figure];
          ++count;
          if (figure.value != Decimal{} || none || prose::contains_any(clause.text, {u"申请"})) continue;
          none = &figure;
          place = &narrative;
        }
        for (const prose::Phrase::Match& match : some.find(clause)) {
          const prose::Figure& figure = clause.figures[*match.figure];
          any = any || (figure.unit == u'条' && text::compare(figure.value, Decimal{}) > 0);
        }
      }
  }
  if (none && any) {
    Judgement& finding = judgements.add("N-38", "");
    finding.span = place->passage->span(none->begin, none->end);
  }
  judgements.tally("N-38", count);
}

}  // namespace

void check_references_and_counts(const facts::Facts& facts, Judgements& judgements) {
  check_references(facts, judgements);
  check_disclosed(facts, judgements);
}

}  // namespace xxgk::rules
