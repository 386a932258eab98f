// Traditional characters, variant forms and the CJK radicals that PDF fonts put in the place of characters,
// each with the simplified character it stands for: simplified(u'製') == u'制'.
//
// The table holds what occurs in labels, headings and the wording of these reports, not the whole language.
// A character it does not list is returned as it is. Both sides of a comparison are to be folded: 覆 (答覆)
// becomes 复 although simplified text writes it too (覆盖).
#pragma once

namespace xxgk::text {

char16_t simplified(char16_t character);

}  // namespace xxgk::text
