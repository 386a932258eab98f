// Over all fixtures and the optional corpus: of a table that is there no cell is unread without a finding that tells of it.
#include <catch2/catch.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <variant>

#include "form/names.h"
#include "judge/judge.h"
#include "xxgk/xxgk.h"

namespace {

namespace fs = std::filesystem;
using namespace xxgk;

bool is_unread(const Cell& cell) {
  return cell.state == CellState::missing || cell.state == CellState::ambiguous ||
         cell.state == CellState::invalid;
}

// Of the cell, or of rows of its table that are not there.
bool tells_of(const Finding& finding, CellRef cell) {
  if (std::find(finding.cells.begin(), finding.cells.end(), cell) != finding.cells.end()) return true;
  return finding.rule == "S-13" &&
         std::any_of(finding.arguments.begin(), finding.arguments.end(), [&](const Argument& argument) {
           const TableId* table = std::get_if<TableId>(&argument.value);
           return table && *table == static_cast<TableId>(cell.table);
         });
}

std::string unread_in_silence(const Report& report) {
  std::string cells;
  for (const Table& table : report.tables) {
    if (table.state == TableState::absent) continue;
    for (const Row& row : table.rows)
      for (const Cell& cell : row.cells)
        if (is_unread(cell) &&
            std::none_of(report.findings.begin(), report.findings.end(),
                         [&](const Finding& finding) { return tells_of(finding, cell.id); }))
          cells += name_of(report, cell.id) + " ";
  }
  return cells;
}

void check_folder(const fs::path& folder) {
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder)) {
    if (!entry.is_regular_file() || entry.path().extension() == ".json") continue;
    std::ifstream file(entry.path(), std::ios::binary);
    const Report report = check(std::string{std::istreambuf_iterator<char>(file), {}}, {});
    INFO(entry.path().string());
    if (!judge::is_rejected(report)) CHECK(unread_in_silence(report) == "");
  }
}

}  // namespace

TEST_CASE("no cell of a table is unread in silence", "[corpus]") {
  check_folder(XXGK_FIXTURES);
  if (fs::is_directory(XXGK_CORPUS))
    check_folder(XXGK_CORPUS);
  else
    WARN("the fixtures alone: no corpus at " XXGK_CORPUS);
}
