// UTF-8 outside, UTF-16 inside, and the line and column of a place.
//
//     to_utf8(u"年") == "\xe5\xb9\xb4";
//     position(u"a\r\nb", 3) is line 2, column 1;
//
// What is not well formed (a lone surrogate, a cut-off or overlong sequence) becomes U+FFFD, one for each
// maximal broken part, as browsers do.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "xxgk/xxgk.h"

namespace xxgk::text {

std::string to_utf8(std::u16string_view text);
std::u16string to_utf16(std::string_view utf8);

// Both 1-based; columns count UTF-16 units.
struct Position {
  std::size_t line = 1;
  std::size_t column = 1;
  bool operator==(const Position&) const = default;
};

// Lines end with \n, \r\n or \r. An offset between \r and \n belongs to the line they end; one beyond the
// text is the text's end.
Position position(std::u16string_view text, std::size_t offset);

// The same for many offsets of one text: finds the line ends once.
class Lines {
 public:
  explicit Lines(std::u16string_view text);
  Position position(std::size_t offset) const;

 private:
  std::vector<std::size_t> starts_;  // of every line, ascending, the first is 0
  std::size_t length_ = 0;
};

}  // namespace xxgk::text
