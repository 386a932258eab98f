// Reports as SARIF 2.1.0 (the OASIS format of analysis results), one run for all of them, written as it goes:
//
//     SarifWriter sarif({Language::zh, "file:///usr/share/doc/xxgk-check/rules/"});
//     out << sarif.begin();
//     for (...) out << sarif.report(report, "2023/report.txt");
//     out << sarif.end();
//
// Places: the region of a result counts in the file itself, which only plain text is. Findings in HTML and DOCX
// are about the text that these are rendered to, so their results have no region: the line as it is shown
// stands in the message, the place in that text in the properties. All results name the cells they are about
// as logical locations. Fixes are given for plain text only, for the same reason.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "output/json_writer.h"
#include "text/lines.h"
#include "xxgk/xxgk.h"

namespace xxgk::output {

struct SarifOptions {
  Language language = Language::zh;
  std::string rule_pages;  // the address, ending in /, of the folder of ID.html; empty where there is none
};

class SarifWriter {
 public:
  explicit SarifWriter(SarifOptions options) : options_(std::move(options)) {}

  std::string begin() const;
  // `uri`: of the file, relative or absolute, percent-encoded; empty where it has none (standard input).
  std::string report(const Report& report, std::string_view uri);
  std::string end() const;

 private:
  struct Artifact {
    Source source;
    std::string uri;
  };
  struct Place {
    const Report& report;
    const text::Lines& lines;
  };
  void write_rule(JsonWriter& out, const RuleInfo& rule) const;
  void write_result(JsonWriter& out, const Place& place, const Finding& finding,
                    const std::string* reason) const;
  void write_locations(JsonWriter& out, const Place& place, const Finding& finding) const;
  void write_fix(JsonWriter& out, const Place& place, const TextFix& fix) const;
  void write_artifact_location(JsonWriter& out, std::size_t index) const;
  std::string message_of(const Report& report, const Finding& finding) const;

  SarifOptions options_;
  std::vector<Artifact> artifacts_;  // the one being written is the last
  std::string notifications_;        // objects with commas between them
  bool has_results_ = false;
};

}  // namespace xxgk::output
