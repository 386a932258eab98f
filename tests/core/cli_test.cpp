// The command line as a user runs it.
#include <algorithm>
#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "support/program.h"
#include "support/samples.h"
#include "xxgk/limits.h"
#include "xxgk/xxgk.h"

using namespace xxgk;
using namespace xxgk::testing;

namespace {

nlohmann::json parse(const std::string& text) { return nlohmann::json::parse(text, nullptr, false); }

}  // namespace

TEST_CASE("the status says whether something was found", "[cli]") {
  const Folder folder;
  const std::string good = folder.write("good.txt", good_report());
  const std::string bad = folder.write("bad.txt", with_wrong_sum());
  CHECK(run(good).status == 0);
  const Result found = run(bad);
  CHECK(found.status == 1);
  CHECK(found.out.find(bad + ":") == 0);
  CHECK(found.out.find("T3-0") != std::string::npos);
  CHECK(run("--fail-on never " + bad).status == 0);
  CHECK(run("--disable T3 " + bad).status == 0);
  CHECK(run("--disable T3-01,T3-02,T3-03 " + bad).status == 0);
}

TEST_CASE("one file is a report, several are a batch, jsonl is a line each", "[cli]") {
  const Folder folder;
  const std::string a = folder.write("a.txt", good_report());
  const std::string b = folder.write("b.txt", good_report());
  CHECK(parse(run("--format json " + a).out)["schema"] == "xxgk-check/report/1");
  const auto batch = parse(run("--format json " + b + " " + a).out);
  REQUIRE(batch["schema"] == "xxgk-check/batch/1");
  CHECK(batch["reports"][0]["source"]["name"] == b);
  CHECK(batch["reports"][1]["source"]["name"] == a);
  const std::string lines = run("--format jsonl " + a + " " + b).out;
  REQUIRE(std::count(lines.begin(), lines.end(), '\n') == 3);
  const auto across = parse(lines.substr(lines.rfind('\n', lines.size() - 2) + 1));
  CHECK(across["schema"] == "xxgk-check/across/1");
  CHECK(across["same"] == batch["same"]);
  const std::string alone = run("--format jsonl --no-across " + a + " " + b).out;
  CHECK(std::count(alone.begin(), alone.end(), '\n') == 2);
  CHECK_FALSE(parse(run("--format json --no-text " + a).out).contains("text"));
}

TEST_CASE("folders are walked in order for documents only", "[cli]") {
  const Folder folder;
  folder.write("sub/b.TXT", good_report());
  folder.write("a.md", good_report());
  folder.write("c.pdf", "%PDF-1.7");
  folder.write("sub/page.doc", "<table><tr><td>规章</table>");  // a web page, whatever it is called
  folder.write("style.css", "p {}");
  folder.write("~$a.docx", "lock");
  const auto batch = parse(run("--format json --no-text " + folder.path()).out);
  REQUIRE(batch["reports"].size() == 3);
  CHECK(batch["reports"][0]["source"]["name"] == folder.path() + "/a.md");
  CHECK(batch["reports"][1]["source"]["name"] == folder.path() + "/sub/b.TXT");
  CHECK(batch["reports"][2]["source"]["format"] == "html");
  const Folder empty;
  CHECK(run(empty.path()).status == 2);
}

TEST_CASE("files in folders of kinds that are not read are named and change no status", "[cli]") {
  const Folder folder;
  folder.write("a.txt", good_report());
  folder.write("b.pdf", "%PDF-1.7");
  folder.write("c.docx", "PK\x03\x04");
  folder.write("sub/d.doc", "{\\rtf1 x}");
  const Folder sound;
  sound.write("a.txt", good_report());
  sound.write("b.pdf", "%PDF-1.7");
  const Result result = run(sound.path());
  CHECK(result.status == 0);
  CHECK(result.err.find("1 of the files in the folders given are of kinds that are not read:\n  " +
                        sound.path() + "/b.pdf (pdf)\n") != std::string::npos);
  const std::string told = run(folder.path()).err;
  CHECK(told.find("/b.pdf (pdf)\n") != std::string::npos);
  CHECK(told.find("/sub/d.doc (rtf)\n") != std::string::npos);
  CHECK(told.find("c.docx (") == std::string::npos);  // is read, and its failure told
  CHECK(run(sound.path() + "/b.pdf").status == 2);    // named: it is an error
}

TEST_CASE("what cannot be read is said and does not stop the others", "[cli]") {
  const Folder folder;
  const std::string good = folder.write("good.txt", good_report());
  const Result result = run("--format json --no-text " + folder.path() + "/missing.txt " + good);
  CHECK(result.status == 2);
  const auto batch = parse(result.out);
  REQUIRE(batch["reports"].size() == 2);
  CHECK(batch["reports"][0]["outcome"] == "undetermined");
  CHECK(batch["reports"][0]["findings"][0]["rule"] == "I-06");
  CHECK(batch["reports"][1]["outcome"] != "undetermined");
}

