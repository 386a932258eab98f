// A report as pasted text in which everything agrees, to be changed in one place.
//
//     Report report = run(with_line(report_text(), kFirstHeading, "根据根据要求。"));
//     REQUIRE(find(report, "Q-05"));
//     CHECK(covered(report, *find(report, "Q-05")) == "根据根据");
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "support/generator.h"
#include "support/report_builder.h"

namespace xxgk::testing {

constexpr std::string_view kFirstHeading = "一、总体情况";
constexpr std::string_view kFifthHeading = "五、存在的主要问题及改进情况";
constexpr std::string_view kLastHeading = "六、其他需要报告的事项";

// Of a township, on 2023, all figures 0, unless told.
struct Base {
  int year = 2023;
  int largest = 0;
  UnitKind unit = UnitKind::township;
};
std::string report_text(const Base& base = {});

// Fails the test where `what` is not in the text.
std::string replaced(std::string text, std::string_view what, std::string_view by);
std::string replaced_all(std::string text, std::string_view what, std::string_view by);
// The sentence as a line of its own under the heading; in place of what stands there.
std::string with_line(const std::string& text, std::string_view heading, std::string_view line);
std::string with_section(const std::string& text, std::string_view heading, std::string_view next,
                         std::string_view body);

// `enable` are rules that are off by default.
Report run(const std::string& text, std::vector<std::string> enable = {});

// The characters that a finding covers.
std::string covered(const Report& report, const Finding& finding);

// One change of the base and what the rule says of it: the finding covers `found`; empty: no finding.
struct LineCase {
  std::string_view heading;
  std::string_view line;
  std::string_view rule;
  std::string_view found;
};
void check_lines(const std::string& base, const std::vector<LineCase>& cases);

// The status of a rule in the list of checks.
bool is_skipped(const Report& report, std::string_view rule);

}  // namespace xxgk::testing
