#include <algorithm>

#include "rules/rules.h"
#include "xxgk/limits.h"

namespace xxgk::rules {
namespace {

// I-04 of one table; a whole input that is too large does not come here.
void check_sizes(facts::Context& context) {
  for (const tables::Oversized& part : context.recovery().oversized) {
    Finding& finding = context.add("I-04", "table", Severity::warning);
    finding.span = Span{part.region.begin, part.region.begin};
    finding.arguments = {facts::argument("table", context.grid(part.table).form->name),
                         facts::argument("limit", static_cast<int>(limits::kTableSymbols))};
  }
}

void check_broken_characters(facts::Context& context) {
  const std::u16string& text = context.report().text;
  constexpr char16_t replacement = 0xFFFD;
  const auto count = std::count(text.begin(), text.end(), replacement);
  if (count > 0) {
    const auto first = static_cast<std::uint32_t>(text.find(replacement));
    Finding& finding = context.add("I-05", "");
    finding.span = Span{first, first + 1};
    finding.arguments.push_back(facts::argument("count", static_cast<int>(count)));
  }
  context.checked("I-05", 1);
}

}  // namespace

void check_input(facts::Context& context) {
  check_sizes(context);
  check_broken_characters(context);
}

}  // namespace xxgk::rules
