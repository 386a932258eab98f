#include <algorithm>

#include "rules/input/input.h"
#include "text/utf.h"
#include "xxgk/limits.h"

namespace xxgk::rules {
namespace {

// I-04 of one table; a whole input that is too large does not come here.
void check_sizes(const facts::Facts& facts, Judgements& judgements) {
  for (const tables::Oversized& part : facts.recovery().oversized) {
    Judgement& finding = judgements.add("I-04", "table", Severity::warning);
    finding.span = Span{part.region.begin, part.region.begin};
    finding.arguments = {argument("table", part.table),
                         argument("limit", static_cast<int>(limits::kTableSymbols))};
    finding.unread_tables = {part.table};
  }
}

void check_broken_characters(const facts::Facts& facts, Judgements& judgements) {
  const std::u16string& text = facts.report().text;
  constexpr char16_t replacement = 0xFFFD;
  const auto count = std::count(text.begin(), text.end(), replacement);
  if (count > 0) {
    const auto first = static_cast<std::uint32_t>(text.find(replacement));
    Judgement& finding = judgements.add("I-05", "");
    finding.span = Span{first, first + 1};
    finding.arguments.push_back(argument("count", static_cast<int>(count)));
  }
  judgements.checked("I-05", 1);
}

// Without them a document is read, but not with every number that Word shows.
void check_parts(const facts::Facts& facts, Judgements& judgements) {
  for (const std::string& part : facts.report().source.damaged_parts)
    judgements.add("I-06", "numbering_damaged", Severity::warning)
        .arguments.push_back(argument("part", std::u16string_view(text::to_utf16(part))));
}

}  // namespace

void check_input(const facts::Facts& facts, Judgements& judgements) {
  check_sizes(facts, judgements);
  check_broken_characters(facts, judgements);
  check_parts(facts, judgements);
}

}  // namespace xxgk::rules
