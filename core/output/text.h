// Findings as lines of text, as compilers print them, each with its place in the report below it:
//
//     report.txt:29:18: error T3-01 Row "一、本年新收…" …
//         一、本年新收政府信息公开申请数量    98    67
//                                             ^^
//     report.txt: 1 error, 0 warnings, 0 hints; of 85 checks 70 passed, 1 failed, 14 were skipped
//
// Then a line of what could not be checked and why, and a line for each ignored finding with its reason.
#pragma once

#include <array>
#include <string>
#include <vector>

#include "across/batch.h"
#include "text/lines.h"
#include "xxgk/xxgk.h"

namespace xxgk::output {

struct TextOptions {
  Language language = Language::zh;
  bool excerpts = true;  // show the line of the report and carets
  bool colour = false;   // with the escape sequences of terminals
};

// One report after the other, then the end.
class TextWriter {
 public:
  explicit TextWriter(TextOptions options) : options_(options) {}

  std::string report(const Report& report);
  // Of several reports; `names` are what they were compared by.
  std::string finding(const across::Finding& finding, const std::vector<across::Comparable>& names) const;
  std::string end() const;  // the sum of several reports, and the notice

 private:
  std::string place(const Report& report, const text::Lines& lines, const Finding& finding) const;
  std::string place(const std::string& source, text::Position at) const;
  std::string finding(const Report& report, const text::Lines& lines, const Finding& finding) const;

  TextOptions options_;
  int reports_ = 0;
  std::array<int, 3> outcomes_{};    // by Outcome
  std::array<int, 3> severities_{};  // by Severity
  int ignored_ = 0;
};

// The rule registry, a line a rule: id, severity, title.
std::string rules_text(Language language);

}  // namespace xxgk::output
