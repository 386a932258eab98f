// xxgk-check: checks reports and prints what it found. See --help.
#include <iostream>

#include "cli/arguments.h"
#include "cli/run.h"
#include "output/json.h"
#include "output/text.h"

int main(int argc, char** argv) {
  std::ios::sync_with_stdio(false);
  xxgk::cli::Arguments arguments;
  if (const auto status = xxgk::cli::parse(argc, argv, arguments)) return *status;
  if (!arguments.list_rules) return xxgk::cli::run(arguments);
  if (arguments.format == xxgk::cli::Format::text)
    std::cout << xxgk::output::rules_text(arguments.language);
  else
    std::cout << xxgk::output::rules_json() << '\n';
  return 0;
}
