// T rules on figures that are possible but want a second look, and rows that stand one place off.
#include <catch2/catch.hpp>

#include "support/report_builder.h"

using namespace xxgk;
using namespace xxgk::testing;

namespace {

void put(Report& report, const std::string& row, std::int64_t value) {
  set(report, "applications." + row + ".natural_person", value);
  set(report, "applications." + row + ".total", value);
}

Report report_2024() { return zero_report(form_of(2021), 2024); }

}  // namespace

TEST_CASE("rows that hold each other's figures", "[figures]") {
  Report report = report_2024();
  put(report, "received", 9);
  put(report, "granted", 7);
  put(report, "total_processed", 2);
  put(report, "carried_out", 7);
  run_rules(report);
  const Finding* finding = find(report, "T3-02");
  REQUIRE(finding);
  CHECK(finding->variant == "exchanged");
  CHECK(count(report, "T3-02") == 1);
  CHECK_FALSE(find(report, "T3-03"));
}

TEST_CASE("a row whose figures stand one column off", "[figures]") {
  Report report = report_2024();
  const auto cell = [](const std::string& row, const char* column) {
    return "applications." + row + "." + column;
  };
  for (const std::string row : {"received", "granted", "total_processed"}) {
    set(report, cell(row, "natural_person"), 5);
    set(report, cell(row, "enterprise"), 3);
    set(report, cell(row, "total"), 8);
  }
  set(report, cell("granted", "natural_person"), 0);
  set(report, cell("granted", "enterprise"), 5);
  set(report, cell("granted", "research"), 3);
  run_rules(report);
  const Finding* finding = find(report, "T3-02");
  REQUIRE(finding);
  CHECK(finding->variant == "moved_right");
  CHECK(count(report, "T3-02") == 1);
}

TEST_CASE("one wrong cell is no shift", "[figures]") {
  Report report = report_2024();
  put(report, "received", 12);
  put(report, "granted", 12);
  put(report, "total_processed", 12);
  set(report, "applications.granted.natural_person", 21);
  run_rules(report);
  for (const Finding& finding : report.findings) CHECK(finding.variant != "exchanged");
}

TEST_CASE("large shares are told when asked for", "[figures]") {
  Report report = report_2024();
  put(report, "received", 12);
  put(report, "granted", 5);
  put(report, "total_processed", 5);
  put(report, "carried_out", 7);
  Report again = report;
  Options options;
  options.enable = {"T3-11", "T3-12"};
  run_rules(report, options);
  CHECK(find(report, "T3-11"));
  run_rules(again);
  CHECK_FALSE(find(again, "T3-11"));

  report = report_2024();
  put(report, "received", 9);  // too few to say anything
  put(report, "granted", 2);
  put(report, "total_processed", 2);
  put(report, "carried_out", 7);
  run_rules(report, options);
  CHECK_FALSE(find(report, "T3-11"));
}

TEST_CASE("suits without reconsideration beside refusals", "[figures]") {
  Options options;
  options.enable = {"T4-06"};
  const auto with = [&](int year, const std::string& outcome) {
    Report report = zero_report(form_of(2021), year);
    put(report, "received", 1);
    put(report, outcome, 1);
    put(report, "total_processed", 1);
    set(report, "disputes.litigation_direct.upheld", 1);
    set(report, "disputes.litigation_direct.total", 1);
    run_rules(report, options);
    return find(report, "T4-06") != nullptr;
  };
  CHECK(with(2024, "refused.state_secret"));
  CHECK_FALSE(with(2023, "refused.state_secret"));
  CHECK_FALSE(with(2024, "unavailable.not_held"));
  CHECK_FALSE(with(2024, "partly_granted"));
}
