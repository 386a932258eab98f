#include "cli/run.h"

#include <algorithm>
#include <iostream>
#include <nlohmann/json.hpp>

#include "cli/baseline.h"
#include "cli/printer.h"
#include "cli/sources.h"
#include "document/kinds.h"
#include "judge/judge.h"
#include "rules/rules.h"

namespace xxgk::cli {
namespace {

constexpr int kSomethingFound = 1;
constexpr int kUnreadable = 2;

std::ostream& complain() { return std::cerr << "xxgk-check: "; }

Report unreadable(const std::string& name, const std::string& why) {
  Report report;
  report.source.name = name;
  judge::reject(report, judge::Rejection::unreadable_file, why);
  return report;
}

// One run of the program: the reports go through it one by one.
class Run {
 public:
  Run(const Arguments& arguments, bool many)
      : arguments_(arguments), options_(arguments.options),
        printer_(make_printer(arguments, many, std::cout)), accepted_(arguments.language, many) {}

  // False where the baseline cannot be used.
  bool begin() {
    if (!arguments_.baseline.empty() && !read_baseline()) return false;
    printer_->begin();
    return true;
  }

  void check_path(const std::string& path) {
    std::string error;
    const std::optional<std::string> bytes = read_source(path, error);
    take(bytes ? check_named(path, *bytes) : unreadable(path, error));
  }

  void check_line(const std::string& line) {
    const auto document = nlohmann::json::parse(line, nullptr, false);
    const auto string_at = [&](const char* key) -> const std::string* {
      const auto at = document.is_object() ? document.find(key) : document.end();
      return at == document.end() ? nullptr : at->get_ptr<const std::string*>();
    };
    const std::string* name = string_at("name");
    const std::string* text = string_at("text");
    take(text ? check_named(name ? *name : "", *text) : unreadable(name ? *name : "", "not_json_line"));
  }

  int end() {
    if (compared_.reports.size() > 1) {
      compared_.batch = across::compare(compared_.reports, options_);
      for (const across::Finding& finding : compared_.batch.findings) count(finding.finding);
    }
    printer_->end(compared_);
    std::cout.flush();
    if (!std::cout) fail("the output could not be written");
    for (const BaselineEntry* entry : baseline_.stale(options_)) name_stale(*entry);
    if (!arguments_.write_baseline.empty()) {
      if (const auto why = accepted_.write(arguments_.write_baseline, baseline_, options_))
        fail(arguments_.write_baseline + ": " + *why);
    }
    return status_;
  }

  void fail(const std::string& why) {
    complain() << why << '\n';
    status_ = kUnreadable;
  }

 private:
  bool read_baseline() {
    std::string error;
    std::optional<Baseline> read = Baseline::read(arguments_.baseline, error);
    if (!read) {
      fail(arguments_.baseline + ": " + error);
      return false;
    }
    baseline_ = std::move(*read);
    // What the command line says of a rule comes before what the file says.
    add_rules(baseline_.disabled(), arguments_.options.enable, options_.disable);
    add_rules(baseline_.enabled(), arguments_.options.disable, options_.enable);
    return true;
  }

  void add_rules(const std::vector<std::string>& ids, const std::vector<std::string>& contrary,
                 std::vector<std::string>& to) const {
    for (const std::string& id : ids) {
      if (!rules::find_rule(id)) complain() << arguments_.baseline << ": no such rule: " << id << '\n';
      if (std::find(contrary.begin(), contrary.end(), id) == contrary.end()) to.push_back(id);
    }
  }

  Report check_named(std::string name, std::string_view bytes) const {
    Options options = options_;
    options.name = std::move(name);
    return check(bytes, options);
  }

  void take(Report report) {
    baseline_.apply(report);
    if (!arguments_.write_baseline.empty()) accepted_.add(report);
    if (judge::is_rejected(report)) status_ = kUnreadable;
    for (const Finding& finding : report.findings) count(finding);
    if (arguments_.across) compared_.reports.push_back(across::comparable(report));
    printer_->report(report);
  }

  void count(const Finding& finding) {
    if (arguments_.fail_on && finding.severity >= *arguments_.fail_on)
      status_ = std::max(status_, kSomethingFound);
  }

  void name_stale(const BaselineEntry& entry) const {
    complain() << arguments_.baseline << ": no longer found: " << entry.rule << ' ' << entry.fingerprint;
    if (entry.source) std::cerr << " in " << *entry.source;
    std::cerr << (entry.message.empty() ? "" : " " + entry.message) << '\n';
  }

  const Arguments& arguments_;
  Options options_;
  std::unique_ptr<Printer> printer_;
  Baseline baseline_;
  BaselineWriter accepted_;
  Compared compared_;
  int status_ = 0;
};

int filter_lines(const Arguments& arguments) {
  Run run(arguments, true);
  if (!run.begin()) return kUnreadable;
  std::string line;
  while (std::cout && read_line(std::cin, line)) run.check_line(line);
  return run.end();
}

std::string readable_extensions() {
  std::string all;
  for (const document::Kind& kind : document::kinds())
    if (kind.read != nullptr) all.append(all.empty() ? "" : " ").append(kind.extensions);
  return all;
}

// They do not change the status: nobody named them.
void name_left_out(const std::vector<Files::LeftOut>& files) {
  if (files.empty()) return;
  complain() << files.size() << " of the files in the folders given are of kinds that are not read:\n";
  for (const Files::LeftOut& file : files) std::cerr << "  " << file.path << " (" << file.kind << ")\n";
}

int check_files(const Arguments& arguments) {
  const Files files = list_files(arguments.paths);
  Run run(arguments, files.read.size() != 1);
  if (!run.begin()) return kUnreadable;
  if (files.read.empty()) run.fail("no file that can be read in the folders given: " + readable_extensions());
  for (const std::string& file : files.read) {
    if (!std::cout) break;
    run.check_path(file);
  }
  const int status = run.end();
  name_left_out(files.left_out);
  return status;
}

}  // namespace

int run(const Arguments& arguments) {
  return arguments.jsonl_in ? filter_lines(arguments) : check_files(arguments);
}

}  // namespace xxgk::cli
