#include "cli/arguments.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <map>

#include "output/words.h"

namespace xxgk::cli {
namespace {

constexpr int kUsage = 2;

const std::map<std::string, Format> kFormats{{"text", Format::text},
                                             {"json", Format::json},
                                             {"jsonl", Format::jsonl},
                                             {"sarif", Format::sarif},
                                             {"csv", Format::csv}};
const std::map<std::string, output::CsvTable> kCsvTables{{"findings", output::CsvTable::findings},
                                                         {"cells", output::CsvTable::cells}};
const std::map<std::string, InputKind> kInputs{{"auto", InputKind::automatic},
                                               {"text", InputKind::text},
                                               {"html", InputKind::html},
                                               {"docx", InputKind::docx}};
const std::map<std::string, std::optional<Severity>> kLevels{{"error", Severity::error},
                                                             {"warning", Severity::warning},
                                                             {"hint", Severity::hint},
                                                             {"never", std::nullopt}};

// The words of options whose values are put into `Arguments` after parsing.
struct Written {
  std::string format = "text";
  std::string csv = "findings";
  std::string language = "zh";
  std::string input = "auto";
  std::string fail_on = "error";
  std::string rule_pages;
  bool no_text = false;
  bool no_across = false;
};

std::vector<std::string> language_names() {
  std::vector<std::string> names;
  for (const Language language : output::languages()) names.emplace_back(output::words_in(language).name);
  return names;
}

// Rules and families that are named must exist: a misspelt one would silently change nothing.
std::string check_rule_name(const std::string& name) {
  const auto& all = rule_registry();
  const bool known = std::any_of(
      all.begin(), all.end(), [&](const RuleInfo& rule) { return rule.id == name || rule.family() == name; });
  return known ? std::string() : "no such rule: " + name;
}

std::string check_file_name(const std::string& name) {
  return name == "-" || name.empty() ? "a baseline is a file" : std::string();
}

std::string check_address(const std::string& url) {
  const std::size_t colon = url.find(':');
  return colon == std::string::npos || colon < 2 ? "not an absolute address: " + url : std::string();
}

void add_output_options(CLI::App& app, Arguments& arguments, Written& words) {
  app.add_option("--format", words.format, "text, json, jsonl, sarif or csv")
      ->check(CLI::IsMember(kFormats))
      ->capture_default_str();
  app.add_option("--csv", words.csv, "with --format csv: a table of findings or of cells")
      ->check(CLI::IsMember(kCsvTables))
      ->capture_default_str();
  app.add_option(
         "--rule-pages", words.rule_pages,
         "with --format sarif: the address of the folder of pages about the rules (default: those beside "
         "the program)")
      ->check(CLI::Validator(check_address, "URL"));
  app.add_option("--lang", words.language, "language of messages: zh or en")
      ->check(CLI::IsMember(language_names()))
      ->capture_default_str();
  app.add_flag("--no-text", words.no_text, "leave the text of the report out of text and JSON");
  app.add_flag("--no-across", words.no_across, "do not compare several reports with each other");
  app.add_option("--fail-on", words.fail_on, "error, warning, hint or never")
      ->check(CLI::IsMember(kLevels))
      ->capture_default_str();
  app.add_flag("--list-rules", arguments.list_rules, "list the rules and exit");
  app.set_version_flag("--version", "xxgk-check " + std::string(version()) + " (rules " +
                                        std::string(rules_version()) + ")");
}

void add_input_options(CLI::App& app, Arguments& arguments, Written& words) {
  app.add_option("PATH", arguments.paths,
                 "a file, a folder (its .txt .md .html .htm .docx) or - for standard input");
  app.add_option("--input", words.input, "auto, text, html or docx")
      ->check(CLI::IsMember(kInputs))
      ->capture_default_str();
  app.add_option("--encoding", arguments.options.encoding,
                 "auto, UTF-8, GB18030, GBK, Big5, UTF-16 (default auto)");
  app.add_flag("--jsonl-in", arguments.jsonl_in,
               "standard input holds one {\"name\":…,\"text\":…} a line; one report line out for each");
}

void add_rule_options(CLI::App& app, Arguments& arguments) {
  for (auto [name, list, help] :
       {std::tuple{"--disable", &arguments.options.disable, "rules or families not to apply"},
        std::tuple{"--enable", &arguments.options.enable, "rules to apply that are off by default"}}) {
    app.add_option(name, *list, help)
        ->delimiter(',')
        ->allow_extra_args(false)
        ->check(CLI::Validator(check_rule_name, "RULE"));
  }
  app.add_option("--baseline", arguments.baseline,
                 "findings accepted before, each with its reason; they are listed apart and do not count")
      ->check(CLI::ExistingFile);
  app.add_option("--write-baseline", arguments.write_baseline,
                 "write all findings as accepted, with the reasons that --baseline has")
      ->check(CLI::Validator(check_file_name, "FILE"));
}

// What does not go together.
void check_together(const CLI::App& app, const Arguments& arguments, const Written& words) {
  const auto given = [&](const char* name) { return app.count(name) > 0; };
  if (arguments.jsonl_in && !arguments.paths.empty()) throw CLI::ExcludesError("--jsonl-in", "PATH");
  if (arguments.jsonl_in && given("--format") && words.format != "jsonl")
    throw CLI::ValidationError("--jsonl-in", "gives lines of JSON: only --format jsonl goes with it");
  if (given("--csv") && words.format != "csv") throw CLI::RequiresError("--csv", "--format csv");
  if (given("--rule-pages") && words.format != "sarif")
    throw CLI::RequiresError("--rule-pages", "--format sarif");
  if (arguments.list_rules && words.format != "text" && words.format != "json")
    throw CLI::ValidationError("--list-rules", "is text or json, not " + words.format);
  if (!arguments.jsonl_in && !arguments.list_rules && arguments.paths.empty())
    throw CLI::RequiredError("PATH");
}

}  // namespace

std::optional<int> parse(int argc, char** argv, Arguments& arguments) {
  CLI::App app{
      "Checks yearly reports on the openness of government information (政府信息公开工作年度报告).\n"
      "Exit status: 0 nothing at or above --fail-on, 1 something is, 2 usage, unreadable or no report.",
      "xxgk-check"};
  Written words;
  add_input_options(app, arguments, words);
  add_output_options(app, arguments, words);
  add_rule_options(app, arguments);
  try {
    app.parse(argc, argv);
    check_together(app, arguments, words);
  } catch (const CLI::ParseError& error) {
    return app.exit(error) == 0 ? 0 : kUsage;
  }
  arguments.format = arguments.jsonl_in ? Format::jsonl : kFormats.at(words.format);
  arguments.csv = kCsvTables.at(words.csv);
  arguments.language = *output::language_named(words.language);
  arguments.options.input = kInputs.at(words.input);
  arguments.fail_on = kLevels.at(words.fail_on);
  arguments.text = !words.no_text;
  arguments.across = !words.no_across && !arguments.jsonl_in;
  if (!words.rule_pages.empty()) {
    if (words.rule_pages.back() != '/') words.rule_pages += '/';
    arguments.rule_pages = words.rule_pages;
  }
  return std::nullopt;
}

}  // namespace xxgk::cli
