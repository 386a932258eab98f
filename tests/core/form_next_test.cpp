// The next form is data: one that is invented here, with a row and a column more, for the reports on 2040 and after.
#include <algorithm>
#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "check.h"
#include "form/names.h"
#include "form/parts.h"
#include "output/json.h"
#include "output/messages.h"
#include "support/comparison.h"
#include "support/layouts.h"
#include "support/report_builder.h"
#include "text/utf.h"

using namespace xxgk;
using namespace xxgk::testing;
using nlohmann::json;

namespace {

form::Form form_2040() {
  form::Form form = form::form_2021();
  form.name = "2040";
  form.first_year = 2040;
  form.notice = u"国办公开办函〔2040〕7号";
  form.citations = {u"办函20407号", u"办函2040年7号"};
  form::TableForm& table = form.tables[static_cast<std::size_t>(TableId::applications)];
  for (form::RowForm& row : table.rows)
    row.columns.insert(row.columns.end() - 1, {"public_institution", {u"事业单位"}});
  const auto after = std::find_if(table.rows.begin(), table.rows.end(),
                                  [](const form::RowForm& row) { return row.id == "not_processed.reissue"; });
  table.rows.insert(
      after + 1,
      {"not_processed.withdrawn", {u"6.申请人撤回申请"}, form::kNotProcessed, table.rows.front().columns});
  table.equations = form::equations_of(table);
  return form;
}

const form::Forms& forms() {
  static const form::Forms all([] {
    std::vector<form::Form> list;
    list.push_back(form::form_2019());
    list.push_back(form::form_2021());
    list.push_back(form_2040());
    return list;
  }());
  return all;
}

Generated report_on(int year, std::uint64_t seed) {
  Recipe recipe = random_recipe(seed, false);
  recipe.year = year;
  recipe.form = &forms().of_year(year);
  if (recipe.largest == 0) recipe.largest = 9;
  return generate(recipe);
}

Report read(const Generated& report, std::string_view how) {
  const Rendering rendered = layout(how).render(report);
  Options options;
  options.input = rendered.input;
  return check(rendered.bytes, options, forms());
}

json json_of(const Report& report) { return json::parse(output::report_json(report, {}), nullptr, false); }

constexpr const char* kNewCell = "applications.not_processed.withdrawn.public_institution";

}  // namespace

TEST_CASE("each year has its form", "[form]") {
  CHECK(forms().of_year(2018).name == "2019");
  CHECK(forms().of_year(2020).name == "2019");
  CHECK(forms().of_year(2021).name == "2021");
  CHECK(forms().of_year(2039).name == "2021");
  CHECK(forms().of_year(2041).name == "2040");
  CHECK(forms().of_year(std::nullopt).name == "2040");
  CHECK(forms().is_trial_year(2019));
  CHECK_FALSE(forms().is_trial_year(2020));
  CHECK(form::official_forms().of_year(std::nullopt).name == "2021");
}

TEST_CASE("a report in the next form is read, row and column and sums", "[form]") {
  for (const std::string_view how : {"tabs_bare", "html_page"}) {
    for (std::uint64_t seed = 0; seed < 5; ++seed) {
      const Generated generated = report_on(2041, seed);
      const Report report = read(generated, how);
      INFO(how << " seed " << seed);
      REQUIRE(report.tables[1].is_form_told);
      CHECK(report.tables[1].form->name == "2040");
      CHECK(lines(wrong_numbers(report, generated)) == "");
      CHECK(lines(not_read(report, generated, true)) == "");
      CHECK(report.equations.size() == 26 + 8 + 8 + 3);
      for (const Equation& equation : report.equations) CHECK(equation.status == EquationStatus::holds);
      for (const Finding& finding : report.findings) CHECK(finding.severity == Severity::hint);
      const json told = json_of(report);
      CHECK(told["tables"]["applications"]["form"] == "2040");
      CHECK(told["tables"]["applications"]["rows"][20]["id"] == "not_processed.withdrawn");
      CHECK(told["tables"]["applications"]["rows"][20]["cells"][6]["id"] == kNewCell);
    }
  }
}

TEST_CASE("a slip in the next form's own cell is named", "[form]") {
  Generated generated = report_on(2041, 3);
  const std::int64_t meant = generated.cells.at(kNewCell)->mantissa;
  for (auto& section : generated.sections)
    if (section.table)
      for (auto& row : section.table->rows)
        for (PrintedCell& cell : row)
          if (cell.id == kNewCell) cell.text = text::to_utf16(std::to_string(meant + 40));
  const Report report = read(generated, "tabs_bare");
  const Finding* finding = find(report, "T3-01");
  REQUIRE(finding);
  CHECK(names_of(report, finding->cells) == std::vector<std::string>{kNewCell});
  CHECK(plain(report, finding->expected) == std::to_string(meant));
  CHECK(output::finding_words(report, *finding, Language::zh)
            .find("（五）不予处理 6.申请人撤回申请·事业单位") != std::string::npos);
}

TEST_CASE("the form before the next one is superseded then, and not before", "[form]") {
  for (const int year : {2039, 2041}) {
    Generated generated = report_on(year, 2);
    generated.introduction += u"本报告依据国办公开办函〔2021〕30号编制。";
    const Report report = read(generated, "tabs_bare");
    INFO(year);
    CHECK((find(report, "S-11") != nullptr) == (year == 2041));
    if (const Finding* finding = find(report, "S-11"))
      CHECK(output::finding_words(report, *finding, Language::zh).find("国办公开办函〔2040〕7号") !=
            std::string::npos);
  }
}

TEST_CASE("reports in the forms before it are read as if there were no next one", "[form]") {
  for (const int year : {2020, 2023}) {
    for (std::uint64_t seed = 0; seed < 5; ++seed) {
      const std::string bytes = layout("tabs_bare").render(report_on(year, seed)).bytes;
      INFO(year << " seed " << seed);
      CHECK(output::report_json(check(bytes, {}, forms()), {}) == output::report_json(check(bytes, {}), {}));
    }
  }
}
