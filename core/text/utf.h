// UTF-8 outside, UTF-16 inside.
//
//     to_utf8(u"年") == "\xe5\xb9\xb4";
//
// What is not well formed (a lone surrogate, a cut-off or overlong sequence) becomes U+FFFD, one for each
// maximal broken part, as browsers do.
#pragma once

#include <string>
#include <string_view>

namespace xxgk::text {

std::string to_utf8(std::u16string_view text);
std::u16string to_utf16(std::string_view utf8);

}  // namespace xxgk::text
