#include <algorithm>

#include "check/rules.h"

namespace xxgk::checking {

void check_input(Context& context) {
  const std::u16string& text = context.report().text;
  constexpr char16_t replacement = 0xFFFD;
  const auto count = std::count(text.begin(), text.end(), replacement);
  if (count > 0) {
    const auto first = static_cast<std::uint32_t>(text.find(replacement));
    Finding& finding = context.add("I-05", "");
    finding.span = Span{first, first + 1};
    finding.arguments.push_back(argument("count", static_cast<int>(count)));
  }
  context.checked("I-05", 1);
}

}  // namespace xxgk::checking
