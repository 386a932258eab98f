#include "output/json_writer.h"

#include "text/utf.h"

namespace xxgk::output {
namespace {

void append_escaped(std::string& out, std::string_view utf8) {
  constexpr char hex[] = "0123456789abcdef";
  for (const char c : utf8) {
    const auto byte = static_cast<unsigned char>(c);
    switch (c) {
    case '"': out += "\\\""; break;
    case '\\': out += "\\\\"; break;
    case '\n': out += "\\n"; break;
    case '\r': out += "\\r"; break;
    case '\t': out += "\\t"; break;
    default:
      if (byte < 0x20 || byte == 0x7F) {
        out += "\\u00";
        out += hex[byte >> 4];
        out += hex[byte & 15];
      } else {
        out += c;
      }
    }
  }
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
  string(name);
  text_ += ':';
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
