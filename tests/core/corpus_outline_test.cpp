// Unit and year of the reports of the optional corpus; skipped where it is absent.
#include <catch2/catch.hpp>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <string>

#include "text/utf.h"
#include "xxgk/xxgk.h"

namespace {

namespace fs = std::filesystem;

std::string read_file(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

// The input that an expectation is about: raw/NAME with any extension.
fs::path input_of(const fs::path& expectation) {
  for (const char* extension : {".txt", ".html", ".docx"}) {
    const fs::path raw =
        expectation.parent_path().parent_path() / "raw" / (expectation.stem().string() + extension);
    if (fs::exists(raw)) return raw;
  }
  return {};
}

}  // namespace

TEST_CASE("unit and year of the corpus") {
  if (!fs::is_directory(XXGK_CORPUS)) {
    WARN("skipped: no corpus at " XXGK_CORPUS);
    return;
  }
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator(XXGK_CORPUS)) {
    if (entry.path().extension() != ".json" || input_of(entry.path()).empty()) continue;
    const nlohmann::json expected = nlohmann::json::parse(read_file(entry.path()), nullptr, false);
    INFO(entry.path().filename().string());
    REQUIRE(expected.is_object());
    const xxgk::Report found = xxgk::check(read_file(input_of(entry.path())), {});
    if (expected["year"].is_number()) CHECK(found.year == expected["year"].get<int>());
    if (expected["year"].is_null()) CHECK(!found.year);
    if (expected.contains("unit_check")) {
      CHECK(xxgk::text::to_utf8(found.unit.value_or(u"")) == expected["unit_check"].get<std::string>());
    }
  }
}
