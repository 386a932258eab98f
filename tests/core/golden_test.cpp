// What the program says of the fixtures in tests/corpus, beside each as NAME.golden. After a change that is
// meant, scripts/update-goldens rewrites them (through XXGK_UPDATE_GOLDENS=1), and git shows what changed.
#include <catch2/catch.hpp>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "support/golden.h"
#include "xxgk/xxgk.h"

namespace {

namespace fs = std::filesystem;

std::string read_file(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

std::vector<fs::path> fixtures() {
  std::vector<fs::path> found;
  for (const fs::directory_entry& entry : fs::directory_iterator(XXGK_FIXTURES)) {
    const fs::path extension = entry.path().extension();
    if (entry.is_regular_file() && extension != ".golden" && entry.path().filename() != "README.md")
      found.push_back(entry.path());
  }
  std::sort(found.begin(), found.end());
  return found;
}

}  // namespace

TEST_CASE("fixtures read as their goldens say") {
  const bool update = std::getenv("XXGK_UPDATE_GOLDENS") != nullptr;
  REQUIRE(!fixtures().empty());
  for (const fs::path& path : fixtures()) {
    const fs::path golden = path.string() + ".golden";
    xxgk::Options options;
    options.name = path.filename().string();
    const std::string now = xxgk::testing::annotated(xxgk::check(read_file(path), options));
    if (update) std::ofstream(golden, std::ios::binary) << now;
    INFO(path.filename().string());
    CHECK(read_file(golden) == now);
  }
}
