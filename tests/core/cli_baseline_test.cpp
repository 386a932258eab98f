// Accepting findings: --baseline and --write-baseline.
#include <algorithm>
#include <catch2/catch.hpp>
#include <filesystem>
#include <map>
#include <nlohmann/json.hpp>

#include "support/program.h"
#include "support/samples.h"
#include "xxgk/limits.h"

using namespace xxgk::testing;
using nlohmann::json;

namespace {

json report_of(const std::string& arguments) {
  return json::parse(run("--format json --no-text " + arguments).out, nullptr, false);
}

// As the page writes it: web/src/ignored.ts.
std::string baseline_file(const json& findings, const json& disabled = json::array(),
                          const json& enabled = json::array()) {
  return json{{"schema", "xxgk-check/baseline/1"},
              {"findings", findings},
              {"disabled", disabled},
              {"enabled", enabled}}
             .dump(2) +
         "\n";
}

json entry(const json& finding, const std::string& reason) {
  return {{"fingerprint", finding["fingerprint"]},
          {"rule", finding["rule"]},
          {"message", finding["message"]},
          {"reason", reason}};
}

json entry_of(const json& finding, const std::string& reason, const std::string& source) {
  json made = entry(finding, reason);
  made["source"] = source;
  return made;
}

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("what a written baseline accepts is listed and counts no more", "[cli][baseline]") {
  const Folder folder;
  const std::string bad = folder.write("bad.txt", with_wrong_sum());
  const std::string file = folder.path() + "/accepted.json";
  CHECK(run("--write-baseline " + file + " " + bad).status == 1);  // what is new still counts
  const json written = json::parse(folder.read("accepted.json"));
  CHECK(written["schema"] == "xxgk-check/baseline/1");
  CHECK(written["disabled"] == json::array());
  CHECK(written["enabled"] == json::array());
  REQUIRE(written["findings"].size() == 1);
  CHECK(written["findings"][0]["rule"] == "T3-01");
  CHECK(written["findings"][0]["reason"] == "");
  CHECK_FALSE(written["findings"][0].contains("source"));

  CHECK(run("--baseline " + file + " " + bad).status == 0);
  CHECK(run("--baseline " + file + " " + bad).err.empty());
  const json report = report_of("--baseline " + file + " " + bad);
  CHECK(report["outcome"] == "clean");
  CHECK(report["findings"].empty());
  CHECK(report["summary"]["errors"] == 0);
  REQUIRE(report["ignored"].size() == 1);
  CHECK(report["ignored"][0]["rule"] == "T3-01");
  CHECK(report["ignored"][0]["reason"] == "");
}

TEST_CASE("a rule all of whose findings are accepted has not failed, nor passed", "[cli][baseline]") {
  const Folder folder;
  const std::string bad = folder.write("bad.txt", with_wrong_sum());
  const std::string file = folder.path() + "/accepted.json";
  const auto statuses = [&](const std::string& options) {
    std::map<std::string, std::string> all;
    const json report = report_of(options + " " + bad);
    for (const json& check : report["checks"])
      all[check["rule"]] = check["status"].get<std::string>() + " " + check.value("why", "");
    return all;
  };
  const auto before = statuses("");
  run("--write-baseline " + file + " " + bad);
  const auto after = statuses("--baseline " + file);
  CHECK(before.at("T3-01") == "failed ");
  CHECK(after.at("T3-01") == "skipped 查出的问题都已列为忽略");
  for (const auto& [rule, status] : after) {
    INFO(rule);
    CHECK(status != "failed ");
    if (before.at(rule) != "failed ") CHECK(status == before.at(rule));
  }
}

TEST_CASE("the page's file is taken, with its reasons and its rules", "[cli][baseline]") {
  const Folder folder;
  const std::string bad = folder.write("bad.txt", with_wrong_sum());
  const json finding = report_of(bad)["findings"][0];
  const std::string file =
      folder.write("xxgk-baseline.json",
                   baseline_file(json::array({entry(finding, "已与业务科室核对")}), json::array({"S-21"})));
  const json report = report_of("--baseline " + file + " " + bad);
  REQUIRE(report["ignored"].size() == 1);
  CHECK(report["ignored"][0]["reason"] == "已与业务科室核对");
  for (const json& check : report["checks"]) CHECK(check["rule"] != "S-21");
  CHECK(has(run("--baseline " + file + " " + bad).out, "理由：已与业务科室核对"));
  CHECK(has(run("--lang en --baseline " + file + " " + bad).out, "Reason: 已与业务科室核对"));
}

TEST_CASE("the command line's word on a rule comes before the baseline's", "[cli][baseline]") {
  const Folder folder;
  folder.write("a.txt", good_report());
  folder.write("base.json", baseline_file(json::array(), json::array({"T3-01"}), json::array({"T3-02"})));
  const auto checked = [&](const std::string& options, const std::string& id) {
    const json report =
        json::parse(run("--format json --baseline base.json " + options + " a.txt", folder.path()).out);
    const json& checks = report["checks"];
    return std::any_of(checks.begin(), checks.end(), [&](const json& check) { return check["rule"] == id; });
  };
  CHECK_FALSE(checked("", "T3-01"));
  CHECK(checked("", "T3-02"));
  CHECK(checked("--enable T3-01", "T3-01"));
  CHECK_FALSE(checked("--disable T3-02", "T3-02"));
}

TEST_CASE("an accepted finding stays accepted when the text changes elsewhere", "[cli][baseline]") {
  const Folder folder;
  const std::string file = folder.path() + "/accepted.json";
  run("--write-baseline " + file + " " + folder.write("bad.txt", with_wrong_sum()));
  const std::string edited = folder.write("bad.txt", "（此件公开发布）\n\n" + with_wrong_sum());
  const Result result = run("--baseline " + file + " " + edited);
  CHECK(result.status == 0);
  CHECK(result.err.empty());
}

TEST_CASE("accepting one of two identical findings leaves the other", "[cli][baseline]") {
  const Folder folder;
  std::string text = with_wrong_sum();
  const std::string sentence = "我局于2023年2月30日公布了指南。\n";
  text.insert(text.find("\n二、"), "\n" + sentence + "各项工作有序推进。\n" + sentence);
  const std::string bad = folder.write("bad.txt", text);
  const json before = report_of(bad);
  json twice = json::array();
  for (const json& finding : before["findings"])
    if (finding["rule"] == "D-06") twice.push_back(finding);
  REQUIRE(twice.size() == 2);
  CHECK(twice[0]["message"] == twice[1]["message"]);
  for (const std::size_t accepted : {0, 1}) {
    const std::string file =
        folder.write("one.json", baseline_file(json::array({entry(twice[accepted], "")})));
    const json report = report_of("--baseline " + file + " " + bad);
    REQUIRE(report["ignored"].size() == 1);
    CHECK(report["ignored"][0]["line"] == twice[accepted]["line"]);
    CHECK(report["findings"].size() + 1 == before["findings"].size());
  }
}

TEST_CASE("an entry is for the document it names, and for all when it names none", "[cli][baseline]") {
  const Folder folder;
  const std::string a = folder.write("2023/a.txt", with_wrong_sum());
  const std::string b = folder.write("2023/b.txt", with_wrong_sum());
  const json finding = report_of(a)["findings"][0];
  const auto ignored = [&](const json& made) {
    const std::string file = folder.write("base.json", baseline_file(json::array({made})));
    const json batch = report_of("--baseline " + file + " " + a + " " + b);
    return std::pair(batch["reports"][0]["ignored"].size(), batch["reports"][1]["ignored"].size());
  };
  using Pair = std::pair<std::size_t, std::size_t>;
  CHECK(ignored(entry(finding, "")) == Pair(1, 1));
  CHECK(ignored(entry_of(finding, "", "a.txt")) == Pair(1, 0));
  CHECK(ignored(entry_of(finding, "", "2023/b.txt")) == Pair(0, 1));
  CHECK(ignored(entry_of(finding, "", "./2023/a.txt")) == Pair(1, 0));
  CHECK(ignored(entry_of(finding, "", "/elsewhere/2023/a.txt")) == Pair(0, 0));
  CHECK(ignored(entry_of(finding, "", "2022/a.txt")) == Pair(0, 0));
  CHECK(ignored(entry_of(finding, "", "xt")) == Pair(0, 0));
  folder.write("base.json", baseline_file(json::array({entry_of(finding, "", a)})));
  CHECK(run("--baseline base.json 2023/a.txt", folder.path()).status == 0);
  CHECK(run("--baseline base.json 2023/b.txt", folder.path()).status == 1);
}

TEST_CASE("several documents are written with their names", "[cli][baseline]") {
  const Folder folder;
  folder.write("a.txt", with_wrong_sum());
  folder.write("b.txt", with_wrong_sum());
  run("--write-baseline base.json a.txt b.txt", folder.path());
  const json written = json::parse(folder.read("base.json"));
  REQUIRE(written["findings"].size() == 2);
  CHECK(written["findings"][0]["source"] == "a.txt");
  CHECK(written["findings"][1]["source"] == "b.txt");
  CHECK(run("--baseline base.json " + folder.path(), folder.path()).status == 0);
}

TEST_CASE("entries that match nothing are named", "[cli][baseline]") {
  const Folder folder;
  const std::string good = folder.write("good.txt", good_report());
  const std::string bad = folder.write("bad.txt", with_wrong_sum());
  const json finding = report_of(bad)["findings"][0];
  const std::string print = finding["fingerprint"];
  const std::string all = folder.write("all.json", baseline_file(json::array({entry(finding, "")})));
  const Result stale = run("--baseline " + all + " " + good);
  CHECK(stale.status == 0);
  CHECK(has(stale.err, "no longer found: T3-01 " + print));
  CHECK(run("--baseline " + all + " " + good + " " + bad).err.empty());
  CHECK(run("--baseline " + all + " --disable T3-01 " + good).err.empty());
  CHECK(run("--baseline " + all + " " + folder.write("other.txt", "今天天气很好。")).err.empty());

  const std::string other =
      folder.write("other.json", baseline_file(json::array({entry_of(finding, "", "bad.txt")})));
  CHECK(run("--baseline " + other + " " + good).err.empty());  // nothing is known of bad.txt
  folder.write("bad.txt", good_report());
  CHECK(has(run("--baseline " + other + " " + bad).err, "in bad.txt"));
}

TEST_CASE("writing keeps reasons and what was not checked, and drops the stale", "[cli][baseline]") {
  const Folder folder;
  const std::string bad = folder.write("bad.txt", with_wrong_sum());
  const json finding = report_of(bad)["findings"][0];
  json gone = entry(finding, "旧");
  gone["fingerprint"] = "0000000000000000";
  const json elsewhere = entry_of(finding, "别处", "c.txt");
  folder.write("base.json",
               baseline_file(json::array({entry(finding, "理由"), gone, elsewhere}), json::array({"N"})));
  const Result result = run("--baseline base.json --write-baseline base.json bad.txt", folder.path());
  CHECK(has(result.err, "0000000000000000"));
  const json written = json::parse(folder.read("base.json"));
  REQUIRE(written["findings"].size() == 2);
  CHECK(written["findings"][0]["reason"] == "理由");
  CHECK(written["findings"][1]["source"] == "c.txt");
  CHECK(written["disabled"] == json(json::array({"N"})));
  std::size_t files = 0;
  for (const auto& each : std::filesystem::directory_iterator(folder.path())) files += each.exists();
  CHECK(files == 2);  // nothing is left of writing
}

TEST_CASE("a link to a baseline stays a link", "[cli][baseline]") {
  const Folder folder;
  folder.write("bad.txt", with_wrong_sum());
  folder.write("real.json", baseline_file(json::array()));
  std::filesystem::create_symlink("real.json", folder.path() + "/link.json");
  run("--write-baseline link.json bad.txt", folder.path());
  CHECK(std::filesystem::is_symlink(folder.path() + "/link.json"));
  CHECK(json::parse(folder.read("real.json"))["findings"].size() == 1);
}

TEST_CASE("a baseline that cannot be used is said and nothing is checked", "[cli][baseline]") {
  const Folder folder;
  const std::string good = folder.write("good.txt", good_report());
  const std::pair<std::string, std::string> files[] = {
      {"", "not JSON from byte"},
      {"{\"schema\":", "not JSON from byte"},
      {"[1,2]", "no baseline"},
      {"{\"schema\":\"xxgk-check/report/1\"}", "no baseline"},
      {"{\"schema\":\"xxgk-check/baseline/2\",\"findings\":[]}", "another version: xxgk-check/baseline/2"},
      {"{\"schema\":\"xxgk-check/baseline/1\"}", "\"findings\" is not a list"},
      {"{\"schema\":\"xxgk-check/baseline/1\",\"findings\":[{\"fingerprint\":\"a\"},{\"rule\":\"T3-01\"}]}",
       "entry 2"},
      {"{\"schema\":\"xxgk-check/baseline/1\",\"findings\":[7]}", "entry 1"},
      {std::string(xxgk::limits::kInputBytes + 9, ' '), "larger than 16 MiB"},
      {std::string(200000, '['), "not JSON"},
  };
  for (const auto& [bytes, message] : files) {
    const Result result = run("--baseline " + folder.write("base.json", bytes) + " " + good);
    INFO(message << ": " << result.err);
    CHECK(result.status == 2);
    CHECK(has(result.err, "base.json: "));
    CHECK(has(result.err, message));
    CHECK(result.out.empty());
  }
  for (const std::string& path : {folder.path() + "/none.json", folder.path(), std::string("-")}) {
    const Result result = run("--baseline " + path + " " + good + " </dev/null");
    CHECK(result.status == 2);
    CHECK(has(result.err, "--baseline"));
  }
}

TEST_CASE("an unknown rule in a baseline is said, a wrong type skipped", "[cli][baseline]") {
  const Folder folder;
  const std::string good = folder.write("good.txt", good_report());
  const std::string file = folder.write("base.json", baseline_file(json::array(), json::array({"X-99", 4})));
  const Result result = run("--baseline " + file + " " + good);
  CHECK(result.status == 0);
  CHECK(has(result.err, "no such rule: X-99"));
}

TEST_CASE("a baseline that cannot be written is said", "[cli][baseline]") {
  const Folder folder;
  const std::string good = folder.write("good.txt", good_report());
  for (const std::string& path : {folder.path() + "/no/such/folder.json", folder.path()}) {
    const Result result = run("--write-baseline " + path + " " + good);
    CHECK(result.status == 2);
    CHECK(has(result.err, path + ": "));
  }
  CHECK(run("--write-baseline - " + good).status == 2);
}

TEST_CASE("that there is no report cannot be accepted", "[cli][baseline]") {
  const Folder folder;
  const std::string other = folder.write("other.txt", "今天天气很好。\n");
  const json finding = report_of(other)["findings"][0];
  const std::string file = folder.write("base.json", baseline_file(json::array({entry(finding, "")})));
  const json report = report_of("--baseline " + file + " " + other);
  CHECK(report["outcome"] == "undetermined");
  CHECK(report["findings"].size() == 1);
  CHECK(run("--baseline " + file + " " + other).status == 2);
  run("--write-baseline " + file + " " + other);
  CHECK(json::parse(folder.read("base.json"))["findings"].empty());
}

TEST_CASE("lines of JSON are held against a baseline by their names", "[cli][baseline]") {
  const Folder folder;
  const json finding = report_of(folder.write("bad.txt", with_wrong_sum()))["findings"][0];
  folder.write("base.json", baseline_file(json::array({entry_of(finding, "", "one")})));
  folder.write("lines", json{{"name", "one"}, {"text", with_wrong_sum()}}.dump() + "\n" +
                            json{{"name", "two"}, {"text", with_wrong_sum()}}.dump() + "\n");
  const Result result = run("--jsonl-in --no-text --baseline base.json <lines", folder.path());
  const std::size_t end = result.out.find('\n');
  CHECK(json::parse(result.out.substr(0, end))["ignored"].size() == 1);
  CHECK(json::parse(result.out.substr(end))["ignored"].empty());
  CHECK(result.status == 1);
}
