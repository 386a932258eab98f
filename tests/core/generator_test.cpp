// The generator itself: what it makes is whole and consistent, and stays the same.
#include "support/generator.h"

#include <catch2/catch.hpp>

#include "form/names.h"
#include "support/layouts.h"
#include "text/decimal.h"

using namespace xxgk;
using namespace xxgk::testing;

namespace {

// Sum of one side of an equation; an empty cell counts as nothing.
Decimal sum(const Generated& report, const form::TableForm& table,
            const std::vector<form::EquationForm::Term>& terms) {
  Decimal total;
  for (const form::EquationForm::Term& term : terms) {
    const std::string id = form::cell_name(table, term.row, term.column);
    const Decimal value = report.cells.at(id).value_or(Decimal{});
    total = *text::add(total, term.sign < 0 ? text::negate(value) : value);
  }
  return total;
}

}  // namespace

TEST_CASE("generated numbers agree and fill the form") {
  for (std::uint64_t seed = 0; seed < 40; ++seed) {
    const Generated report = generate(random_recipe(seed, seed % 2 == 1));
    INFO("seed " << seed);
    std::size_t places = 0;
    for (const TableId id : {TableId::disclosure, TableId::applications, TableId::disputes}) {
      const form::TableForm& table = (*report.form)[id];
      for (std::size_t r = 0; r < table.rows.size(); ++r) {
        for (std::size_t c = 0; c < table.rows[r].columns.size(); ++c) {
          ++places;
          CHECK(report.cells.count(form::cell_name(table, static_cast<int>(r), static_cast<int>(c))) == 1);
        }
      }
      for (const form::EquationForm& equation : table.equations) {
        INFO(form::equation_name(table, equation));
        CHECK(sum(report, table, equation.left) == sum(report, table, equation.right));
      }
    }
    CHECK(report.cells.size() == places);
  }
}

TEST_CASE("the same recipe gives the same report") {
  const Recipe recipe = random_recipe(11, true);
  CHECK(layout("tabs_bare").render(generate(recipe)).bytes ==
        layout("tabs_bare").render(generate(recipe)).bytes);
  CHECK(generate(recipe).cells == generate(recipe).cells);
}

TEST_CASE("an all-zero report is all zero") {
  Recipe recipe;
  recipe.largest = 0;
  for (const auto& [id, value] : generate(recipe).cells) {
    INFO(id);
    CHECK(value == Decimal{});
  }
}
