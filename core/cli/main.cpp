// xxgk-check: checks reports and prints what it found. See --help.
#include <algorithm>
#include <iostream>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "check/check.h"
#include "cli/arguments.h"
#include "cli/sources.h"
#include "output/json.h"
#include "output/text.h"
#include "xxgk/xxgk.h"

namespace xxgk::cli {
namespace {

constexpr int kSomethingFound = 1;
constexpr int kUnreadable = 2;

// The worst that happened so far.
class Status {
 public:
  explicit Status(std::optional<Severity> fail_on) : fail_on_(fail_on) {}

  void see(const Report& report) {
    if (report.outcome == Outcome::undetermined) value_ = kUnreadable;
    const bool found = fail_on_ && std::any_of(report.findings.begin(), report.findings.end(),
                                               [&](const Finding& f) { return f.severity >= *fail_on_; });
    if (found) value_ = std::max(value_, kSomethingFound);
  }
  void fail() { value_ = kUnreadable; }
  int value() const { return value_; }

 private:
  std::optional<Severity> fail_on_;
  int value_ = 0;
};

Report unreadable(const std::string& name, const std::string& why) {
  Report report;
  report.source.name = name;
  checking::reject(report, checking::Rejection::unreadable_file, why);
  return report;
}

Report check_named(const Arguments& arguments, std::string name, std::string_view bytes) {
  Options options = arguments.options;
  options.name = std::move(name);
  return check(bytes, options);
}

Report check_path(const Arguments& arguments, const std::string& path) {
  std::string error;
  const std::optional<std::string> bytes = read_source(path, error);
  return bytes ? check_named(arguments, path, *bytes) : unreadable(path, error);
}

Report check_line(const Arguments& arguments, const std::string& line) {
  const auto document = nlohmann::json::parse(line, nullptr, false);
  const auto string_at = [&](const char* key) -> const std::string* {
    const auto at = document.is_object() ? document.find(key) : document.end();
    return at == document.end() ? nullptr : at->get_ptr<const std::string*>();
  };
  const std::string* name = string_at("name");
  const std::string* text = string_at("text");
  if (!text) return unreadable(name ? *name : "", "not_json_line");
  return check_named(arguments, name ? *name : "", *text);
}

void print(const Arguments& arguments, const Report& report) {
  if (arguments.format == Format::text)
    std::cout << output::report_text(report, arguments.language);
  else
    std::cout << output::report_json(report, {arguments.language, arguments.text});
  if (arguments.format == Format::jsonl) std::cout << '\n';
}

int list_rules(const Arguments& arguments) {
  if (arguments.format == Format::text)
    std::cout << output::rules_text(arguments.language);
  else
    std::cout << output::rules_json() << '\n';
  return 0;
}

int filter_lines(Arguments arguments) {
  arguments.format = Format::jsonl;  // one line out for each line in, whatever was asked for
  Status status(arguments.fail_on);
  std::string line;
  while (std::cout && read_line(std::cin, line)) {
    const Report report = check_line(arguments, line);
    status.see(report);
    print(arguments, report);
    std::cout.flush();
  }
  return status.value();
}

int check_files(const Arguments& arguments) {
  const std::vector<std::string> files = list_files(arguments.paths);
  Status status(arguments.fail_on);
  if (files.empty()) {
    std::cerr << "xxgk-check: no .txt .md .html .htm .docx file in the folders given\n";
    status.fail();
  }
  const bool batch = arguments.format == Format::json && files.size() != 1;
  if (batch) std::cout << output::batch_begin();
  for (const std::string& file : files) {
    const Report report = check_path(arguments, file);
    status.see(report);
    if (batch && &file != &files.front()) std::cout << ',';
    print(arguments, report);
  }
  if (batch) std::cout << output::batch_end();
  if (arguments.format == Format::json) std::cout << '\n';
  return status.value();
}

}  // namespace
}  // namespace xxgk::cli

int main(int argc, char** argv) {
  std::ios::sync_with_stdio(false);
  xxgk::cli::Arguments arguments;
  if (const auto status = xxgk::cli::parse(argc, argv, arguments)) return *status;
  if (arguments.list_rules) return xxgk::cli::list_rules(arguments);
  if (arguments.jsonl_in) return xxgk::cli::filter_lines(arguments);
  return xxgk::cli::check_files(arguments);
}
