// personal data.
#include "check/occurrences.h"
#include "check/rules.h"

namespace xxgk::checking {
namespace {

using std::u16string_view;

bool is_identity_number(u16string_view digits) {
  constexpr int weights[] = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  constexpr u16string_view checks = u"10X98765432";
  int sum = 0;
  for (std::size_t i = 0; i < 17; ++i) sum += (digits[i] - u'0') * weights[i];
  const char16_t last = digits[17] == u'x' ? u'X' : digits[17];
  return checks[static_cast<std::size_t>(sum % 11)] == last;
}

void check_personal_data(Context& context) {
  constexpr std::size_t identity_length = 18;
  constexpr std::size_t mobile_length = 11;
  int count = 0;
  for (const Passage& passage : context.passages()) {
    for (std::size_t i = 0; i < passage.text.size();) {
      if (!is_digit(passage.text[i])) {
        ++i;
        continue;
      }
      std::size_t end = i;
      while (end < passage.text.size() && is_digit(passage.text[end])) ++end;
      ++count;
      const bool with_x = end - i == identity_length - 1 && end < passage.text.size() &&
                          (passage.text[end] == u'X' || passage.text[end] == u'x');
      const std::size_t length = end - i + with_x;
      const u16string_view number = words_at(passage, i, length);
      // The unit's own telephone stands in the introduction or at the end, beside these words.
      const std::size_t context_begin = i > 20 ? i - 20 : 0;
      const bool contact = contains_any(words_at(passage, context_begin, i - context_begin),
                                        {u"电话", u"联系", u"传真", u"邮编"});
      std::string_view variant;
      if (length == identity_length && is_identity_number(number))
        variant = "identity";
      else if (length == mobile_length && number[0] == u'1' && number[1] >= u'3' && passage.section > 0 &&
               !contact)
        variant = "mobile";
      if (!variant.empty()) context.add("Q-13", variant).span = passage.span(i, i + length);
      i = end;
    }
  }
  context.checked("Q-13", count);
}

}  // namespace

void check_privacy(Context& context) { check_personal_data(context); }

}  // namespace xxgk::checking
