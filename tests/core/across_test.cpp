// Several reports against each other: which are of one unit, and what one year hands on to the next.
#include <catch2/catch.hpp>

#include "across/batch.h"
#include "output/json_batch.h"
#include "support/text_report.h"
#include "text/utf.h"
#include <nlohmann/json.hpp>

using namespace xxgk;
using namespace xxgk::testing;

namespace {

constexpr std::string_view kCarriedIn = "二、上年结转政府信息公开申请数量";
constexpr std::string_view kCarriedOut = "四、结转下年度继续办理";

// A report of a township in which nothing happened, with what was carried in and out.
std::string year_report(int year, const std::string& carried_in, const std::string& carried_out) {
  Base base;
  base.year = year;
  const std::string zeros = "\t0\t0\t0\t0\t0\t0\t0";
  std::string text =
      replaced(report_text(base), std::string(kCarriedIn) + zeros, std::string(kCarriedIn) + carried_in);
  return replaced(text, std::string(kCarriedOut) + zeros, std::string(kCarriedOut) + carried_out);
}

const std::string kNone = "\t0\t0\t0\t0\t0\t0\t0";
const std::string kThree = "\t2\t0\t0\t0\t0\t1\t3";
const std::string kOtherThree = "\t1\t1\t0\t0\t0\t1\t3";
const std::string kFour = "\t3\t0\t0\t0\t0\t1\t4";

std::vector<across::Comparable> comparables(const std::vector<std::string>& texts) {
  std::vector<across::Comparable> out;
  for (const std::string& text : texts) out.push_back(across::comparable(run(text)));
  return out;
}

across::Batch compared(const std::vector<std::string>& texts, const Options& options = {}) {
  return across::compare(comparables(texts), options);
}

// The units of reports with these names, each with its other names: "库普乡人民政府(托里县库普乡)".
std::vector<std::string> paired(const std::vector<std::u16string>& names) {
  std::vector<across::Comparable> reports;
  for (const std::u16string& name : names) {
    across::Comparable& report = reports.emplace_back();
    report.unit = name;
    report.year = 2020 + static_cast<int>(reports.size());
  }
  std::vector<std::string> out;
  for (const across::Unit& unit : across::pair_units(reports)) {
    std::string words = text::to_utf8(unit.name);
    for (const std::u16string& other : unit.other_names) words += "(" + text::to_utf8(other) + ")";
    out.push_back(words);
  }
  return out;
}

}  // namespace

TEST_CASE("a unit is known by its names with and without its places and 人民政府", "[across]") {
  using Names = std::vector<std::string>;
  CHECK(paired({u"澜坪镇人民政府", u"青芦县澜坪镇人民政府", u"澜坪镇"}) ==
        Names{"青芦县澜坪镇人民政府(澜坪镇人民政府)(澜坪镇)"});
  CHECK(paired({u"青芦县水利局", u"云渡市青芦县水利局"}) == Names{"云渡市青芦县水利局(青芦县水利局)"});
}

TEST_CASE("a government and its office, and towns of one name, are different units", "[across]") {
  using Names = std::vector<std::string>;
  CHECK(paired({u"云渡市人民政府", u"云渡市人民政府办公室"}) ==
        Names{"云渡市人民政府", "云渡市人民政府办公室"});
  CHECK(paired({u"青芦县城关镇", u"禾溪县城关镇", u"城关镇"}) ==
        Names{"青芦县城关镇", "禾溪县城关镇", "城关镇"});
  CHECK(paired({u"水利局", u"农业水利局"}) == Names{"水利局", "农业水利局"});
}

TEST_CASE("what is carried over is carried in", "[across]") {
  const across::Batch batch = compared({year_report(2023, kThree, kNone), year_report(2022, kNone, kThree)});
  REQUIRE(batch.units.size() == 1);
  REQUIRE(batch.units[0].years.size() == 2);
  CHECK(batch.units[0].years[0].year == 2022);
  CHECK(batch.units[0].years[0].report == 1);
  CHECK(batch.equations.size() == 7);
  for (const across::YearEquation& equation : batch.equations)
    CHECK(equation.status == EquationStatus::holds);
  CHECK(batch.findings.empty());
}

