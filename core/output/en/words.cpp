#include "output/en/en.h"

namespace xxgk::output::en {

const Words& words() {
  static const Words all{
      .name = "en",
      .tag = "en-US",
      .messages = {input_messages(), structure_messages(), tables_messages(), years_messages(),
                   narrative_messages(), wording_messages()},
      .titles = titles(),
      .reasons = reasons(),
      .notice = "Sums that hold do not prove the figures true; whether an application was put into the right "
                "row is not judged; the report still has to be read by people.",
      .severities = {"hint", "warning", "error"},
      .tables = {"the table of section 2", "the table of section 3", "the table of section 4"},
      .notes = {"", "减 read as a minus sign", "written with a plus sign", "written in 元, converted to 万元",
                "a unit stands in the cell", "digits grouped by thousands", "full-width digits",
                "a Chinese numeral", "a remark follows the number", "stray characters beside the number",
                "more values than places, all of them equal"},
      .form = "the form of {year}",
      .trial_form = "the trial form of {year}",
      .quoted = "\"{words}\"",
      .cell_separator = ", ",
      .more_cells = " and others",
      .reading = "{value} ({places})",
      .or_reading = ", or ",
      .and_reading = " and ",
      .change = "\"{cell}\" from {from} to {to}",
      .blank = "blank",
      .change_separator = ", ",
      .more_changes = " and others",
      .only_repair = " Only one smallest change makes every sum hold: {changes}.",
      .only_repair_said =
          " Only one smallest change makes every sum hold: {changes}; the text agrees (\"{evidence}\").",
      .repair_said = " {count} smallest changes make the sums hold; the one that agrees with the text "
                     "(\"{evidence}\"): {changes}.",
      .repair_seen =
          " {count} smallest changes make the sums hold; the one that changes only what is blank or "
          "negative: {changes}. Please check the register.",
      .possible_repairs = " {count} smallest changes make the sums hold, in {cells}; the sums alone cannot "
                          "tell what is wrong, please check the register.",
      .same_cause = " For the same reason {count} sums in all do not hold.",
      .connected = " With it {count} connected sums do not hold, and no change of up to three cells makes "
                   "them hold; please check them one by one.",
      .severity_counts = {{{"{count} hint", "{count} hints"},
                           {"{count} warning", "{count} warnings"},
                           {"{count} error", "{count} errors"}}},
      .count_separator = ", ",
      .ignored_count = "; {count} ignored",
      .check_counts = "; of {all} checks {passed} passed, {failed} failed, {skipped} were skipped",
      .skipped = "skipped: ",
      .skipped_separator = "; ",
      .skipped_reason = "{why} ({rules})",
      .rule_separator = ", ",
      .clean = "nothing found",
      .undetermined = "undetermined; ",
      .name_end = ":",
      .after_name = " ",
      .ignored = "ignored ",
      .ignored_reason = " Reason: {reason}",
      .no_reason = " No reason given.",
      .batch = {"{count} report: {clean} without findings, {findings} with, {undetermined} undetermined; ",
                "{count} reports: {clean} without findings, {findings} with, {undetermined} undetermined; "},
      .off_by_default = " (off by default)",
      .report_headings = {"file", "unit", "year"},
      .finding_headings = {"line", "column", "rule", "severity", "message", "cells", "expected", "found",
                           "status", "reason", "fingerprint"},
      .cell_headings = {"table", "row", "column", "cell", "state", "value", "raw", "note", "line",
                        "position"},
      .ignored_status = "ignored",
      .no_basis = "No instrument of its own.",
      .basis = "Basis: {basis}.",
      .basis_separator = "; ",
      .rule_description = "{title}. {basis}",
      .quotation = " It says: {line}",
  };
  return all;
}

}  // namespace xxgk::output::en
