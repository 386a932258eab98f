#include "support/encodings.h"

#include <unicode/ucnv.h>

#include "text/utf.h"

namespace xxgk::testing {

std::string encoded(std::u16string_view text, const char* converter) {
  UErrorCode status = U_ZERO_ERROR;
  UConverter* target = ucnv_open(converter, &status);
  std::string bytes(text.size() * 8 + 8, '\0');
  const int length = ucnv_fromUChars(target, bytes.data(), static_cast<int>(bytes.size()), text.data(),
                                     static_cast<int>(text.size()), &status);
  ucnv_close(target);
  bytes.resize(static_cast<std::size_t>(length));
  return bytes;
}

std::vector<Encoded> in_encodings(std::u16string_view text) {
  std::vector<Encoded> all{{"UTF-8", text::to_utf8(text)}, {"UTF-8", "\xEF\xBB\xBF" + text::to_utf8(text)}};
  all.push_back({"GB18030", encoded(text, "gb18030")});
  const std::u16string marked = u"\uFEFF" + std::u16string(text);
  for (const char* name : {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    all.push_back({name, encoded(marked, name)});
  return all;
}

}  // namespace xxgk::testing
