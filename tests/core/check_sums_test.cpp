// The sums of sections 三 and 四: equations, causes, repairs.
#include <algorithm>
#include <catch2/catch.hpp>
#include <set>

#include "form/names.h"
#include "support/cases.h"
#include "support/generator.h"
#include "support/report_builder.h"
#include "text/decimal.h"

using namespace xxgk;
using namespace xxgk::testing;

namespace {

// The sums alone: generated figures may be unusual in other ways.
void run_sums(Report& report) {
  Options options;
  options.disable = {"T2", "T4-03", "T4-05", "V-06"};
  run_rules(report, options);
}

std::vector<std::string> cells_of(TableId id, const form::Form* form) {
  std::vector<std::string> cells;
  const form::TableForm& table = (*form)[id];
  for (std::size_t r = 0; r < table.rows.size(); ++r)
    for (std::size_t c = 0; c < table.rows[r].columns.size(); ++c)
      cells.push_back(form::cell_name(table, static_cast<int>(r), static_cast<int>(c)));
  return cells;
}

Generated random_report(std::uint64_t seed) {
  Recipe recipe = random_recipe(seed, false);
  if (recipe.largest == 0) recipe.largest = 9;
  return generate(recipe);
}

std::int64_t other_value(Random& random, std::int64_t value) {
  const std::int64_t other = random.below(static_cast<int>(value) + 30);
  return other == value ? value + 1 : other;
}

const Equation& equation(const Report& report, std::string_view id) {
  const auto at = std::find_if(report.equations.begin(), report.equations.end(),
                               [&](const Equation& e) { return name_of(report, e.id) == id; });
  REQUIRE(at != report.equations.end());
  return *at;
}

std::set<CellRef> cells_touched(const Report& report) {
  std::set<CellRef> cells;
  for (const Finding& finding : report.findings) cells.insert(finding.cells.begin(), finding.cells.end());
  return cells;
}

}  // namespace

TEST_CASE("a consistent report fails nothing", "[sums]") {
  for (int seed = 0; seed < cases(100); ++seed) {
    Report report = report_of(random_report(static_cast<std::uint64_t>(seed)));
    run_sums(report);
    for (const Equation& e : report.equations) CHECK(e.status == EquationStatus::holds);
    CHECK(report.findings.empty());
    CHECK(report.outcome == Outcome::clean);
    const std::size_t rows = report.tables[1].rows.size();
    CHECK(report.equations.size() == rows + 7 + 7 + 3);
  }
}

TEST_CASE("one altered cell of section 三 is named with its former value", "[sums][localiser]") {
  for (int seed = 0; seed < cases(600); ++seed) {
    const Generated generated = random_report(static_cast<std::uint64_t>(seed));
    Random random(static_cast<std::uint64_t>(seed) + 1000);
    const auto cells = cells_of(TableId::applications, generated.form);
    const std::string& altered =
        cells[static_cast<std::size_t>(random.below(static_cast<int>(cells.size())))];
    Report report = report_of(generated);
    const std::int64_t former = cell(report, altered).value->mantissa;
    const std::int64_t wrong = other_value(random, former);
    set(report, altered, wrong);
    run_sums(report);
    INFO(altered << " " << former << " -> " << wrong << " seed " << seed);
    REQUIRE(report.findings.size() == 1);
    const Finding& finding = report.findings.front();
    REQUIRE(finding.repairs.size() == 1);
    REQUIRE(finding.repairs.front().changes.size() == 1);
    CHECK(name_of(report, finding.repairs.front().changes.front().cell) == altered);
    CHECK(finding.repairs.front().changes.front().to == Decimal{former, 0});
    CHECK(names_of(report, finding.cells) == std::vector<std::string>{altered});
    CHECK(plain(report, finding.expected) == std::to_string(former));
    CHECK(plain(report, finding.found) == std::to_string(wrong));
    const auto failing = std::count_if(report.equations.begin(), report.equations.end(),
                                       [](const Equation& e) { return e.status == EquationStatus::fails; });
    CHECK(static_cast<std::size_t>(failing) == finding.equations.size());
  }
}

