// The examples of README.md work as they stand there.
#include <catch2/catch.hpp>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <vector>

#include "support/layouts.h"
#include "support/program.h"
#include "support/samples.h"

using namespace xxgk::testing;

namespace {

constexpr std::string_view kProgram = "build/native/xxgk-check";

std::string readme() {
  std::ifstream file(XXGK_README, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

// The indented lines after "With the command line", without their comments.
std::vector<std::string> examples() {
  const std::string text = readme();
  std::vector<std::string> lines;
  std::size_t at = text.find("**With the command line.**");
  const std::size_t last = text.find("**From JavaScript**", at);
  while (at < last) {
    const std::size_t end = text.find('\n', at);
    std::string line = text.substr(at, end - at);
    at = end + 1;
    if (line.rfind("    ", 0) != 0) continue;
    line.erase(std::min(line.find(" # "), line.size()));
    lines.push_back(line);
  }
  return lines;
}

void lay_out(const Folder& folder) {
  folder.write("report.txt", good_report());
  folder.write("report.html", layout("html_page").render(generate({})).bytes);
  folder.write("archive/2022/a.txt", with_wrong_sum());
  folder.write("archive/2023/b.txt", good_report());
  folder.write("reports.jsonl", nlohmann::json{{"name", "a"}, {"text", good_report()}}.dump() + "\n");
}

}  // namespace

TEST_CASE("the commands of the README do what they say", "[readme]") {
  const Folder folder;
  lay_out(folder);
  const std::vector<std::string> lines = examples();
  REQUIRE(lines.size() >= 10);
  for (std::string line : lines) {
    INFO(line);
    REQUIRE(line.find(kProgram) != std::string::npos);
    line.replace(line.find(kProgram), kProgram.size(), XXGK_CHECK_PROGRAM);
    const Result result = shell(line, folder.path());
    CHECK(result.err.empty());
    // Only the archive holds a report with an error; once that is accepted nothing is left.
    const bool has_error =
        line.find("archive/") != std::string::npos && line.find(" --baseline") == std::string::npos;
    CHECK(result.status == (has_error ? 1 : 0));
    CHECK(result.out.empty() == (line.find(" > ") != std::string::npos));
  }
  CHECK(folder.read("findings.csv").find("2022/a.txt") != std::string::npos);
  CHECK(folder.read("cells.csv").find("applications.received.total") != std::string::npos);
  CHECK(nlohmann::json::parse(folder.read("findings.sarif"))["version"] == "2.1.0");
}