TEST_CASE("bad input is undetermined, with a message", "[cli]") {
  const Folder folder;
  std::string noise(1 << 16, '\0');
  for (std::size_t i = 0; i < noise.size(); ++i) noise[i] = static_cast<char>((i * 7919) >> 3);
  const std::pair<std::string, std::string> inputs[] = {
      {"empty.txt", ""},
      {"blank.txt", "  \n\t\n"},
      {"other.txt", "今天天气很好。\n我们去公园。\n"},
      {"noise.txt", noise},
      {"broken.txt", "\xe4\xb8\xff\xfe\x80hello"},
      {"old.doc", std::string("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8) + std::string(600, '\0')},
      {"broken.docx", std::string("PK\x03\x04", 4) + std::string(100, 'x')},
      {"large.txt", std::string(limits::kInputBytes + 5, 'a')},
  };
  for (const auto& [name, bytes] : inputs) {
    const Result result = run("--format json --no-text " + folder.write(name, bytes));
    INFO(name << ": " << result.out.substr(0, 300));
    CHECK(result.status == 2);
    const auto report = parse(result.out);
    CHECK(report["outcome"] == "undetermined");
    REQUIRE_FALSE(report["findings"].empty());
    CHECK(report["findings"].back()["rule"].get<std::string>().rfind("I-", 0) == 0);
    const auto message = report["findings"].back()["message"].get<std::string>();
    CHECK(message.size() > 20);
    CHECK(message.find('_') == std::string::npos);  // a key that was not put into words
  }
}

TEST_CASE("standard input is a report, or lines of JSON", "[cli]") {
  const Folder folder;
  const std::string good = folder.write("good.txt", good_report());
  CHECK(parse(run("--format json - < " + good).out)["source"]["name"] == "-");
  const std::string lines = nlohmann::json{{"name", "one"}, {"text", good_report()}}.dump() + "\n" +
                            "not json\n" + nlohmann::json{{"name", "two"}, {"text", with_wrong_sum()}}.dump();
  const Result result = run("--jsonl-in --format jsonl --no-text < " + folder.write("lines.jsonl", lines));
  CHECK(result.status == 2);
  std::vector<nlohmann::json> reports;
  for (std::size_t at = 0; at < result.out.size();) {
    const std::size_t end = result.out.find('\n', at);
    reports.push_back(parse(result.out.substr(at, end - at)));
    at = end + 1;
  }
  REQUIRE(reports.size() == 3);
  CHECK(reports[0]["source"]["name"] == "one");
  CHECK(reports[1]["outcome"] == "undetermined");
  CHECK(reports[2]["source"]["name"] == "two");
  CHECK(reports[2]["summary"]["errors"] == 1);
}

TEST_CASE("usage errors have status 2 and a message", "[cli]") {
  for (const char* arguments :
       {"", "--format pdf x", "--disable NO-99 x", "--lang fr x", "--jsonl-in x", "--no-such-option",
        "--jsonl-in --format csv", "--jsonl-in --format text", "--csv cells x", "--format csv --csv rows x",
        "--format json --rule-pages https://example.org/ x", "--format sarif --rule-pages /pages x",
        "--list-rules --format sarif", "--baseline", "--write-baseline - x", "--fail-on fatal x"}) {
    const Result result = run(std::string(arguments) + " < /dev/null");
    INFO(arguments << ": " << result.err);
    CHECK(result.status == 2);
    CHECK(result.out.empty());
    CHECK_FALSE(result.err.empty());
  }
  CHECK(run("--version").out.rfind("xxgk-check ", 0) == 0);
  CHECK(run("--help").status == 0);
}

TEST_CASE("the rules are listed", "[cli]") {
  CHECK(run("--list-rules").out.find("T3-01\t") != std::string::npos);
  CHECK(parse(run("--list-rules --format json").out)["rules"].size() == rule_registry().size());
  CHECK(run("--list-rules --lang en").out.find("Each row") != std::string::npos);
}

TEST_CASE("output that cannot be written is said", "[cli]") {
  const Folder folder;
  const std::string good = folder.write("good.txt", good_report());
  for (const char* format : {"text", "json", "jsonl", "sarif", "csv"}) {
    const Result result = run(std::string("--format ") + format + " " + good + " >/dev/full");
    INFO(format);
    CHECK(result.status == 2);
    CHECK(result.err == "xxgk-check: the output could not be written\n");
  }
}
