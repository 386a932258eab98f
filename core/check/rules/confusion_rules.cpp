// spellings that are wrong wherever they stand.
#include "check/rules/confusion_words.h"
#include "check/rules/occurrences.h"
#include "check/rules/rules.h"

namespace xxgk::checking {

void check_spelling(Context& context) {
  for (const Confusion& confusion : confusions()) {
    for (const Occurrence& here : occurrences_of(confusion.wrong, context.passages())) {
      Finding& finding = add_at(context, confusion.rule, "", Severity::hint, here);
      finding.expected = argument("", confusion.right).value;
      finding.fix = TextFix{*finding.span, std::u16string(confusion.right)};
    }
  }
  int paragraphs = 0;
  for (const Passage& passage : context.passages()) paragraphs += static_cast<int>(passage.paragraphs.size());
  for (const std::string_view rule : {"Q-04", "Q-11", "Q-15"}) context.checked(rule, paragraphs);
}

}  // namespace xxgk::checking
