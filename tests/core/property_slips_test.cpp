// A human slip in a report in which everything agrees is one finding, which names the cell and what stood in it.
#include <algorithm>
#include <catch2/catch.hpp>

#include "output/messages.h"
#include "support/cases.h"
#include "support/layouts.h"
#include "support/names.h"
#include "text/utf.h"
#include "xxgk/xxgk.h"

using namespace xxgk;
using namespace xxgk::testing;

namespace {

// Writes into one printed cell, or reads it.
std::u16string& printed(Generated& report, const std::string& id) {
  for (auto& section : report.sections)
    if (section.table)
      for (auto& row : section.table->rows)
        for (PrintedCell& cell : row)
          if (cell.id == id) return cell.text;
  throw std::runtime_error("no cell " + id);
}

std::string any_cell(const Generated& report, const std::string& table, Random& random) {
  std::vector<std::string> ids;
  for (const auto& [id, value] : report.cells)
    if (id.rfind(table + ".", 0) == 0) ids.push_back(id);
  return ids[static_cast<std::size_t>(random.below(static_cast<int>(ids.size())))];
}

// Another number, as hands make it of this one: a digit wrong, lost, doubled, or two exchanged.
std::u16string slipped(const std::u16string& digits, Random& random) {
  for (;;) {
    std::u16string made = digits;
    const auto at = static_cast<std::size_t>(random.below(static_cast<int>(digits.size())));
    switch (random.below(4)) {
    case 0: made[at] = static_cast<char16_t>(u'0' + random.below(10)); break;
    case 1: made.erase(at, 1); break;
    case 2: made.insert(at, 1, made[at]); break;
    default:
      if (at + 1 < made.size()) std::swap(made[at], made[at + 1]);
    }
    const bool plain = !made.empty() && (made.size() == 1 || made.front() != u'0');
    if (plain && made != digits) return made;
  }
}

Generated report_of(int seed) {
  Recipe recipe = random_recipe(static_cast<std::uint64_t>(seed), false);
  if (recipe.largest == 0) recipe.largest = 60;
  return generate(recipe);
}

Report read(const Generated& report) {
  Options options;
  options.input = InputKind::text;
  return check(layout("tabs_bare").render(report).bytes, options);
}

std::vector<const Finding*> above_hints(const Report& report) {
  std::vector<const Finding*> found;
  for (const Finding& finding : report.findings)
    if (finding.severity != Severity::hint) found.push_back(&finding);
  return found;
}

std::string words_of(const Report& report) {
  std::string all;
  for (const Finding& finding : report.findings)
    all += finding.rule + " " + output::finding_words(report, finding, Language::zh) + "\n";
  return all;
}

}  // namespace

TEST_CASE("a slip in a cell of section 三 is one finding with the value that was there", "[property]") {
  for (int seed = 0; seed < cases(60); ++seed) {
    Generated report = report_of(seed);
    Random random(static_cast<std::uint64_t>(seed));
    const std::string id = any_cell(report, "applications", random);
    const std::u16string was = printed(report, id);
    printed(report, id) = slipped(was, random);
    const Report found = read(report);
    INFO("seed " << seed << ", " << id << " was " << text::to_utf8(was) << "\n" << words_of(found));
    const auto findings = above_hints(found);
    REQUIRE(findings.size() == 1);
    CHECK(findings.front()->severity == Severity::error);
    CHECK(names_of(found, findings.front()->cells) == std::vector<std::string>{id});
    CHECK(plain(found, findings.front()->expected) == text::to_utf8(was));
  }
}

TEST_CASE("a cell of section 三 or 四 left empty, marked or made negative is one finding", "[property]") {
  constexpr const char16_t* made[] = {u"", u"/", u"—", u"-"};
  for (int seed = 0; seed < cases(60); ++seed) {
    Generated report = report_of(seed);
    Random random(static_cast<std::uint64_t>(seed));
    const std::string id = any_cell(report, random.chance(0.5) ? "applications" : "disputes", random);
    const std::u16string was = printed(report, id);
    const std::u16string_view mark = made[random.below(4)];
    printed(report, id) = mark == u"-" ? (was == u"0" ? u"-1" : u"-" + was) : std::u16string(mark);
    const Report found = read(report);
    INFO("seed " << seed << ", " << id << " was " << text::to_utf8(was) << "\n" << words_of(found));
    const auto findings = above_hints(found);
    REQUIRE(findings.size() == 1);
    CHECK(name_of(found, findings.front()->cells.front()) == id);
  }
}

TEST_CASE("a slip in a cell of section 四 is one finding, and the cell is among those that may be wrong",
          "[property]") {
  for (int seed = 0; seed < cases(60); ++seed) {
    Generated report = report_of(seed);
    Random random(static_cast<std::uint64_t>(seed));
    const std::string id = any_cell(report, "disputes", random);
    const std::u16string was = printed(report, id);
    printed(report, id) = slipped(was, random);
    const Report found = read(report);
    INFO("seed " << seed << ", " << id << " was " << text::to_utf8(was) << "\n" << words_of(found));
    const auto findings = above_hints(found);
    REQUIRE(findings.size() == 1);
    const auto& repairs = findings.front()->repairs;
    CHECK(std::any_of(repairs.begin(), repairs.end(), [&](const Repair& repair) {
      return repair.changes.size() == 1 && name_of(found, repair.changes.front().cell) == id &&
             std::to_string(repair.changes.front().to.mantissa) == text::to_utf8(was);
    }));
  }
}
