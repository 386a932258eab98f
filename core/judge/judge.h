// The rules: one straight pass over a recovered report.
//
//     run({report, document, recovery, outline, forms, options});
//
// fills `equations`, `findings`, `checks` and `outcome` of the report from its tables, sections and text.
// A report that could not be read at all gets its finding from `reject` instead.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "facts/facts.h"
#include "outline/outline.h"
#include "rules/judgements.h"
#include "tables/recovery.h"
#include "xxgk/xxgk.h"

namespace xxgk::judge {

struct Input {
  Report& report;  // with tables, sections, text, title, unit and year
  const document::Document& document;
  const tables::Recovery& recovery;
  const outline::Outline& outline;
  const form::Forms& forms;
  const Options& options;
};

void run(const Input& input);

// What the rules say of the facts, before anything is sorted or capped: what stands, and what was checked. `order` is that in
// which the rules run, as places in rules::all_passes(); it changes nothing.
struct Said {
  std::vector<rules::Judgement> findings;
  std::vector<Check> checks;
  std::size_t left_out = 0;  // findings beyond the limit
};
Said ask_rules(const facts::Facts& facts, const Options& options, const std::vector<std::size_t>& order);

// Why an input is no report, or its tables cannot be read: the rules of family I.
enum class Rejection {
  no_report,            // I-01: nothing recognised
  no_table,             // I-02: a report, but no table readable
  not_text,             // I-03: neither text nor a known document format
  too_large,            // I-04: more bytes than kInputBytes
  too_much_text,        // I-04: more text than kTextUnits
  unreadable_file,      // I-06: a path that cannot be opened
  unreadable_document,  // I-06: a document that cannot be read; `detail` is the name of the failure
  unread_kind,          // I-11: a file of a kind that is known but not read; `detail` is the kind's name
  unknown_encoding,     // I-07: the encoding asked for is not known
  before_forms,         // I-08: a report on a year before the forms, in tables of an earlier kind
  other_genre,          // I-10: a text of another kind; `detail` is its name
};

// Makes the outcome `undetermined` with one finding; `detail` and `limit` are put into the message where it has
// a place for them.
void reject(Report& report, Rejection why, std::string_view detail = {}, std::size_t limit = 0);

// Nothing could be checked, and a finding says why. A report is undetermined as well where nothing was found, but not every
// cell was read.
bool is_rejected(const Report& report);

}  // namespace xxgk::judge
