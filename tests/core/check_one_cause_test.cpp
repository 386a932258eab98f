// One slip, one finding: what fails only because of it is not told again, by whatever rule.
#include <algorithm>
#include <catch2/catch.hpp>

#include "output/messages.h"
#include "support/guide.h"
#include "xxgk/xxgk.h"

using namespace xxgk;
using namespace xxgk::testing;

namespace {

Report run(const char* base, const nlohmann::json& edit) {
  Options options;
  options.input = InputKind::text;
  return check(edited(guide_base(base), edit), options);
}

std::string words_of(const Report& report) {
  std::string all;
  for (const Finding& finding : report.findings)
    all += finding.rule + " " + output::finding_words(report, finding, Language::zh) + "\n";
  return all;
}

struct Slip {
  const char* edit;  // of the base of 2021; core/guide/README.md says what an edit is
  const char* rule;
  const char* says;  // a part of the finding's words
};

// The one finding, an error of that rule.
void check_slips(const std::vector<Slip>& slips) {
  for (const Slip& slip : slips) {
    const Report report = run("2021", nlohmann::json::parse(slip.edit));
    INFO(slip.edit << "\n" << words_of(report));
    REQUIRE(report.findings.size() == 1);
    CHECK(report.findings.front().rule == slip.rule);
    CHECK(report.findings.front().severity == Severity::error);
    CHECK(words_of(report).find(slip.says) != std::string::npos);
  }
}

CheckStatus status(const Report& report, std::string_view rule) {
  const auto at = std::find_if(report.checks.begin(), report.checks.end(),
                               [&](const Check& c) { return c.rule == rule; });
  REQUIRE(at != report.checks.end());
  return at->status;
}

}  // namespace

TEST_CASE("a cell that holds no count breaks its sums: one finding, with the value", "[one-cause]") {
  check_slips({
      {R"({"cells": {"applications.granted.enterprise": ""}})", "T3-01", "由空改为2"},
      {R"({"cells": {"applications.granted.enterprise": "/"}})", "T3-01", "由空改为2"},
      {R"({"cells": {"applications.granted.enterprise": "-2"}})", "T3-01", "由-2改为2"},
      {R"({"cells": {"applications.granted.enterprise": "2.5"}})", "T3-01", "由2.5改为2"},
      {R"({"cells": {"disputes.reconsideration.pending": ""}})", "T4-01", "尚未审结”由空改为1"},
      {R"({"cells": {"disputes.reconsideration.pending": "-1"}})", "T4-01", "尚未审结”由-1改为1"},
      {R"({"cells": {"disputes.reconsideration.pending": "1.5"}})", "T4-01", "尚未审结”由1.5改为1"},
  });
}

TEST_CASE("what a sum tells of a cell fails the cell's own rule as well", "[one-cause]") {
  const auto with = [](const char* value) {
    return run("2021", {{"cells", {{"applications.granted.enterprise", value}}}});
  };
  CHECK(status(with(""), "V-01") == CheckStatus::failed);
  CHECK(status(with("/"), "V-02") == CheckStatus::failed);
  CHECK(status(with("2.5"), "V-03") == CheckStatus::failed);
  CHECK(status(with("-2"), "V-04") == CheckStatus::failed);
  CHECK(status(with("2"), "V-01") == CheckStatus::passed);
}

