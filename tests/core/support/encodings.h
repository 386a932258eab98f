// A text in the encodings in which reports arrive.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace xxgk::testing {

struct Encoded {
  std::string name;  // as a report names it
  std::string bytes;
};

// UTF-8 with and without byte order mark, GB18030, UTF-16 and UTF-32 of both orders with one.
std::vector<Encoded> in_encodings(std::u16string_view text);

std::string encoded(std::u16string_view text, const char* converter);

}  // namespace xxgk::testing
