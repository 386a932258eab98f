// How many reports a second go through: reading alone (bytes to the text that spans count in) as the baseline, the whole
// check, and the check with its result as JSON. Over the fixtures, together and by kind of input. scripts/bench prints the ratios.

#include <benchmark/benchmark.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "document/kinds.h"
#include "output/json.h"
#include "xxgk/xxgk.h"

namespace {

namespace fs = std::filesystem;
using Inputs = std::vector<std::string>;

std::string bytes_of(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

// All fixtures, or those of one kind.
Inputs inputs_of(xxgk::InputKind kind) {
  Inputs inputs;
  for (const fs::directory_entry& entry : fs::directory_iterator(XXGK_FIXTURES)) {
    if (entry.path().extension() == ".golden" || entry.path().filename() == "README.md") continue;
    std::string bytes = bytes_of(entry.path());
    if (kind == xxgk::InputKind::automatic || xxgk::document::kind_of(bytes).input == kind) {
      inputs.push_back(std::move(bytes));
    }
  }
  return inputs;
}

std::size_t read(const std::string& bytes) {
  const xxgk::document::Kind& kind = xxgk::document::kind_of(bytes);
  return kind.read ? kind.read(bytes, "auto").rendered.text.size() : 0;
}

std::size_t check(const std::string& bytes) { return xxgk::check(bytes, {}).findings.size(); }

std::size_t check_to_json(const std::string& bytes) {
  return xxgk::output::report_json(xxgk::check(bytes, {}), {}).size();
}

void over(benchmark::State& state, const Inputs& inputs, std::size_t (*work)(const std::string&)) {
  if (inputs.empty()) state.SkipWithError("no fixtures");
  for (auto _ : state) {
    for (const std::string& bytes : inputs) benchmark::DoNotOptimize(work(bytes));
  }
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(inputs.size()));
}

}  // namespace

int main(int argc, char** argv) {
  const std::pair<const char*, xxgk::InputKind> kinds[] = {{"all", xxgk::InputKind::automatic},
                                                           {"text", xxgk::InputKind::text},
                                                           {"html", xxgk::InputKind::html},
                                                           {"docx", xxgk::InputKind::docx}};
  const std::pair<const char*, std::size_t (*)(const std::string&)> steps[] = {
      {"read", read}, {"check", check}, {"check+json", check_to_json}};
  for (const auto& [kind_name, kind] : kinds) {
    for (const auto& [step, work] : steps) {
      const std::string name = std::string(kind_name) + "/" + step;
      benchmark::RegisterBenchmark(name.c_str(), over, inputs_of(kind), work);
    }
  }
  benchmark::Initialize(&argc, argv);
  if (benchmark::ReportUnrecognizedArguments(argc, argv)) return 2;
  benchmark::RunSpecifiedBenchmarks();
  return 0;
}
