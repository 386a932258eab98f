// Writes JSON as it goes, keys in the order they are given, numbers exactly as told.
//
//     JsonWriter out;
//     out.open('{').key("value").number("25.1").close('}');
//     out.text() == R"({"value":25.1})";
//
// A tree of values (nlohmann/json, which the tests read this with) has only doubles for 59237.2449; here a
// decimal is written digit by digit.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace xxgk::output {

class JsonWriter {
 public:
  JsonWriter& open(char bracket);  // { or [
  JsonWriter& close(char bracket);
  JsonWriter& key(std::string_view name);  // of letters that need no escape
  JsonWriter& string(std::string_view utf8);
  JsonWriter& string(std::u16string_view utf16);
  JsonWriter& number(std::int64_t value);
  JsonWriter& number(std::string_view digits);  // already well-formed
  JsonWriter& boolean(bool value);
  JsonWriter& null();

  std::string take() { return std::move(text_); }

 private:
  void separate();

  std::string text_;
  bool needs_comma_ = false;
};

}  // namespace xxgk::output
