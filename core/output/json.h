// Reports as JSON: the same text from the command line and across the WebAssembly boundary.
//
//     std::string json = xxgk::output::report_json(xxgk::check(bytes, {}), {Language::zh});
#pragma once

#include <string>
#include <string_view>

#include "xxgk/xxgk.h"

namespace xxgk::output {

struct JsonOptions {
  Language language = Language::zh;
  bool text = true;  // give the text that the spans count in
};

std::string report_json(const Report& report, const JsonOptions& options);

// The rules, titles in every language.
std::string rules_json();

}  // namespace xxgk::output