TEST_CASE("totals that were not filled in explain what the prose says of them", "[one-cause]") {
  nlohmann::json zeros;
  nlohmann::json blanks;
  for (const char* column :
       {"natural_person", "enterprise", "research", "nonprofit", "legal_service", "other_org", "total"}) {
    zeros["cells"][std::string("applications.total_processed.") + column] = "0";
    blanks["cells"][std::string("applications.total_processed.") + column] = "";
  }
  for (const nlohmann::json& edit : {zeros, blanks}) {
    const Report report = run("2021", edit);
    INFO(words_of(report));
    REQUIRE(report.findings.size() == 1);
    CHECK(report.findings.front().rule == "T3-04");
  }
  // All seven are empty; four have something to add up.
  const Report unfilled = run("2021", blanks);
  const Finding& empty = unfilled.findings.front();
  CHECK(empty.cells.size() == 7);
  REQUIRE(empty.repairs.size() == 1);
  CHECK(empty.repairs.front().changes.size() == 5);
  CHECK(output::finding_words(unfilled, empty, Language::zh).find("有 7 格没有填写，其中 5 列") !=
        std::string::npos);

  const Report disputes =
      run("2021",
          {{"cells", {{"disputes.reconsideration.total", "0"}, {"disputes.litigation_direct.total", "0"}}}});
  INFO(words_of(disputes));
  REQUIRE(disputes.findings.size() == 1);
  CHECK(disputes.findings.front().rule == "T4-02");
}

TEST_CASE("a row that is wrong from end to end is one finding", "[one-cause]") {
  const auto row = [](const std::string& name, const std::vector<const char*>& values) {
    nlohmann::json edit;
    constexpr const char* columns[] = {"natural_person", "enterprise", "research", "nonprofit",
                                       "legal_service",  "other_org",  "total"};
    for (std::size_t i = 0; i < values.size(); ++i)
      edit["cells"]["applications." + name + "." + columns[i]] = values[i];
    return run("2021", edit);
  };
  const auto only = [](const Report& report, const char* variant) {
    INFO(words_of(report));
    REQUIRE(report.findings.size() == 1);
    CHECK(report.findings.front().variant == variant);
    CHECK(report.findings.front().equations.size() >= 4);
  };
  // Never filled in; the prose says how many were received.
  only(row("received", {"0", "0", "0", "0", "0", "0", "0"}), "row_said");
  // The row above once more.
  only(row("carried_out", {"20", "3", "0", "1", "1", "0", "25"}), "row_said");
  // What it says of outcomes fits one row alone, the others being too small for the difference.
  only(row("refused.state_secret", {"3", "1", "1", "0", "1", "0", "6"}), "row_said");
  // Without the prose any outcome row could lack these figures.
  const char* outcomes = "予以公开15件，部分公开3件，不予公开3件，无法提供2件，不予处理1件，其他处理1件。";
  nlohmann::json edit = {{"cells",
                          {{"applications.granted.natural_person", "0"},
                           {"applications.granted.enterprise", "0"},
                           {"applications.granted.nonprofit", "0"},
                           {"applications.granted.total", "0"}}}};
  edit["replace"] = nlohmann::json::array({nlohmann::json::array({outcomes, ""})});
  only(run("2021", edit), "some_row");
}

TEST_CASE("two equal rows of which one is wrong are named together", "[one-cause]") {
  const Report report = run("2021", {{"cells",
                                      {{"applications.refused.internal_affairs.enterprise", "2"},
                                       {"applications.refused.internal_affairs.research", "3"},
                                       {"applications.refused.internal_affairs.total", "6"},
                                       {"applications.refused.process_information.enterprise", "2"},
                                       {"applications.refused.process_information.research", "3"},
                                       {"applications.refused.process_information.total", "6"},
                                       // one of the two is in the sums
                                       {"applications.total_processed.enterprise", "5"},
                                       {"applications.total_processed.research", "3"},
                                       {"applications.total_processed.natural_person", "19"},
                                       {"applications.total_processed.total", "29"},
                                       {"applications.carried_out.natural_person", "3"},
                                       {"applications.received.enterprise", "6"},
                                       {"applications.received.research", "3"},
                                       {"applications.received.total", "31"},
                                       {"applications.carried_out.total", "4"}}}});
  const auto table = [](const Finding& f) { return f.rule.starts_with("T3"); };
  INFO(words_of(report));
  REQUIRE(std::count_if(report.findings.begin(), report.findings.end(), table) == 1);
  const auto finding = std::find_if(report.findings.begin(), report.findings.end(), table);
  CHECK(finding->variant == "copied");
  CHECK(finding->cells.size() == 14);
}

