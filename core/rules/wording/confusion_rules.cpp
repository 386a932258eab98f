// spellings that are wrong wherever they stand.
#include "rules/occurrences.h"
#include "rules/rules.h"
#include "rules/wording/confusion_words.h"

namespace xxgk::rules {

void check_spelling(const facts::Facts& facts, Judgements& judgements) {
  for (const Confusion& confusion : confusions()) {
    for (const prose::Occurrence& here : occurrences_of(confusion.wrong, facts.passages())) {
      Finding& finding = add_at(judgements, confusion.rule, "", Severity::hint, here);
      finding.expected = std::u16string(confusion.right);
      finding.fix = TextFix{*finding.span, std::u16string(confusion.right)};
    }
  }
  int paragraphs = 0;
  for (const prose::Passage& passage : facts.passages())
    paragraphs += static_cast<int>(passage.paragraphs.size());
  for (const std::string_view rule : {"Q-04", "Q-11", "Q-15"}) judgements.checked(rule, paragraphs);
}

}  // namespace xxgk::rules
