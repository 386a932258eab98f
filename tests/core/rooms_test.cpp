// The rooms of the core stand in one order: each knows only those before it. What is counted are its include lines.
#include <catch2/catch.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

namespace fs = std::filesystem;

namespace {

// As a report goes through them.
const std::vector<std::string> kRooms{"text",  "document", "form",  "lexicon", "outline", "tables", "prose",
                                      "facts", "causes",   "rules", "judge",   "across",  "output", "cli"};

std::size_t place(const std::string& room) {
  return static_cast<std::size_t>(std::find(kRooms.begin(), kRooms.end(), room) - kRooms.begin());
}

// Of `#include "prose/dates.h"` it is prose; of the public header and of what stands beside the rooms, none.
std::string room_included(const std::string& line) {
  const std::string before = "#include \"";
  if (line.compare(0, before.size(), before) != 0) return {};
  const std::string path = line.substr(before.size());
  const std::string first = path.substr(0, path.find('/'));
  return first == "xxgk" ? std::string() : first;
}

std::vector<fs::path> sources_of(const fs::path& room) {
  std::vector<fs::path> out;
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator(room))
    if (entry.path().extension() == ".cpp" || entry.path().extension() == ".h") out.push_back(entry.path());
  return out;
}

}  // namespace

TEST_CASE("No room of the core includes a later one", "[rooms]") {
  int includes = 0;
  for (const std::string& room : kRooms) {
    if (!fs::is_directory(fs::path(XXGK_CORE) / room)) continue;
    for (const fs::path& file : sources_of(fs::path(XXGK_CORE) / room)) {
      std::ifstream in(file);
      for (std::string line; std::getline(in, line);) {
        const std::string other = room_included(line);
        if (other.empty()) continue;
        ++includes;
        INFO(file.string() << ": " << line);
        CHECK(place(other) <= place(room));
      }
    }
  }
  CHECK(includes > 100);
}

TEST_CASE("Every folder of the core is a room that the order knows", "[rooms]") {
  const std::vector<std::string> others{"include", "guide"};
  for (const fs::directory_entry& entry : fs::directory_iterator(XXGK_CORE)) {
    if (!entry.is_directory()) continue;
    const std::string name = entry.path().filename().string();
    INFO(name);
    CHECK((place(name) < kRooms.size() || std::find(others.begin(), others.end(), name) != others.end()));
  }
}

TEST_CASE("core/README.md describes the rooms in their order", "[rooms]") {
  std::ifstream in(fs::path(XXGK_CORE) / "README.md");
  const std::string text{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
  std::size_t at = 0;
  for (const std::string& room : kRooms) {
    if (!fs::is_directory(fs::path(XXGK_CORE) / room)) continue;
    INFO(room);
    at = text.find("\n| `" + room + "/`", at);
    REQUIRE(at != std::string::npos);
  }
}
