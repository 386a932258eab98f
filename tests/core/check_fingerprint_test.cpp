// What findings are accepted by.
#include "judge/fingerprint.h"

#include <catch2/catch.hpp>

#include "form/names.h"
#include "support/report_builder.h"

using namespace xxgk;
using namespace xxgk::testing;

namespace {

rules::Judgement finding(std::string rule, Value found, std::uint32_t at) {
  rules::Judgement made;
  made.rule = std::move(rule);
  made.found = std::move(found);
  made.span = Span{at, at + 1};
  return made;
}

std::vector<std::string> fingerprints(std::vector<rules::Judgement> findings, std::u16string text = {}) {
  Report report = zero_report(form_of(2021), 2021);
  report.text = std::move(text);
  judge::set_fingerprints(report, findings);
  std::vector<std::string> all;
  for (const Finding& each : findings) all.push_back(each.fingerprint);
  return all;
}

}  // namespace

TEST_CASE("a fingerprint is of rule, cells and values, not of the place", "[fingerprint]") {
  const std::string one = fingerprints({finding("N-01", Decimal{3}, 10)})[0];
  CHECK(one.size() == 16);
  CHECK(fingerprints({finding("N-01", Decimal{3}, 99)})[0] == one);
  CHECK(fingerprints({finding("Q-05", std::u16string(u"x"), 1), finding("N-01", Decimal{3}, 10)})[1] == one);
  CHECK(fingerprints({finding("N-01", Decimal{4}, 10)})[0] != one);
  CHECK(fingerprints({finding("N-02", Decimal{3}, 10)})[0] != one);
  rules::Judgement other = finding("N-01", Decimal{3}, 10);
  other.cells = {{1, 0, 6}};
  CHECK(fingerprints({other})[0] != one);
}

TEST_CASE("findings alike in one report are told apart, the first as if it were alone", "[fingerprint]") {
  const std::string alone = fingerprints({finding("Q-05", std::u16string(u"的的"), 4)})[0];
  const auto three =
      fingerprints({finding("Q-05", std::u16string(u"的的"), 4), finding("Q-05", std::u16string(u"的的"), 40),
                    finding("Q-05", std::u16string(u"的的"), 90)});
  CHECK(three[0] == alone);
  CHECK(three[1] != three[0]);
  CHECK(three[2] != three[1]);
  CHECK(three[2] != three[0]);
  // What stands between them does not matter.
  const auto apart =
      fingerprints({finding("Q-05", std::u16string(u"的的"), 4), finding("N-01", Decimal{3}, 20),
                    finding("Q-05", std::u16string(u"的的"), 70)});
  CHECK(apart[2] == three[1]);
}

TEST_CASE("the same slip in two places is known by the words before it", "[fingerprint]") {
  const std::u16string text = u"做好公开的的准备。\n落实培训的的安排。";
  const auto both = fingerprints(
      {finding("Q-05", std::u16string(u"的的"), 4), finding("Q-05", std::u16string(u"的的"), 14)}, text);
  REQUIRE(text.substr(14, 2) == u"的的");
  // Accepted and put right, the first does not leave its acceptance to the second.
  const auto second =
      fingerprints({finding("Q-05", std::u16string(u"的的"), 13)}, u"做好公开的准备。\n落实培训的的安排。");
  CHECK(second[0] == both[1]);
  CHECK(second[0] != both[0]);
  // Of other lines, and of blanks, it knows nothing.
  CHECK(fingerprints({finding("Q-05", std::u16string(u"的的"), 16)},
                     u"做好公开准备工作。\n落实 培训 的的安排。")[0] == both[1]);
  // What is about a cell is known by the cell.
  rules::Judgement cell = finding("T3-01", Decimal{3}, 4);
  cell.cells = {{1, 0, 6}};
  CHECK(fingerprints({cell}, text)[0] == fingerprints({cell})[0]);
}
