// One report in every layout and format gives the same tables; what a layout destroys is lost, never invented.
#include <algorithm>
#include <catch2/catch.hpp>

#include "support/cases.h"
#include "support/comparison.h"
#include "support/generator.h"
#include "support/layouts.h"
#include "text/fold.h"
#include "text/utf.h"
#include "xxgk/xxgk.h"

using namespace xxgk;
using namespace xxgk::testing;

namespace {

Report read(const Rendering& rendering) {
  Options options;
  options.input = rendering.input;
  return check(rendering.bytes, options);
}

// A blank line behind a table is no cell: a layout of lines does not keep a last cell that is empty.
bool keeps_blanks(const Layout& one, const Generated& report) {
  if (one.name != "cell_paragraphs") return one.keeps_blanks;
  const auto is_empty = [&](const char* id) {
    const auto at = report.written.find(id);
    return at != report.written.end() && at->second.empty();
  };
  return one.keeps_blanks && !is_empty("disclosure.fees.amount") &&
         !is_empty("disclosure.procurement.amount") && !is_empty("applications.carried_out.total") &&
         !is_empty("disputes.litigation_after_reconsideration.total");
}

}  // namespace

TEST_CASE("every layout gives the numbers that it keeps, at their places", "[property]") {
  for (int seed = 0; seed < cases(6); ++seed) {
    const Generated report = generate(random_recipe(static_cast<std::uint64_t>(seed), seed % 2 == 1));
    for (const Layout& one : layouts()) {
      INFO("layout " << one.name << ", seed " << seed);
      const Report found = read(one.render(report));
      const bool full = report.recipe.blank_share == 0;
      CHECK(lines(wrong_numbers(found, report)) == "");
      CHECK(lines(wrong_spans(found)) == "");
      if (keeps_blanks(one, report) || (one.keeps_numbers && full)) {
        CHECK(lines(not_read(found, report, keeps_blanks(one, report))) == "");
      }
    }
  }
}

TEST_CASE("a report that came as one line gives its numbers", "[property]") {
  for (int seed = 0; seed < cases(6); ++seed) {
    const Generated report = generate(random_recipe(static_cast<std::uint64_t>(seed), false));
    INFO("seed " << seed);
    Rendering one = layout("cell_lines_bare").render(report);
    std::replace(one.bytes.begin(), one.bytes.end(), '\n', ' ');
    const Report found = read(one);
    CHECK(lines(wrong_numbers(found, report)) == "");
    CHECK(lines(wrong_spans(found)) == "");
    CHECK(lines(not_read(found, report, false)) == "");
    CHECK(found.sections.size() == 6);
  }
}

TEST_CASE("every layout gives title, unit and year", "[property]") {
  const Generated report = generate(random_recipe(3, false));
  for (const Layout& one : layouts()) {
    INFO("layout " << one.name);
    const Report found = read(one.render(report));
    // Folded: one layout is in traditional characters, with glosses.
    CHECK(text::fold_text(found.title) == text::fold_text(report.title));
    CHECK(text::fold_text(found.unit.value_or(u"")) == text::fold_text(report.unit));
    CHECK(found.year == report.year);
    CHECK(found.sections.size() == 6);
  }
}

TEST_CASE("the rendered text of a page or document reads as the page or document does", "[property]") {
  for (int seed = 0; seed < cases(4); ++seed) {
    const Generated report = generate(random_recipe(static_cast<std::uint64_t>(seed), seed % 2 == 1));
    for (const char* name : {"html_page", "html_word", "docx"}) {
      INFO("layout " << name << ", seed " << seed);
      const Report found = read(layout(name).render(report));
      const Report again = read({InputKind::text, text::to_utf8(found.text), {}});
      CHECK(text::to_utf8(again.text) == text::to_utf8(found.text));
      CHECK(lines(wrong_numbers(again, report)) == "");
      CHECK(lines(not_read(again, report, true)) == "");
    }
  }
}

TEST_CASE("a consistent report is said to be consistent", "[property]") {
  for (int seed = 0; seed < cases(10); ++seed) {
    const Generated report = generate(random_recipe(static_cast<std::uint64_t>(seed), false));
    INFO("seed " << seed);
    const Report found = read(layout("tabs_bare").render(report));
    for (const Equation& equation : found.equations) {
      INFO(name_of(found, equation.id));
      CHECK(equation.status == EquationStatus::holds);
    }
    for (const Finding& finding : found.findings) {
      INFO(finding.rule << " " << finding.variant);
      CHECK(finding.severity == Severity::hint);
    }
  }
}
