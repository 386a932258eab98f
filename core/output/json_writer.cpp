#include "output/json_writer.h"

#include "text/utf.h"

namespace xxgk::output {
namespace {

void append_escaped(std::string& out, std::string_view utf8) {
  constexpr char hex[] = "0123456789abcdef";
  std::size_t written = 0;  // what needs no escape goes out in one piece
  for (std::size_t at = 0; at < utf8.size(); ++at) {
    const char c = utf8[at];
    const auto byte = static_cast<unsigned char>(c);
    if (byte >= 0x20 && byte != 0x7F && c != '"' && c != '\\') continue;
    out += utf8.substr(written, at - written);
    written = at + 1;
    switch (c) {
    case '"': out += "\\\""; break;
    case '\\': out += "\\\\"; break;
    case '\n': out += "\\n"; break;
    case '\r': out += "\\r"; break;
    case '\t': out += "\\t"; break;
    default:
      out += "\\u00";
      out += hex[byte >> 4];
      out += hex[byte & 15];
    }
  }
  out += utf8.substr(written);
}

}  // namespace

void JsonWriter::separate() {
  if (needs_comma_) text_ += ',';
  needs_comma_ = true;
}

JsonWriter& JsonWriter::open(char bracket) {
  separate();
  text_ += bracket;
  needs_comma_ = false;
  return *this;
}

JsonWriter& JsonWriter::close(char bracket) {
  text_ += bracket;
  needs_comma_ = true;
  return *this;
}

JsonWriter& JsonWriter::key(std::string_view name) {
  separate();
  text_ += '"';
  text_ += name;
  text_ += "\":";
  needs_comma_ = false;
  return *this;
}

JsonWriter& JsonWriter::string(std::string_view utf8) {
  separate();
  text_ += '"';
  append_escaped(text_, utf8);
  text_ += '"';
  return *this;
}

JsonWriter& JsonWriter::string(std::u16string_view utf16) {
  return string(std::string_view(text::to_utf8(utf16)));
}

JsonWriter& JsonWriter::number(std::int64_t value) { return number(std::string_view(std::to_string(value))); }

JsonWriter& JsonWriter::number(std::string_view digits) {
  separate();
  text_ += digits;
  return *this;
}

JsonWriter& JsonWriter::boolean(bool value) { return number(std::string_view(value ? "true" : "false")); }

JsonWriter& JsonWriter::null() { return number(std::string_view("null")); }

}  // namespace xxgk::output
