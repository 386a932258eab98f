#include "output/csv.h"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "support/program.h"
#include "support/report_builder.h"
#include "support/samples.h"

using namespace xxgk;
using namespace xxgk::output;
using namespace xxgk::testing;

namespace {

using Fields = std::vector<std::string>;

// As RFC 4180 says it is read; false where the text is broken.
bool read_csv(const std::string& text, std::vector<Fields>& rows) {
  Fields row(1);
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '"' && row.back().empty()) {
      for (++i; i < text.size(); ++i) {
        if (text[i] == '"' && (i + 1 == text.size() || text[i + 1] != '"')) break;
        if (text[i] == '"') ++i;
        row.back() += text[i];
      }
      if (i >= text.size()) return false;
      if (i + 1 < text.size() && text[i + 1] != ',' && text[i + 1] != '\r') return false;
    } else if (text[i] == ',') {
      row.emplace_back();
    } else if (text[i] == '\r') {
      if (i + 1 >= text.size() || text[++i] != '\n') return false;
      rows.push_back(row);
      row.assign(1, "");
    } else if (text[i] == '\n' || text[i] == '"') {
      return false;
    } else {
      row.back() += text[i];
    }
  }
  return row.size() == 1 && row.back().empty();
}

std::vector<Fields> table(const std::string& text) {
  std::vector<Fields> rows;
  REQUIRE(text.rfind("\xEF\xBB\xBF", 0) == 0);
  REQUIRE(read_csv(text.substr(3), rows));
  for (const Fields& row : rows) CHECK(row.size() == rows[0].size());
  return rows;
}

std::vector<Fields> table(CsvTable kind, const Report& report, Language language = Language::en) {
  return table(csv_header(kind, language) + csv_rows(kind, report, language));
}

std::string field(const std::vector<Fields>& rows, std::size_t row, const std::string& heading) {
  for (std::size_t i = 0; i < rows[0].size(); ++i)
    if (rows[0][i] == heading) return rows.at(row).at(i);
  return "no column " + heading;
}

Report sample() {
  Report report = zero_report(form_of(2021), 2021);
  report.source.name = "a, \"b\".txt";
  report.unit = u"青禾镇";
  report.text = u"甲\n乙3丙\n";
  set(report, "applications.received.natural_person", 3);
  cell(report, "applications.received.natural_person").span = Span{3, 4};
  run_rules(report);
  return report;
}

}  // namespace

TEST_CASE("a row a finding, ignored ones too", "[csv]") {
  Report report = sample();
  report.ignored.push_back({report.findings[0], "已核对，\n不改"});
  const auto rows = table(CsvTable::findings, report);
  REQUIRE(rows.size() == 3);
  CHECK(rows[0][0] == "file");
  CHECK(field(rows, 1, "file") == "a, \"b\".txt");
  CHECK(field(rows, 1, "unit") == "青禾镇");
  CHECK(field(rows, 1, "year") == "2021");
  CHECK(field(rows, 1, "line") == "2");
  CHECK(field(rows, 1, "column") == "2");
  CHECK(field(rows, 1, "rule") == "T3-01");
  CHECK(field(rows, 1, "severity") == "error");
  CHECK(field(rows, 1, "cells").find("applications.received.natural_person") == 0);
  CHECK(field(rows, 1, "status").empty());
  CHECK(field(rows, 2, "status") == "ignored");
  CHECK(field(rows, 2, "reason") == "已核对，\n不改");
  CHECK(field(rows, 2, "fingerprint") == report.findings[0].fingerprint);
  CHECK(table(CsvTable::findings, report, Language::zh)[0][0] == "文件");
}

TEST_CASE("a row a cell", "[csv]") {
  Report report = sample();
  cell(report, "disclosure.fees.amount").value = Decimal{592372449, 4};
  set(report, "disclosure.regulations.issued", -4);
  set_state(report, "disputes.reconsideration.upheld", CellState::placeholder, u"-");
  const auto rows = table(CsvTable::cells, report);
  CHECK(rows.size() == 201);
  CHECK(field(rows, 1, "cell") == "disclosure.regulations.issued");
  CHECK(field(rows, 1, "row") == "规章");
  CHECK(field(rows, 1, "value") == "-4");
  for (std::size_t row = 1; row < rows.size(); ++row) {
    const std::string id = field(rows, row, "cell");
    INFO(id);
    CHECK(field(rows, row, "year") == "2021");
    CHECK(field(rows, row, "column") != id);  // in words
    if (id == "disclosure.fees.amount") CHECK(field(rows, row, "value") == "59237.2449");
    if (id == "disputes.reconsideration.upheld") {
      CHECK(field(rows, row, "state") == "placeholder");
      CHECK(field(rows, row, "value").empty());
      CHECK(field(rows, row, "raw") == "-");
    }
    if (id == "applications.received.natural_person") CHECK(field(rows, row, "line") == "2");
  }
}

TEST_CASE("what a spreadsheet would calculate is text", "[csv]") {
  const std::pair<std::u16string, std::string> cases[] = {
      {u"=1+1", "'=1+1"},
      {u"+A1", "'+A1"},
      {u"-A1", "'-A1"},
      {u"@SUM(A1)", "'@SUM(A1)"},
      {u"=HYPERLINK(\"x\",\"y\")", "'=HYPERLINK(\"x\",\"y\")"},
      {u"\t=1", "'\t=1"},
      {u"\r=1", "'\r=1"},
      {u"＝1+1", "'＝1+1"},
      {u"＠a", "'＠a"},
      {u"-4", "-4"},
      {u"+1.5", "+1.5"},
      {u"-", "-"},
      {u"—", "—"},
      {u"1=1", "1=1"},
      {u"", ""},
  };
  for (const auto& [raw, shown] : cases) {
    Report report = sample();
    set_state(report, "disclosure.regulations.issued", CellState::invalid, raw);
    INFO(shown);
    CHECK(field(table(CsvTable::cells, report), 1, "raw") == shown);
  }
}

TEST_CASE("several files make one table, of findings or of cells", "[csv][cli]") {
  const Folder folder;
  folder.write("a.txt", with_wrong_sum());
  folder.write("b.txt", good_report());
  folder.write("c.txt", "今天天气很好。");
  const Result findings = run("--format csv a.txt b.txt c.txt none.txt", folder.path());
  CHECK(findings.status == 2);
  CHECK(findings.err.empty());
  const auto rows = table(findings.out);
  REQUIRE(rows.size() == 4);
  CHECK(rows[1][0] == "a.txt");
  CHECK(rows[2][0] == "c.txt");
  CHECK(rows[3][0] == "none.txt");

  const Result cells = run("--format csv --csv cells a.txt b.txt c.txt", folder.path());
  CHECK(cells.status == 2);
  CHECK(table(cells.out).size() == 401);
  CHECK(cells.err.find("c.txt: ") != std::string::npos);  // the table of cells has no row for it
}
