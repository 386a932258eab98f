// The guide: every rule has an entry, and every example of an entry does what the page says of it.
#include <catch2/catch.hpp>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>

#include "support/guide.h"
#include "support/text_report.h"
#include "xxgk/xxgk.h"

using namespace xxgk;
using namespace xxgk::testing;
using nlohmann::json;

namespace {

bool trips(const Report& report, const std::string& rule) {
  return std::any_of(report.findings.begin(), report.findings.end(),
                     [&](const Finding& finding) { return finding.rule == rule; });
}

std::string rules_of(const Report& report) {
  std::string rules;
  for (const Finding& finding : report.findings) rules += finding.rule + finding.variant + ' ';
  return rules;
}

// Whether both languages say something.
bool is_worded(const json& words) {
  const auto said = [&](const char* language) {
    return words.contains(language) && words[language].is_string() &&
           !words[language].get<std::string>().empty();
  };
  return words.is_object() && said("zh") && said("en");
}

}  // namespace

TEST_CASE("the reports that the examples change are clean", "[guide]") {
  for (const char* base : {"2021", "2019", "zero"}) {
    INFO(base);
    const Report report = run(guide_base(base));
    CHECK(report.outcome == Outcome::clean);
    CHECK(rules_of(report) == "");
    for (const Table& table : report.tables) CHECK(table.state == TableState::read);
  }
}

TEST_CASE("an edit applies where it says, or not at all", "[guide]") {
  const std::string base = guide_base("2021");
  const auto by = [&](const char* edit) { return edited(base, json::parse(edit)); };
  const auto has = [](const std::string& text, const char* words) {
    return text.find(words) != std::string::npos;
  };
  CHECK(by("{}") == base);
  CHECK(has(by(R"({"cells": {"applications.granted.total": "7"}})"), "予以公开\t12\t2\t0\t1\t0\t0\t7\n"));
  CHECK(has(by(R"({"section": {"6": "无。"}})"), "六、其他需要报告的事项\n\n无。\n"));
  CHECK_FALSE(has(by(R"({"section": {"4": null}})"), "四、政府信息公开行政复议"));
  CHECK(by(R"({"text": ["甲", "乙"]})") == "甲\n乙");
  CHECK_THROWS(by(R"({"replace": [["没有这些字", ""]]})"));
  CHECK_THROWS(by(R"({"replace": [["政府信息公开", ""]]})"));
  CHECK_THROWS(by(R"({"cells": {"applications.nowhere.total": "7"}})"));
  CHECK_THROWS(by(R"({"section": {"7": "无。"}})"));
}

TEST_CASE("every rule has an entry in both languages, and every entry a rule", "[guide]") {
  std::set<std::string> known;
  for (const RuleInfo& rule : rule_registry()) {
    INFO(rule.id << " has no entry: core/guide/README.md says how to write one");
    CHECK(guide().contains(rule.id));
    known.emplace(rule.id);
  }
  for (const auto& [id, entry] : guide().items()) {
    INFO(id);
    CHECK(known.count(id) == 1);
    CHECK(is_worded(entry["why"]));
    for (const json& exception : entry["exceptions"]) {
      INFO(exception.dump());
      CHECK(is_worded(exception));
      CHECK(exception.contains("example"));
    }
    CHECK(entry.contains("examples") != entry.contains("no_example"));
    if (entry.contains("no_example"))
      CHECK(is_worded(entry["no_example"]));
    else
      CHECK(!entry["examples"].empty());
  }
  CHECK(!guide_limits().empty());
  for (const json& limit : guide_limits()) {
    CHECK(is_worded(limit["title"]));
    CHECK(is_worded(limit["text"]));
  }
}

TEST_CASE("wrong examples trip their rules, right ones and exceptions do not", "[guide]") {
  for (const auto& [id, entry] : guide().items()) {
    for (const json& example : entry.value("examples", json::array())) {
      const std::string base = guide_base(example.value("base", "2021"));
      INFO(id << " " << example.dump());
      const std::string wrong = edited(base, example.at("wrong"));
      const std::string right = edited(base, example.value("right", json::object()));
      CHECK(wrong != right);
      CHECK(trips(run(wrong, {id}), id));
      CHECK(rules_of(run(right, {id})) == "");
    }
    for (const json& exception : entry["exceptions"]) {
      if (!exception.contains("example")) continue;  // said above
      const std::string base = guide_base(exception.value("base", "2021"));
      INFO(id << " " << exception.dump());
      const std::string innocent = edited(base, exception["example"]);
      CHECK(innocent != base);
      CHECK_FALSE(trips(run(innocent, {id}), id));
    }
  }
}