TEST_CASE("a figure of the prose that contradicts its table explains the sums and shares made of it",
          "[one-cause]") {
  check_slips({
      {R"({"replace": [["新收到政府信息公开申请26件", "新收到政府信息公开申请62件，其中自然人20件、法人或其他组织6件"]]})",
       "N-01", "写的是 62"},
      {R"({"replace": [["不予公开3件", "不予公开4件（其中涉及第三方合法权益1件、内部事务信息1件、过程性信息1件）"]]})",
       "N-06", "写的是 4"},
      {R"({"replace": [["予以公开15件", "予以公开51件，占60.00%"]]})", "N-06", "写的是 51"},
      {R"({"replace": [["新收到政府信息公开申请26件", "新收到政府信息公开申请62件，比上年的20件增长30.00%"]]})",
       "N-01", "写的是 62"},
  });
}

TEST_CASE("a sum or share that is wrong by itself is told", "[one-cause]") {
  check_slips({{R"({"replace": [["申请26件", "申请26件（自然人20件、法人或其他组织6件、代理人1件）"]]})",
                "N-20", "20＋6＋1＝27"}});
  const Report share =
      run("2021", nlohmann::json::parse(R"({"replace": [["予以公开15件", "予以公开15件，占61.00%"]]})"));
  REQUIRE(share.findings.size() == 1);
  CHECK(share.findings.front().rule == "N-21");
}

TEST_CASE("the prose gives what a cell of section 二 lacks", "[one-cause]") {
  check_slips({
      {R"({"cells": {"disclosure.normative_documents.issued": ""}})", "V-01", "正文写的是 2（“制发"},
      {R"({"cells": {"disclosure.normative_documents.issued": "/"}})", "V-02", "正文写的是 2（“制发"},
      {R"({"cells": {"disclosure.normative_documents.repealed": "-1"}})", "V-04",
       "正文写的是 1（“废止1件”）"},
      {R"({"cells": {"disclosure.normative_documents.repealed": "1.5"}})", "V-03",
       "正文写的是 1（“废止1件”）"},
      // More issued than in force follows from the figure that the prose contradicts.
      {R"({"cells": {"disclosure.normative_documents.issued": "22"}})", "N-26", "表中是 22"},
  });
}

TEST_CASE("figures that changed places are told by the prose where the sums hold all the same",
          "[one-cause]") {
  const Report rows = run("2021", nlohmann::json::parse(R"({"cells": {
      "applications.granted.natural_person": "2", "applications.granted.enterprise": "0",
      "applications.granted.nonprofit": "0", "applications.granted.legal_service": "1",
      "applications.granted.total": "3",
      "applications.partly_granted.natural_person": "12", "applications.partly_granted.enterprise": "2",
      "applications.partly_granted.nonprofit": "1", "applications.partly_granted.legal_service": "0",
      "applications.partly_granted.total": "15"}})"));
  INFO(words_of(rows));
  REQUIRE(rows.findings.size() == 1);
  CHECK(rows.findings.front().variant == "exchanged_rows");
  CHECK(words_of(rows).find("“（一）予以公开”和“（二）部分公开") != std::string::npos);

  const Report cells = run("2021", nlohmann::json::parse(R"({"cells": {
      "disclosure.normative_documents.issued": "1", "disclosure.normative_documents.repealed": "2"}})"));
  INFO(words_of(cells));
  REQUIRE(cells.findings.size() == 1);
  CHECK(cells.findings.front().variant == "exchanged_cells");

  // One sentence alone does not tell an exchange from a wrong figure.
  const Report one = run("2021", nlohmann::json::parse(R"({"cells": {
      "disclosure.normative_documents.issued": "1", "disclosure.normative_documents.repealed": "2"},
      "replace": [["废止1件，", ""]]})"));
  REQUIRE(one.findings.size() == 1);
  CHECK(one.findings.front().variant == "figure");
}
