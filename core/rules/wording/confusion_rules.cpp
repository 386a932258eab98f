// spellings that are wrong wherever they stand, and fixed expressions nearly right.
#include <algorithm>

#include "lexicon/expressions.h"
#include "lexicon/misspellings.h"
#include "rules/occurrences.h"
#include "rules/wording/wording.h"

namespace xxgk::rules {
namespace {

void add_spelling(Judgements& judgements, std::string_view rule, const prose::Occurrence& here,
                  std::u16string_view right) {
  Finding& finding = add_at(judgements, rule, "", Severity::hint, here);
  finding.expected = std::u16string(right);
  finding.fix = TextFix{*finding.span, std::u16string(right)};
}

std::string_view rule_of(lexicon::Misspelling::Kind kind) {
  switch (kind) {
  case lexicon::Misspelling::solemn: return "Q-11";
  case lexicon::Misspelling::particle: return "Q-15";
  case lexicon::Misspelling::word: break;
  }
  return "Q-04";
}

// The words of two lines side by side are no expression.
bool is_in_one_line(const prose::Passage& passage, const lexicon::NearMiss& miss) {
  return prose::paragraph_at(passage, miss.begin) == prose::paragraph_at(passage, miss.end - 1);
}

}  // namespace

void check_spelling(const facts::Facts& facts, Judgements& judgements) {
  for (const prose::Passage& passage : facts.passages()) {
    const lexicon::Mentions& said = facts.said(passage);
    const std::vector<lexicon::Misspelled> known = lexicon::misspelled(said);
    for (const lexicon::Misspelled& wrong : known)
      add_spelling(judgements, rule_of(wrong.misspelling->kind), {&passage, wrong.begin, wrong.end},
                   wrong.misspelling->right);
    for (const lexicon::NearMiss& miss : lexicon::near_misses(passage.text, said)) {
      const bool told = std::any_of(known.begin(), known.end(), [&](const lexicon::Misspelled& wrong) {
        return wrong.begin < miss.end && miss.begin < wrong.end;
      });
      if (told || !is_in_one_line(passage, miss)) continue;
      add_spelling(judgements, miss.expression->solemn ? "Q-11" : "Q-04", {&passage, miss.begin, miss.end},
                   miss.expression->words);
    }
  }
  int paragraphs = 0;
  for (const prose::Passage& passage : facts.passages())
    paragraphs += static_cast<int>(passage.paragraphs.size());
  for (const std::string_view rule : {"Q-04", "Q-11", "Q-15"}) judgements.checked(rule, paragraphs);
}

}  // namespace xxgk::rules
