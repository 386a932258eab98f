// What the fuzzer has found worth keeping, without the fuzzer.
#include <catch2/catch.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "fuzz/input.h"
#include "fuzz/invariants.h"

using namespace xxgk;
using namespace xxgk::testing;

namespace {

namespace fs = std::filesystem;

std::string read_file(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

std::vector<fs::path> files_in(const char* folder) {
  std::vector<fs::path> found;
  for (const fs::directory_entry& entry : fs::directory_iterator(folder))
    if (entry.is_regular_file()) found.push_back(entry.path());
  std::sort(found.begin(), found.end());
  return found;
}

}  // namespace

TEST_CASE("inputs of the fuzzing corpus break no promise", "[fuzz]") {
  const std::vector<fs::path> files = files_in(XXGK_FUZZ_CORPUS);
  REQUIRE(!files.empty());
  for (const fs::path& path : files) {
    INFO(path.filename().string());
    const FuzzInput input = read_fuzz_input(read_file(path));
    Options options;
    options.input = input.kind;
    CHECK(broken_promises(input.bytes, options) == std::vector<std::string>{});
  }
}

TEST_CASE("fixtures break no promise, even as pages", "[fuzz]") {
  for (const fs::path& path : files_in(XXGK_FIXTURES)) {
    if (path.extension() == ".golden") continue;
    for (const InputKind kind : {InputKind::automatic, InputKind::html}) {
      INFO(path.filename().string() << " as kind " << static_cast<int>(kind));
      Options options;
      options.input = kind;
      CHECK(broken_promises(read_file(path), options) == std::vector<std::string>{});
    }
  }
}

TEST_CASE("a report that says what is not so is found out", "[fuzz]") {
  Report report = check("三、收到和处理政府信息公开申请情况\n", {});
  REQUIRE(broken_invariants(report).empty());
  Cell& cell = report.tables[1].rows.at(0).cells.at(0);
  cell.state = CellState::number;
  cell.value = Decimal{7, 0};
  cell.raw = u"7";
  cell.span = Span{3, 4};
  CHECK(!broken_invariants(report).empty());
}
