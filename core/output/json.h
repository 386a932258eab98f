// Reports as JSON: the same text from the command line and across the WebAssembly boundary.
//
//     std::string json = xxgk::output::report_json(xxgk::check(bytes, {}), {Language::zh});
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "xxgk/xxgk.h"

namespace xxgk::output {

struct JsonOptions {
  Language language = Language::zh;
  bool text = true;  // give the text that the spans count in
};

std::string report_json(const Report& report, const JsonOptions& options);
std::string batch_json(const std::vector<Report>& reports, const JsonOptions& options);

// A batch in pieces, for a caller that does not keep the reports: begin, report_json for each with commas
// between them, end.
std::string batch_begin();
std::string batch_end();

// The registry, titles in every language.
std::string rules_json();

}  // namespace xxgk::output
