#include "cli/printer.h"

#include <cstdlib>
#include <iostream>
#include <string_view>
#include <unistd.h>

#include "cli/uri.h"
#include "judge/judge.h"
#include "output/json.h"
#include "output/json_batch.h"
#include "output/messages.h"
#include "output/sarif.h"
#include "output/text.h"

namespace xxgk::cli {
namespace {

// As no-color.org has it, and not where the terminal knows no colours.
bool wants_colour(const std::ostream& out) {
  const auto value = [](const char* name) {
    const char* text = std::getenv(name);
    return std::string_view(text ? text : "");
  };
  return &out == &std::cout && ::isatty(STDOUT_FILENO) && value("NO_COLOR").empty() &&
         value("TERM") != "dumb";
}

class TextPrinter : public Printer {
 public:
  TextPrinter(const Arguments& arguments, std::ostream& out)
      : out_(out), writer_({arguments.language, arguments.text, wants_colour(out)}) {}
  void report(const Report& report) override { out_ << writer_.report(report); }
  void end(const Compared& compared) override {
    for (const across::Finding& finding : compared.batch.findings)
      out_ << writer_.finding(finding, compared.reports);
    out_ << writer_.end();
  }

 private:
  std::ostream& out_;
  output::TextWriter writer_;
};

class JsonPrinter : public Printer {
 public:
  JsonPrinter(const Arguments& arguments, bool many, std::ostream& out)
      : out_(out), options_{arguments.language, arguments.text}, many_(many) {}
  void begin() override {
    if (many_) out_ << output::batch_begin();
  }
  void report(const Report& report) override {
    if (!first_) out_ << ',';
    first_ = false;
    out_ << output::report_json(report, options_);
  }
  void end(const Compared& compared) override {
    if (many_) out_ << output::batch_end(compared.batch, compared.reports, options_.language);
    out_ << '\n';
  }

 private:
  std::ostream& out_;
  output::JsonOptions options_;
  bool many_;
  bool first_ = true;
};

class LinesPrinter : public Printer {
 public:
  LinesPrinter(const Arguments& arguments, std::ostream& out)
      : out_(out), options_{arguments.language, arguments.text} {}
  void report(const Report& report) override {
    out_ << output::report_json(report, options_) << '\n';
    out_.flush();
  }
  void end(const Compared& compared) override {
    if (compared.reports.size() > 1)
      out_ << output::across_json(compared.batch, compared.reports, options_.language) << '\n';
  }

 private:
  std::ostream& out_;
  output::JsonOptions options_;
};

class SarifPrinter : public Printer {
 public:
  SarifPrinter(const Arguments& arguments, std::ostream& out)
      : out_(out), writer_({arguments.language, arguments.rule_pages.value_or(own_rule_pages())}) {}
  void begin() override { out_ << writer_.begin(); }
  void report(const Report& report) override { out_ << writer_.report(report, uri_of(report.source.name)); }
  void end(const Compared&) override { out_ << writer_.end() << '\n'; }

 private:
  std::ostream& out_;
  output::SarifWriter writer_;
};

class CsvPrinter : public Printer {
 public:
  CsvPrinter(const Arguments& arguments, std::ostream& out)
      : out_(out), table_(arguments.csv), language_(arguments.language) {}
  void begin() override { out_ << output::csv_header(table_, language_); }
  void report(const Report& report) override {
    out_ << output::csv_rows(table_, report, language_);
    // A table of cells has no place for what was not read.
    if (table_ == output::CsvTable::cells && judge::is_rejected(report))
      std::cerr << "xxgk-check: " << report.source.name << ": "
                << output::finding_words(report, report.findings.back(), language_) << '\n';
  }

 private:
  std::ostream& out_;
  output::CsvTable table_;
  Language language_;
};

}  // namespace

std::unique_ptr<Printer> make_printer(const Arguments& arguments, bool many, std::ostream& out) {
  switch (arguments.format) {
  case Format::text: return std::make_unique<TextPrinter>(arguments, out);
  case Format::json: return std::make_unique<JsonPrinter>(arguments, many, out);
  case Format::jsonl: return std::make_unique<LinesPrinter>(arguments, out);
  case Format::sarif: return std::make_unique<SarifPrinter>(arguments, out);
  case Format::csv: return std::make_unique<CsvPrinter>(arguments, out);
  }
  return nullptr;
}

}  // namespace xxgk::cli
