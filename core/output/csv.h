// Reports as tables for spreadsheets: RFC 4180 in UTF-8 with a byte order mark, one row a finding or a cell,
// every row with the name, unit and year of its report, so that many reports make one table.
//
//     out << csv_header(CsvTable::findings, language);
//     for (const Report& report : reports) out << csv_rows(CsvTable::findings, report, language);
//
// A report that is undetermined has findings, and no cells. Text that a spreadsheet would take for a formula gets an apostrophe before it.
#pragma once

#include <string>

#include "xxgk/xxgk.h"

namespace xxgk::output {

enum class CsvTable { findings, cells };

std::string csv_header(CsvTable table, Language language);
std::string csv_rows(CsvTable table, const Report& report, Language language);

}  // namespace xxgk::output