TEST_CASE("two altered cells of section 三 are both named unless fewer or as many explain it",
          "[sums][localiser]") {
  for (int seed = 0; seed < cases(400); ++seed) {
    const Generated generated = random_report(static_cast<std::uint64_t>(seed));
    Random random(static_cast<std::uint64_t>(seed) + 5000);
    const auto cells = cells_of(TableId::applications, generated.form);
    const std::string first = cells[static_cast<std::size_t>(random.below(static_cast<int>(cells.size())))];
    const std::string second = cells[static_cast<std::size_t>(random.below(static_cast<int>(cells.size())))];
    if (first == second) continue;
    Report report = report_of(generated);
    const std::vector<CellChange> truth{{cell(report, first).id, {}, *cell(report, first).value},
                                        {cell(report, second).id, {}, *cell(report, second).value}};
    for (const CellChange& change : truth)
      set(report, name_of(report, change.cell), other_value(random, change.to.mantissa));
    run_sums(report);
    INFO(first << " " << second << " seed " << seed);
    REQUIRE_FALSE(report.findings.empty());
    // Together the findings offer the truth among the smallest repairs, or something smaller.
    std::size_t smallest = 0;
    for (const Finding& finding : report.findings) {
      REQUIRE_FALSE(finding.repairs.empty());
      smallest += finding.repairs.front().changes.size();
    }
    REQUIRE(smallest <= 2);
    if (smallest < 2) continue;
    for (const CellChange& change : truth) {
      const bool offered =
          std::any_of(report.findings.begin(), report.findings.end(), [&](const Finding& finding) {
            return std::any_of(finding.repairs.begin(), finding.repairs.end(), [&](const Repair& repair) {
              return std::any_of(repair.changes.begin(), repair.changes.end(), [&](const CellChange& c) {
                return c.cell == change.cell && c.to == change.to;
              });
            });
          });
      CHECK(offered);
    }
  }
}

TEST_CASE("a wrong sum of section 四 shows every candidate", "[sums][localiser]") {
  Report report = zero_report(form_of(2021), 2023);
  set(report, "disputes.reconsideration.upheld", 12);
  set(report, "disputes.reconsideration.corrected", 3);
  set(report, "disputes.reconsideration.total", 24);
  run_sums(report);
  REQUIRE(report.findings.size() == 1);
  const Finding& finding = report.findings.front();
  CHECK(finding.rule == "T4-01");
  CHECK(plain(report, finding.expected) == "15");
  CHECK(plain(report, finding.found) == "24");
  REQUIRE(finding.repairs.size() == 5);
  CHECK(name_of(report, finding.repairs.front().changes.front().cell) == "disputes.reconsideration.upheld");
  CHECK(finding.repairs.front().changes.front().to == Decimal{21, 0});
  CHECK(finding.repairs.front().slip == Slip::digits_swapped);
}

TEST_CASE("slips are told apart", "[sums][localiser]") {
  struct Case {
    std::int64_t meant;
    std::int64_t written;
    Slip slip;
  };
  for (const Case& c : {Case{12, 21, Slip::digits_swapped}, Case{12, 2, Slip::digit_lost},
                        Case{12, 122, Slip::digit_doubled}, Case{12, 17, Slip::other}}) {
    Report report = zero_report(form_of(2021), 2023);
    for (const char* row : {"received", "granted", "total_processed"})
      for (const char* column : {"natural_person", "total"})
        set(report, "applications." + std::string(row) + "." + column, c.meant);
    set(report, "applications.granted.natural_person", c.written);
    run_sums(report);
    REQUIRE(report.findings.size() == 1);
    CHECK(report.findings.front().repairs.front().slip == c.slip);
  }
}

TEST_CASE("a value in the neighbouring column ranks first among its ties", "[sums][localiser]") {
  Report report = zero_report(form_of(2021), 2023);
  for (const char* row : {"received", "granted", "total_processed"}) {
    set(report, "applications." + std::string(row) + ".natural_person", 7);
    set(report, "applications." + std::string(row) + ".total", 7);
  }
  set(report, "applications.granted.natural_person", 0);
  set(report, "applications.granted.enterprise", 7);
  run_sums(report);
  REQUIRE(report.findings.size() == 1);
  const Repair& best = report.findings.front().repairs.front();
  CHECK(best.slip == Slip::neighbour_column);
  CHECK(best.changes.size() == 2);
}

