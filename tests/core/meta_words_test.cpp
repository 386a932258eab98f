// The words of the program: every language says everything, and nothing but its table knows it.
#include <algorithm>
#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <set>
#include <string>

#include "output/messages.h"
#include "output/words.h"

using namespace xxgk;

namespace {

namespace fs = std::filesystem;

struct Sentence {
  std::string key;
  std::set<std::string> names;  // in braces
  bool operator<(const Sentence& other) const { return key < other.key; }
};

std::set<std::string> names_in(std::string_view text) {
  std::set<std::string> names;
  output::fill_with(text, [&](std::string_view name) {
    names.emplace(name);
    return "";
  });
  return names;
}

std::vector<Sentence> sentences_of(const output::Words& words) {
  std::vector<Sentence> all;
  for (const auto& family : words.messages)
    for (const output::Message& message : family) {
      CHECK_FALSE(message.text.empty());
      all.push_back({std::string(message.rule) + "/" + std::string(message.variant), names_in(message.text)});
    }
  std::sort(all.begin(), all.end());
  return all;
}

std::string read(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

}  // namespace

TEST_CASE("every language has every sentence, with the same values in it", "[meta][words]") {
  const std::vector<Sentence> first = sentences_of(output::words_in(Language::zh));
  REQUIRE(first.size() > 100);
  for (std::size_t i = 1; i < first.size(); ++i) CHECK(first[i].key != first[i - 1].key);
  for (const Language language : output::languages()) {
    const std::vector<Sentence> own = sentences_of(output::words_in(language));
    REQUIRE(own.size() == first.size());
    for (std::size_t i = 0; i < own.size(); ++i) {
      INFO(own[i].key);
      CHECK(own[i].key == first[i].key);
      CHECK(own[i].names == first[i].names);
    }
  }
}

TEST_CASE("every language has a title for every rule, and the same reasons", "[meta][words]") {
  const auto& reasons = output::words_in(Language::zh).reasons;
  for (const Language language : output::languages()) {
    const output::Words& words = output::words_in(language);
    CHECK(output::language_named(words.name) == language);
    CHECK(words.titles.size() == rule_registry().size());
    for (const RuleInfo& rule : rule_registry()) {
      INFO(rule.id);
      CHECK_FALSE(output::rule_title(rule.id, language).empty());
      CHECK(output::rule_title(rule.id, language) != rule.id);
    }
    REQUIRE(words.reasons.size() == reasons.size());
    for (std::size_t i = 0; i < reasons.size(); ++i) CHECK(words.reasons[i].key == reasons[i].key);
  }
  CHECK_FALSE(output::language_named("fr"));
}

TEST_CASE("no source asks for the language but the list of languages", "[meta][words]") {
  const std::regex asks(R"(\bzh\s*\?|[!=]=\s*Language::|case Language::|Language::\w+\s*[!=?]=?)");
  const fs::path core = fs::path(XXGK_GUIDE).parent_path();
  int seen = 0;
  int asking = 0;
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator(core)) {
    const std::string ending = entry.path().extension().string();
    if (ending != ".cpp" && ending != ".h") continue;
    ++seen;
    const bool found = std::regex_search(read(entry.path()), asks);
    INFO(entry.path());
    CHECK((!found || fs::relative(entry.path(), core) == "output/words.cpp"));
    asking += found;
  }
  CHECK(seen > 100);
  CHECK(asking == 1);
}
