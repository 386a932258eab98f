// What the results say; that they fit the schema is tested in tests/outputs.
#include "output/sarif.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "output/messages.h"
#include "support/layouts.h"
#include "support/program.h"
#include "support/report_builder.h"
#include "support/samples.h"

using namespace xxgk;
using namespace xxgk::output;
using namespace xxgk::testing;
using nlohmann::json;

namespace {

Report sample() {
  Report report = zero_report(form_of(2021), 2021);
  report.source = {"a.txt", InputKind::text, "UTF-8", 20, {}};
  report.text = u"甲\r\n𠮷乙3丙\r丁";
  set(report, "applications.received.natural_person", 3);
  cell(report, "applications.received.natural_person").span = Span{6, 7};
  run_rules(report);
  report.findings[0].fix = TextFix{{6, 7}, u"0"};
  return report;
}

json run_of(const std::vector<Report>& reports, const SarifOptions& options = {}) {
  SarifWriter writer(options);
  std::string text = writer.begin();
  for (const Report& report : reports) text += writer.report(report, report.source.name);
  const json log = json::parse(text + writer.end(), nullptr, false);
  REQUIRE(log.is_object());
  CHECK(log["version"] == "2.1.0");
  REQUIRE(log["runs"].size() == 1);
  return log["runs"][0];
}

const json& physical(const json& result) { return result["locations"][0]["physicalLocation"]; }

}  // namespace

TEST_CASE("a result has its place in the file, in UTF-16 units", "[sarif]") {
  const json run = run_of({sample()});
  CHECK(run["columnKind"] == "utf16CodeUnits");
  REQUIRE(run["results"].size() == 1);
  const json& result = run["results"][0];
  CHECK(result["ruleId"] == "T3-01");
  CHECK(run["tool"]["driver"]["rules"][result["ruleIndex"].get<std::size_t>()]["id"] == "T3-01");
  CHECK(result["level"] == "error");
  CHECK(physical(result)["artifactLocation"]["uri"] == "a.txt");
  CHECK(physical(result)["region"] == json{{"startLine", 2},
                                           {"startColumn", 4},
                                           {"endLine", 2},
                                           {"endColumn", 5},
                                           {"charOffset", 6},
                                           {"charLength", 1},
                                           {"snippet", {{"text", "3"}}}});
  CHECK(result["locations"][0]["logicalLocations"][0]["fullyQualifiedName"] ==
        "applications.received.natural_person");
  CHECK(result["partialFingerprints"]["xxgkFingerprint/v1"] == sample().findings[0].fingerprint);
  const json& change = result["fixes"][0]["artifactChanges"][0]["replacements"][0];
  CHECK(change["deletedRegion"]["charOffset"] == 6);
  CHECK(change["insertedContent"]["text"] == "0");
  CHECK(result["suppressions"] == json::array());
}

TEST_CASE("what has no lines gets no region and no fix", "[sarif]") {
  for (const InputKind kind : {InputKind::html, InputKind::docx}) {
    Report report = sample();
    report.source.format = kind;
    const json result = run_of({report}, {Language::en, ""})["results"][0];
    CHECK_FALSE(physical(result).contains("region"));
    CHECK_FALSE(result.contains("fixes"));
    CHECK(result["properties"]["renderedText"]["startLine"] == 2);
    CHECK(result["message"]["text"].get<std::string>().find(" It says: 𠮷乙3丙") != std::string::npos);
  }
}

TEST_CASE("ignored findings are suppressed results", "[sarif]") {
  Report report = sample();
  report.ignored.push_back({report.findings[0], "已核对"});
  report.ignored.push_back({report.findings[0], ""});
  report.findings.clear();
  const json results = run_of({report})["results"];
  REQUIRE(results.size() == 2);
  CHECK(results[0]["suppressions"] == json::array({{{"kind", "external"}, {"justification", "已核对"}}}));
  CHECK(results[1]["suppressions"] == json::array({{{"kind", "external"}}}));
}

TEST_CASE("every rule is described, with its page where there are pages", "[sarif]") {
  const json rules_of_run = run_of({})["tool"]["driver"]["rules"];
  REQUIRE(rules_of_run.size() == rule_registry().size());
  for (std::size_t i = 0; i < rule_registry().size(); ++i) {
    CHECK(rules_of_run[i]["id"] == rule_registry()[i].id);
    CHECK(rules_of_run[i]["shortDescription"]["text"] == rule_title(rule_registry()[i].id, Language::zh));
    CHECK(rules_of_run[i]["defaultConfiguration"]["enabled"] == rule_registry()[i].on_by_default);
    CHECK_FALSE(rules_of_run[i].contains("helpUri"));
  }
  const json with_pages = run_of({}, {Language::en, "file:///pages/"})["tool"]["driver"]["rules"];
  CHECK(with_pages[0]["helpUri"] == "file:///pages/I-01.html");
  CHECK(with_pages[0]["shortDescription"]["text"] == rule_title(rule_registry()[0].id, Language::en));
}

