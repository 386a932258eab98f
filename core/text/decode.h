// Bytes to text, in whatever encoding they come.
//
//     Decoded decoded = decode(bytes, "auto");
//     if (!decoded.is_text) ...   // an image, a PDF, noise
//
// Automatic: a byte order mark; the pattern of zero bytes that UTF-16 and UTF-32 leave; UTF-8 if it is valid
// or nearly so; what an HTML page declares; and for the rest, ICU's detection among GB18030 and Big5 and the
// UTFs. The same natively and in WebAssembly. A leading byte order mark is not part of the text, and zero
// characters in it are blanks.
#pragma once

#include <string>
#include <string_view>

namespace xxgk::text {

enum class Markup { none, html };  // html: the declaration in the page's head is looked for

struct Decoded {
  std::u16string text;
  std::string encoding;      // "UTF-8", "GB18030", "Big5", "UTF-16LE" ...
  bool is_text = true;       // false: binary data, whatever `text` holds
  bool had_invalid = false;  // some bytes were not in that encoding and became U+FFFD
};

// `encoding`: a name (see encoding.h; also "UTF-16" and "UTF-32"), or empty or "auto" for detection.
// A name that is not known is detected as well: is_encoding_name tells beforehand.
Decoded decode(std::string_view bytes, std::string_view encoding, Markup markup = Markup::none);

bool is_encoding_name(std::string_view name);

}  // namespace xxgk::text