TEST_CASE("an unfilled column or row of totals is one finding", "[sums]") {
  for (const bool blank : {true, false}) {
    for (int seed = 0; seed < 20; ++seed) {
      for (const bool column : {true, false}) {
        const Generated generated = random_report(static_cast<std::uint64_t>(seed));
        Report report = report_of(generated);
        int with_parts = 0;
        for (Row& row : report.tables[1].rows)
          for (Cell& c : row.cells) {
            const std::string id = name_of(report, c.id);
            if (column ? !id.ends_with(".total") : id.find(".total_processed.") == id.npos) continue;
            with_parts += c.value->mantissa > 0;
            if (blank)
              set_state(report, id, CellState::blank);
            else
              set(report, id, 0);
          }
        if (with_parts < 3) continue;
        run_sums(report);
        INFO("seed " << seed << " blank " << blank << " column " << column);
        CHECK(count(report, "T3-04") == 1);
        CHECK(count(report, "T3-01") + count(report, "T3-02") + count(report, "T3-03") == 0);
        CHECK(find(report, "T3-04")->severity == Severity::error);
      }
    }
  }
}

TEST_CASE("unfilled totals of section 四 are one finding", "[sums]") {
  Report report = zero_report(form_of(2021), 2023);
  set(report, "disputes.reconsideration.upheld", 2);
  set(report, "disputes.litigation_direct.pending", 1);
  run_sums(report);
  REQUIRE(report.findings.size() == 1);
  CHECK(report.findings.front().rule == "T4-02");
}

TEST_CASE("blanks count as 0 and say so; blank totals and unread cells decide nothing", "[sums]") {
  Report report = zero_report(form_of(2021), 2023);
  set_state(report, "applications.granted.research", CellState::blank);
  set_state(report, "applications.granted.nonprofit", CellState::placeholder, u"/");
  set_state(report, "applications.partly_granted.total", CellState::blank);
  set_state(report, "applications.refused.state_secret.enterprise", CellState::ambiguous);
  set_state(report, "applications.received.other_org", CellState::missing);
  set_state(report, "disputes.reconsideration.other", CellState::invalid, u"约3");
  run_sums(report);
  const Equation& granted = equation(report, "applications.granted.row");
  CHECK(granted.status == EquationStatus::holds);
  CHECK(std::count_if(granted.terms.begin(), granted.terms.end(),
                      [](const EquationTerm& t) { return t.assumed_zero; }) == 2);
  for (const char* id : {"applications.partly_granted.row", "applications.refused.state_secret.row",
                         "applications.enterprise.processed", "applications.received.row",
                         "applications.other_org.balance", "disputes.reconsideration.sum"}) {
    CHECK(equation(report, id).status == EquationStatus::not_assessable);
    CHECK_FALSE(equation(report, id).left);
  }
  // A blank total beside zeros alone counts as 0 in its column.
  CHECK(equation(report, "applications.total.processed").status == EquationStatus::holds);
  set(report, "applications.partly_granted.natural_person", 1);
  report.equations.clear();
  report.findings.clear();
  run_sums(report);
  CHECK(equation(report, "applications.total.processed").status == EquationStatus::not_assessable);
}

TEST_CASE("what was not read is said, not failed", "[sums]") {
  Report report = zero_report(form_of(2021), 2023);
  report.tables[1].state = TableState::absent;
  for (Row& row : report.tables[1].rows)
    for (Cell& c : row.cells) set_state(report, name_of(report, c.id), CellState::missing);
  run_sums(report);
  CHECK(report.findings.empty());
  const auto skipped = [&](std::string_view rule) {
    return std::any_of(report.checks.begin(), report.checks.end(), [&](const Check& check) {
      return check.rule == rule && check.status == CheckStatus::skipped && !check.why.empty();
    });
  };
  CHECK(skipped("T3-01"));
  CHECK(skipped("T3-04"));
  CHECK_FALSE(skipped("T4-01"));
}

TEST_CASE("many altered cells are all touched by findings", "[sums]") {
  for (int seed = 0; seed < cases(60); ++seed) {
    const Generated generated = random_report(static_cast<std::uint64_t>(seed));
    Random random(static_cast<std::uint64_t>(seed) + 9000);
    const auto cells = cells_of(TableId::applications, generated.form);
    Report report = report_of(generated);
    for (int i = 0; i < 6; ++i) {
      const std::string& id = cells[static_cast<std::size_t>(random.below(static_cast<int>(cells.size())))];
      set(report, id, other_value(random, cell(report, id).value->mantissa));
    }
    run_sums(report);
    CHECK_FALSE(report.findings.empty());
    CHECK(cells_touched(report).size() >= 2);
  }
}