TEST_CASE("a run without reports is one, and a hint is a note", "[sarif]") {
  CHECK(run_of({})["results"] == json::array());
  CHECK(run_of({})["invocations"][0]["executionSuccessful"] == true);
  Report report = sample();
  report.findings[0].severity = Severity::hint;
  CHECK(run_of({report})["results"][0]["level"] == "note");
}

TEST_CASE("several files, read and unread, are one run", "[sarif][cli]") {
  const Folder folder;
  folder.write("年 报#1.txt", with_wrong_sum());
  folder.write("b.html", layout("html_page_gb18030").render(generate({})).bytes);
  folder.write("c.txt", "今天天气很好。");
  const Result result =
      run("--format sarif '年 报#1.txt' b.html ./c.txt none.txt - </dev/null", folder.path());
  CHECK(result.status == 2);
  const json run = json::parse(result.out)["runs"][0];
  const json& artifacts = run["artifacts"];
  REQUIRE(artifacts.size() == 5);
  CHECK(artifacts[0]["location"]["uri"] == "%E5%B9%B4%20%E6%8A%A5%231.txt");
  CHECK(artifacts[1]["encoding"] == "GB18030");
  CHECK(artifacts[1]["mimeType"] == "text/html");
  CHECK(artifacts[2]["location"]["uri"] == "c.txt");
  CHECK_FALSE(artifacts[4]["location"].contains("uri"));
  CHECK(run["results"].size() == 4);
  const json& invocation = run["invocations"][0];
  CHECK(invocation["executionSuccessful"] == false);
  const json& notes = invocation["toolExecutionNotifications"];
  REQUIRE(notes.size() == 3);
  CHECK(notes[1]["associatedRule"]["id"] == "I-06");
  CHECK(notes[1]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "none.txt");
}

TEST_CASE("a file outside the working folder has a whole address", "[sarif][cli]") {
  const Folder folder;
  const Folder elsewhere;
  folder.write("a.txt", with_wrong_sum());
  const auto address = [&](const std::string& path, const std::string& from) {
    const json log = json::parse(run("--format sarif '" + path + "'", from).out);
    return log["runs"][0]["artifacts"][0]["location"]["uri"].get<std::string>();
  };
  CHECK(address(folder.path() + "/a.txt", elsewhere.path()) == "file://" + folder.path() + "/a.txt");
  CHECK(address(folder.path() + "/a.txt", folder.path()) == "a.txt");
  CHECK(address("a:b.txt", folder.path()) == "a%3Ab.txt");
}

TEST_CASE("the pages about the rules are those asked for", "[sarif][cli]") {
  const Folder folder;
  folder.write("a.txt", good_report());
  const auto help = [&](const std::string& options) {
    const json log = json::parse(run("--format sarif " + options + " a.txt", folder.path()).out);
    return log["runs"][0]["tool"]["driver"]["rules"][0]["helpUri"].get<std::string>();
  };
  CHECK(help("--rule-pages https://example.org/rules") == "https://example.org/rules/I-01.html");
  CHECK(help("--rule-pages file:///r/") == "file:///r/I-01.html");
  CHECK(run("--format sarif --rule-pages rules/ a.txt", folder.path()).status == 2);
}

TEST_CASE("the pages beside the program are found, and none are made up", "[sarif][cli]") {
  const Folder folder;
  folder.write("a.txt", good_report());
  std::filesystem::create_directories(folder.path() + "/my build/native");
  std::filesystem::copy(XXGK_CHECK_PROGRAM, folder.path() + "/my build/native/xxgk-check");
  const auto first_rule = [&] {
    const json log =
        json::parse(shell("'my build/native/xxgk-check' --format sarif a.txt", folder.path()).out);
    return log["runs"][0]["tool"]["driver"]["rules"][0];
  };
  CHECK_FALSE(first_rule().contains("helpUri"));
  std::filesystem::create_directories(folder.path() + "/my build/web/rules");
  CHECK(first_rule()["helpUri"] == "file://" + folder.path() + "/my%20build/web/rules/I-01.html");
}
