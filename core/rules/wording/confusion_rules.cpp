// spellings that are wrong wherever they stand, and fixed expressions nearly right.
#include <algorithm>

#include "lexicon/expressions.h"
#include "rules/occurrences.h"
#include "rules/wording/confusion_words.h"
#include "rules/wording/wording.h"

namespace xxgk::rules {
namespace {

void add_spelling(Judgements& judgements, std::string_view rule, const prose::Occurrence& here,
                  std::u16string_view right) {
  Finding& finding = add_at(judgements, rule, "", Severity::hint, here);
  finding.expected = std::u16string(right);
  finding.fix = TextFix{*finding.span, std::u16string(right)};
}

// The words of two lines side by side are no expression.
bool is_in_one_line(const prose::Passage& passage, const lexicon::NearMiss& miss) {
  return prose::paragraph_at(passage, miss.begin) == prose::paragraph_at(passage, miss.end - 1);
}

}  // namespace

void check_spelling(const facts::Facts& facts, Judgements& judgements) {
  std::vector<prose::Occurrence> told;
  for (const Confusion& confusion : confusions()) {
    for (const prose::Occurrence& here : occurrences_of(confusion.wrong, facts.passages())) {
      add_spelling(judgements, confusion.rule, here, confusion.right);
      told.push_back(here);
    }
  }
  for (const prose::Passage& passage : facts.passages())
    for (const lexicon::NearMiss& miss : lexicon::near_misses(passage.text)) {
      const bool known = std::any_of(told.begin(), told.end(), [&](const prose::Occurrence& here) {
        return here.passage == &passage && here.begin < miss.end && miss.begin < here.end;
      });
      if (known || !is_in_one_line(passage, miss)) continue;
      add_spelling(judgements, miss.expression->solemn ? "Q-11" : "Q-04", {&passage, miss.begin, miss.end},
                   miss.expression->words);
    }
  int paragraphs = 0;
  for (const prose::Passage& passage : facts.passages())
    paragraphs += static_cast<int>(passage.paragraphs.size());
  for (const std::string_view rule : {"Q-04", "Q-11", "Q-15"}) judgements.checked(rule, paragraphs);
}

}  // namespace xxgk::rules
