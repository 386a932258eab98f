// The core for JavaScript. No logic: bytes and options in, JSON out, as the command line writes it. The objects
// taken here are made by src/index.js, which has checked their types.
#include <emscripten/bind.h>
#include <emscripten/val.h>

#include <string>
#include <vector>

#include "output/json.h"
#include "output/json_batch.h"
#include "output/words.h"
#include "xxgk/xxgk.h"

namespace {

using emscripten::val;

xxgk::Language language(const std::string& name) {
  return xxgk::output::language_named(name).value_or(xxgk::Language::zh);
}

xxgk::InputKind input_kind(const std::string& name) {
  if (name == "text") return xxgk::InputKind::text;
  if (name == "html") return xxgk::InputKind::html;
  if (name == "docx") return xxgk::InputKind::docx;
  return xxgk::InputKind::automatic;
}

xxgk::Options options_of(const val& request) {
  xxgk::Options options;
  options.name = request["name"].as<std::string>();
  options.input = input_kind(request["input"].as<std::string>());
  options.encoding = request["encoding"].as<std::string>();
  options.disable = emscripten::vecFromJSArray<std::string>(request["disable"]);
  options.enable = emscripten::vecFromJSArray<std::string>(request["enable"]);
  return options;
}

xxgk::Report checked(const val& request) {
  // Not as a string: its conversion writes wherever the allocation of a huge one failed.
  const auto bytes = emscripten::convertJSArrayToNumberVector<char>(request["bytes"]);
  return xxgk::check({bytes.data(), bytes.size()}, options_of(request));
}

std::string check(const val& request) {
  return xxgk::output::report_json(checked(request), {language(request["lang"].as<std::string>())});
}

std::string check_all(const val& requests, const std::string& lang) {
  std::vector<xxgk::Report> reports;
  xxgk::Options options;  // the same for all
  for (const val& request : emscripten::vecFromJSArray<val>(requests)) {
    reports.push_back(checked(request));
    options = options_of(request);
  }
  return xxgk::output::batch_json(reports, options, {language(lang)});
}

std::string rules() { return xxgk::output::rules_json(); }

std::string version() { return std::string(xxgk::version()); }

}  // namespace

EMSCRIPTEN_BINDINGS(xxgk) {
  emscripten::function("check", &check);
  emscripten::function("checkAll", &check_all);
  emscripten::function("rules", &rules);
  emscripten::function("version", &version);
}
