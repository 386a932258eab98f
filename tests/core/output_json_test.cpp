#include "output/json.h"
#include "output/json_batch.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "output/json_writer.h"
#include "output/messages.h"
#include "output/words.h"
#include "support/report_builder.h"

using namespace xxgk;
using namespace xxgk::output;
using namespace xxgk::testing;
using nlohmann::ordered_json;

namespace {

std::vector<std::string> keys(const ordered_json& object) {
  std::vector<std::string> out;
  for (const auto& [key, value] : object.items()) out.push_back(key);
  return out;
}

Report sample() {
  Report report = zero_report(form_of(2021), 2021);
  report.source = {"a \"quoted\"\tname.txt", InputKind::text, "UTF-8", 9, {}};
  report.text = u"甲\n𠮷乙丙\n";
  report.unit = u"青禾镇";
  report.sections = {{1, u"一、总体情况", {0, 5}}};
  cell(report, "disclosure.fees.amount").value = Decimal{592372449, 4};
  cell(report, "disclosure.fees.amount").note = ReadingNote::several_same;
  set(report, "applications.received.natural_person", 3);
  cell(report, "applications.received.natural_person").span = Span{4, 5};
  run_rules(report);
  return report;
}

}  // namespace

TEST_CASE("the JSON writer escapes text and writes numbers as told", "[json]") {
  JsonWriter out;
  out.open('{').key("ab").string(std::string_view("\x01\"\\\n\t\x7f/")).key("n").number("59237.2449");
  out.key("list").open('[').number(1).boolean(false).null().open('[').close(']').close(']').close('}');
  CHECK(out.take() == R"({"ab":"\u0001\"\\\n\t\u007f/","n":59237.2449,"list":[1,false,null,[]]})");
}

TEST_CASE("a report has the keys of the contract, in order", "[json]") {
  const std::string text = report_json(sample(), {Language::zh, true});
  const ordered_json json = ordered_json::parse(text, nullptr, false);
  REQUIRE(json.is_object());
  CHECK(keys(json) == std::vector<std::string>{"schema", "engine", "source", "outcome", "title", "unit",
                                               "year", "text", "sections", "tables", "equations", "findings",
                                               "ignored", "checks", "summary", "notice"});
  CHECK(json["schema"] == "xxgk-check/report/1");
  CHECK(keys(json["tables"]) == std::vector<std::string>{"disclosure", "applications", "disputes"});
  const ordered_json& row = json["tables"]["applications"]["rows"][0];
  CHECK(keys(row) == std::vector<std::string>{"id", "label", "label_read", "span", "cells"});
  CHECK(keys(row["cells"][0]) == std::vector<std::string>{"id", "state", "value", "raw", "span", "note"});
  REQUIRE(json["findings"].size() == 1);
  CHECK(keys(json["findings"][0]) ==
        std::vector<std::string>{"rule", "severity", "message", "span", "line", "column", "cells",
                                 "equations", "expected", "found", "repairs", "fix", "basis", "fingerprint"});
  CHECK(keys(json["equations"][0]) == std::vector<std::string>{"id", "status", "left", "right", "terms"});
  CHECK(keys(json["equations"][0]["terms"][0]) ==
        std::vector<std::string>{"cell", "side", "sign", "value", "assumed_zero"});
  CHECK(keys(json["checks"][0]) == std::vector<std::string>{"rule", "status", "count", "why"});
  CHECK(keys(json["summary"]["cells"]) == std::vector<std::string>{"expected", "number", "blank",
                                                                   "placeholder", "missing", "ambiguous",
                                                                   "invalid"});
  CHECK(json["summary"]["cells"]["expected"] == 200);
  CHECK(json["summary"]["errors"] == 1);
  CHECK(json["outcome"] == "findings");
  CHECK(json["source"]["name"] == "a \"quoted\"\tname.txt");
}

TEST_CASE("amounts are exact and places count UTF-16 units", "[json]") {
  const Report report = sample();
  const std::string text = report_json(report, {});
  CHECK(text.find("\"value\":59237.2449,") != std::string::npos);
  const ordered_json json = ordered_json::parse(text, nullptr, false);
  const ordered_json& finding = json["findings"][0];
  CHECK(finding["span"] == ordered_json::array({4, 5}));
  CHECK(finding["line"] == 2);
  CHECK(finding["column"] == 3);  // 𠮷 takes two units
  CHECK(finding["expected"] == 0);
  CHECK(finding["found"] == 3);
  CHECK(finding["repairs"][0]["changes"][0]["from"] == 3);
}

TEST_CASE("the text is left out on request, and notes are words", "[json]") {
  const Report report = sample();
  const ordered_json json = ordered_json::parse(report_json(report, {Language::en, false}), nullptr, false);
  CHECK_FALSE(json.contains("text"));
  const ordered_json& fee = json["tables"]["disclosure"]["rows"].back()["cells"][0];
  CHECK(fee["note"] == "more values than places, all of them equal");
}

TEST_CASE("a batch holds its reports", "[json]") {
  const ordered_json json = ordered_json::parse(batch_json({sample(), sample()}, {}, {}), nullptr, false);
  CHECK(json["schema"] == "xxgk-check/batch/1");
  CHECK(json["reports"].size() == 2);
  CHECK(json["findings"].empty());
  CHECK(ordered_json::parse(batch_json({}, {}, {}), nullptr, false)["reports"].empty());
}

TEST_CASE("every rule is listed once, with titles and messages in every language", "[json][registry]") {
  const ordered_json json = ordered_json::parse(rules_json(), nullptr, false);
  REQUIRE(json["rules"].size() == rule_registry().size());
  for (const RuleInfo& rule : rule_registry()) {
    INFO(rule.id);
    const auto is_same = [&](const RuleInfo& other) { return other.id == rule.id; };
    CHECK(std::count_if(rule_registry().begin(), rule_registry().end(), is_same) == 1);
    const ordered_json& own = json["rules"][static_cast<std::size_t>(&rule - rule_registry().data())];
    CHECK(own["id"] == rule.id);
    CHECK(own["title"].size() == languages().size());
    for (const Language language : languages()) {
      CHECK(own["title"][std::string(words_in(language).name)] == rule_title(rule.id, language));
      int messages = 0;
      for (const auto& family : words_in(language).messages)
        for (const Message& message : family)
          messages += message.rule == rule.id || message.rule == rule.family();
      CHECK(messages > 0);
    }
  }
}

TEST_CASE("what is ignored is listed with its reason and counted nowhere", "[json]") {
  Report report = sample();
  report.ignored.push_back({report.findings.back(), "已核对"});
  report.findings.clear();
  const ordered_json json = ordered_json::parse(report_json(report, {}), nullptr, false);
  CHECK(json["summary"]["errors"] == 0);
  REQUIRE(json["ignored"].size() == 1);
  CHECK(json["ignored"][0]["rule"] == "T3-01");
  CHECK(json["ignored"][0]["fingerprint"].get<std::string>().size() == 16);
  CHECK(json["ignored"][0]["reason"] == "已核对");
}
