// The command line of xxgk-check, parsed.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "output/csv.h"
#include "xxgk/xxgk.h"

namespace xxgk::cli {

enum class Format { text, json, jsonl, sarif, csv };

struct Arguments {
  std::vector<std::string> paths;  // files, folders, or "-"
  Format format = Format::text;    // jsonl with jsonl_in
  output::CsvTable csv = output::CsvTable::findings;
  Language language = Language::zh;
  Options options;  // for every report; the name is set for each
  bool jsonl_in = false;
  bool list_rules = false;
  bool text = true;
  bool across = true;  // compare the reports with each other; never with jsonl_in
  std::optional<Severity> fail_on = Severity::error;  // unset: never
  std::string baseline;                               // a file, or empty
  std::string write_baseline;
  std::optional<std::string> rule_pages;  // where they are; unset: beside the program, if there
};

// Fills `arguments`; otherwise returns the exit status, after usage, version or an error was printed.
std::optional<int> parse(int argc, char** argv, Arguments& arguments);

}  // namespace xxgk::cli
