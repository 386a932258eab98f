// What is switched off takes its own findings away and nothing else; the order of the rules changes nothing.
#include <algorithm>
#include <catch2/catch.hpp>
#include <numeric>

#include "judge/fingerprint.h"
#include "judge/judge.h"
#include "output/messages.h"
#include "rules/rules.h"
#include "support/cases.h"
#include "support/facts.h"
#include "support/guide.h"
#include "support/layouts.h"
#include "support/text_report.h"
#include "xxgk/xxgk.h"

using namespace xxgk;
using namespace xxgk::testing;

namespace {

std::vector<PrintedCell*> printed_cells(Generated& report) {
  std::vector<PrintedCell*> cells;
  for (auto& section : report.sections)
    if (section.table)
      for (auto& row : section.table->rows)
        for (PrintedCell& cell : row)
          if (!cell.id.empty()) cells.push_back(&cell);
  return cells;
}

// A report in which up to four cells hold something else than they should, and a sentence may be garbled.
std::string slipped_report(int seed) {
  Random random(static_cast<std::uint64_t>(seed));
  Recipe recipe = random_recipe(static_cast<std::uint64_t>(seed), random.chance(0.3));
  if (recipe.largest == 0) recipe.largest = 60;
  Generated report = generate(recipe);
  const std::vector<PrintedCell*> cells = printed_cells(report);
  constexpr const char16_t* made[] = {u"", u"/", u"-3", u"1.5", u"7", u"36", u"120", u"0", u"12件"};
  for (int slips = random.between(1, 4); slips > 0; --slips)
    cells[static_cast<std::size_t>(random.below(static_cast<int>(cells.size())))]->text =
        made[random.below(9)];
  if (random.chance(0.3) && !report.sections[4].paragraphs.empty())
    report.sections[4].paragraphs.front() += u"根据根据要求，2月30日前完成。";
  return layout("tabs_bare").render(report).bytes;
}

Report checked(const std::string& text, std::vector<std::string> disable = {}) {
  Options options;
  options.input = InputKind::text;
  options.disable = std::move(disable);
  return check(text, options);
}

bool is_same(const Finding& a, const Finding& b) {
  return a.rule == b.rule && a.variant == b.variant && a.span == b.span && a.cells == b.cells;
}

bool has(const Report& report, const Finding& finding) {
  return std::any_of(report.findings.begin(), report.findings.end(),
                     [&](const Finding& other) { return is_same(finding, other); });
}

template <class Id> bool share(const std::vector<Id>& a, const std::vector<Id>& b) {
  return std::any_of(a.begin(), a.end(),
                     [&](const Id& id) { return std::find(b.begin(), b.end(), id) != b.end(); });
}

// A finding that was not there before speaks of the same cells, sums or words: this one follows from it.
bool is_consequence(const Finding& finding, const Report& before, const Report& after) {
  return std::any_of(after.findings.begin(), after.findings.end(), [&](const Finding& other) {
    return !has(before, other) &&
           (share(other.cells, finding.cells) || share(other.equations, finding.equations) ||
            (other.span && finding.span && other.span->begin < finding.span->end &&
             finding.span->begin < other.span->end));
  });
}

bool contains(const std::vector<std::string>& ids, const std::string& id) {
  return std::find(ids.begin(), ids.end(), id) != ids.end();
}

// Some of the rules that speak, and a few that do not.
std::vector<std::string> some_rules(const Report& report, Random& random) {
  std::vector<std::string> rules;
  for (const Finding& finding : report.findings)
    if (random.chance(0.5) && finding.rule[0] != 'I') rules.push_back(finding.rule);
  for (const RuleInfo& rule : rule_registry())
    if (random.chance(0.05) && rule.family() != "I") rules.push_back(std::string(rule.id));
  return rules;
}

std::string words_of(const Report& report) {
  std::string all;
  for (const Finding& finding : report.findings)
    all += finding.rule + " " + output::finding_words(report, finding, Language::zh) + "\n";
  return all;
}

// The rules asked in some order.
judge::Said said_in(const std::string& text, const std::vector<std::size_t>& order) {
  judge::Said said;
  with_facts(text, [&](const facts::Facts& facts) {
    said = judge::ask_rules(facts, {}, order);
    judge::set_fingerprints(facts.report(), said.findings);
  });
  return said;
}

}  // namespace

TEST_CASE("rules that are switched off take their own findings away and nothing else", "[property]") {
  for (int seed = 0; seed < cases(60); ++seed) {
    const std::string text = slipped_report(seed);
    const Report all = checked(text);
    Random random(static_cast<std::uint64_t>(seed));
    for (int subset = 0; subset < 3; ++subset) {
      const std::vector<std::string> off = some_rules(all, random);
      const Report rest = checked(text, off);
      std::string names;
      for (const std::string& rule : off) names += rule + " ";
      INFO("seed " << seed << " without " << names << "\n" << words_of(all) << "--\n" << words_of(rest));
      for (const Finding& finding : rest.findings) CHECK_FALSE(contains(off, finding.rule));
      for (const Finding& finding : all.findings) {
        if (contains(off, finding.rule)) continue;
        INFO(finding.rule << " " << output::finding_words(all, finding, Language::zh));
        CHECK((has(rest, finding) || is_consequence(finding, all, rest)));
      }
    }
  }
}

TEST_CASE("a sum that is switched off leaves what the text says otherwise", "[property]") {
  const std::string text = replaced(guide_base("2021"), "20\t4\t0\t1\t1\t0\t26", "20\t4\t0\t1\t1\t0\t36");
  const auto told = [&](std::vector<std::string> off) {
    std::vector<std::string> rules;
    for (const Finding& finding : checked(text, std::move(off)).findings) rules.push_back(finding.rule);
    return rules;
  };
  CHECK(told({}) == std::vector<std::string>{"T3-01"});
  CHECK(contains(told({"T3-01"}), "N-01"));
  CHECK(told({"T3"}) == std::vector<std::string>{"N-01"});
  CHECK(contains(told({"T3-01", "N-01"}), "T3-03"));
}

TEST_CASE("the order in which rules are asked changes nothing", "[property]") {
  std::vector<std::size_t> order(rules::all_passes().size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  const std::vector<std::size_t> usual = order;
  for (int seed = 0; seed < cases(30); ++seed) {
    const std::string text = slipped_report(seed);
    Random random(static_cast<std::uint64_t>(seed));
    for (std::size_t i = order.size(); i > 1; --i)
      std::swap(order[i - 1], order[static_cast<std::size_t>(random.below(static_cast<int>(i)))]);
    const judge::Said one = said_in(text, usual);
    const judge::Said other = said_in(text, order);
    INFO("seed " << seed);
    REQUIRE(one.findings.size() == other.findings.size());
    for (std::size_t i = 0; i < one.findings.size(); ++i) {
      CHECK(is_same(one.findings[i], other.findings[i]));
      CHECK(one.findings[i].severity == other.findings[i].severity);
      CHECK(one.findings[i].fingerprint == other.findings[i].fingerprint);
    }
    REQUIRE(one.checks.size() == other.checks.size());
    for (std::size_t i = 0; i < one.checks.size(); ++i) {
      CHECK(one.checks[i].rule == other.checks[i].rule);
      CHECK(one.checks[i].status == other.checks[i].status);
      CHECK(one.checks[i].count == other.checks[i].count);
    }
  }
}
