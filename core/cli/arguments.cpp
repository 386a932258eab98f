#include "cli/arguments.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <iostream>
#include <map>

namespace xxgk::cli {
namespace {

constexpr int kUsage = 2;

// Rules and families that are named must exist: a misspelt one would silently change nothing.
std::string check_rule_name(const std::string& name) {
  const auto& all = rules();
  const bool known = std::any_of(
      all.begin(), all.end(), [&](const RuleInfo& rule) { return rule.id == name || rule.family == name; });
  return known ? std::string() : "no such rule: " + name;
}

}  // namespace

std::optional<int> parse(int argc, char** argv, Arguments& arguments) {
  CLI::App app{
      "Checks yearly reports on the openness of government information (政府信息公开工作年度报告).\n"
      "Exit status: 0 nothing at or above --fail-on, 1 something is, 2 usage, unreadable or no report.",
      "xxgk-check"};
  const std::map<std::string, Format> formats{
      {"text", Format::text}, {"json", Format::json}, {"jsonl", Format::jsonl}};
  const std::map<std::string, Language> languages{{"zh", Language::zh}, {"en", Language::en}};
  const std::map<std::string, InputKind> inputs{{"auto", InputKind::automatic},
                                                {"text", InputKind::text},
                                                {"html", InputKind::html},
                                                {"docx", InputKind::docx}};
  const std::map<std::string, std::optional<Severity>> levels{{"error", Severity::error},
                                                              {"warning", Severity::warning},
                                                              {"hint", Severity::hint},
                                                              {"never", std::nullopt}};
  std::string format = "text";
  std::string language = "zh";
  std::string input = "auto";
  std::string fail_on = "error";
  bool no_text = false;
  app.add_option("PATH", arguments.paths,
                 "a file, a folder (its .txt .md .html .htm .docx) or - for standard input");
  app.add_option("--format", format, "text, json or jsonl")
      ->check(CLI::IsMember(formats))
      ->capture_default_str();
  app.add_option("--lang", language, "language of messages: zh or en")
      ->check(CLI::IsMember(languages))
      ->capture_default_str();
  app.add_option("--input", input, "auto, text, html or docx")
      ->check(CLI::IsMember(inputs))
      ->capture_default_str();
  app.add_option("--encoding", arguments.options.encoding,
                 "auto, UTF-8, GB18030, GBK, Big5, UTF-16 (default auto)");
  app.add_flag("--jsonl-in", arguments.jsonl_in,
               "standard input holds one {\"name\":…,\"text\":…} a line; one report line out for each");
  app.add_flag("--no-text", no_text, "leave the text of the report out of the JSON");
  app.add_option("--disable", arguments.options.disable, "rules or families not to apply")
      ->delimiter(',')
      ->allow_extra_args(false)
      ->check(CLI::Validator(check_rule_name, "RULE"));
  app.add_option("--enable", arguments.options.enable, "rules to apply that are off by default")
      ->delimiter(',')
      ->allow_extra_args(false)
      ->check(CLI::Validator(check_rule_name, "RULE"));
  app.add_option("--fail-on", fail_on, "error, warning, hint or never")
      ->check(CLI::IsMember(levels))
      ->capture_default_str();
  app.add_flag("--list-rules", arguments.list_rules, "list the rules and exit");
  app.set_version_flag("--version", "xxgk-check " + std::string(version()) + " (rules " +
                                        std::string(rules_version()) + ")");

  try {
    app.parse(argc, argv);
    if (arguments.jsonl_in && !arguments.paths.empty()) throw CLI::ExcludesError("--jsonl-in", "PATH");
    if (!arguments.jsonl_in && !arguments.list_rules && arguments.paths.empty())
      throw CLI::RequiredError("PATH");
  } catch (const CLI::ParseError& error) {
    return app.exit(error) == 0 ? 0 : kUsage;
  }
  arguments.format = formats.at(format);
  arguments.language = languages.at(language);
  arguments.options.input = inputs.at(input);
  arguments.fail_on = levels.at(fail_on);
  arguments.text = !no_text;
  return std::nullopt;
}

}  // namespace xxgk::cli