TEST_CASE("a total that differs is an error in both reports", "[across]") {
  const across::Batch batch = compared({year_report(2022, kNone, kThree), year_report(2023, kFour, kNone)});
  REQUIRE(batch.findings.size() == 1);
  const across::Finding& found = batch.findings.front();
  CHECK(found.finding.rule == "Y-01");
  CHECK(found.finding.severity == Severity::error);
  REQUIRE(found.places.size() == 2);
  CHECK(found.places[0].report == 1);
  CHECK(found.places[1].report == 0);
  CHECK(found.places[0].cells.size() == 2);
  CHECK_FALSE(found.finding.fingerprint.empty());
}

TEST_CASE("columns that differ under one total are less grave, and a change that is told less still",
          "[across]") {
  const std::string before = year_report(2022, kNone, kThree);
  const std::string after = year_report(2023, kOtherThree, kNone);
  CHECK(compared({before, after}).findings.at(0).finding.severity == Severity::warning);
  const std::string explained = with_line(after, kFirstHeading, "因机构改革，本年统计口径有调整。");
  CHECK(compared({before, explained}).findings.at(0).finding.severity == Severity::hint);
}

TEST_CASE("years apart, other units, and what was not read are not compared", "[across]") {
  const std::string before = year_report(2021, kNone, kThree);
  CHECK(compared({before, year_report(2023, kFour, kNone)}).equations.empty());
  const std::string other =
      replaced_all(year_report(2022, kFour, kNone), text::to_utf8(*run(before).unit), "禾溪县水利局");
  CHECK(compared({before, other}).units.size() == 2);
  CHECK(compared({before, other}).findings.empty());
  const across::Batch unread = compared({before, year_report(2022, "", kNone)});
  CHECK(unread.findings.empty());
  for (const across::YearEquation& equation : unread.equations)
    CHECK(equation.status == EquationStatus::not_assessable);
}

TEST_CASE("two reports on one year that differ tell nothing of the years beside", "[across]") {
  const std::string before = year_report(2022, kNone, kThree);
  const std::vector<std::string> texts{before, year_report(2023, kFour, kNone),
                                       year_report(2023, kThree, kNone)};
  CHECK(compared(texts).findings.empty());
  CHECK(compared({before, before, year_report(2023, kFour, kNone)}).findings.size() == 1);
}

TEST_CASE("the same report twice is said", "[across]") {
  const std::string one = year_report(2022, kNone, kThree);
  const std::string again = with_line(one, kFirstHeading, "本年工作平稳。");
  CHECK(compared({one, year_report(2023, kThree, kNone), one}).same ==
        std::vector<std::vector<std::size_t>>{{0, 2}});
  CHECK(compared({one, again}).same == std::vector<std::vector<std::size_t>>{{0, 1}});
  CHECK(compared({one, year_report(2023, kThree, kNone)}).same.empty());
}

TEST_CASE("rules across reports are switched off like others", "[across]") {
  Options options;
  options.disable = {"Y"};
  CHECK(compared({year_report(2022, kNone, kThree), year_report(2023, kFour, kNone)}, options)
            .findings.empty());
}

TEST_CASE("a batch says in JSON what its reports say of each other", "[across]") {
  const std::vector<across::Comparable> names =
      comparables({year_report(2022, kNone, kThree), year_report(2023, kFour, kNone)});
  const nlohmann::json json =
      nlohmann::json::parse(output::across_json(across::compare(names, {}), names, Language::zh));
  CHECK(json["schema"] == "xxgk-check/across/1");
  CHECK(json["units"][0]["years"][1]["report"] == 1);
  CHECK(json["equations"][6]["id"] == "years.carried.total");
  CHECK(json["equations"][6]["left"] == 3);
  CHECK(json["equations"][6]["right"] == 4);
  CHECK(json["equations"][6]["status"] == "fails");
  const nlohmann::json& finding = json["findings"][0];
  CHECK(finding["cells"][0] == "applications.carried_in.total");
  CHECK(finding["places"][1]["cells"][0] == "applications.carried_out.total");
  CHECK(finding["message"].get<std::string>().find("2022年年报的结转下年度") != std::string::npos);
}
