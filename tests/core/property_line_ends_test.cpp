// The same report with any of the line ends gives the same cells and the same findings.
#include <catch2/catch.hpp>

#include <string>

#include "support/cases.h"
#include "support/generator.h"
#include "support/layouts.h"
#include "text/utf.h"
#include "xxgk/xxgk.h"

using namespace xxgk;
using namespace xxgk::testing;

namespace {

std::string with_line_ends(const std::string& text, const std::string& end) {
  std::string out;
  for (const char c : text) c == '\n' ? out += end : out += c;
  return out;
}

// Everything that is told of a report, but for places and for line ends within what is quoted.
std::string told(const std::string& text) {
  Options options;
  options.input = InputKind::text;
  const Report report = check(text, options);
  std::string out;
  for (const Table& table : report.tables)
    for (const xxgk::Row& row : table.rows)
      for (const Cell& cell : row.cells)
        out += name_of(report, cell.id) + " " + std::to_string(static_cast<int>(cell.state)) + " " +
               text::to_utf8(cell.raw) + "\n";
  for (const Finding& finding : report.findings)
    out += finding.rule + " " + finding.variant + " " + std::to_string(static_cast<int>(finding.severity)) +
           "\n";
  for (const xxgk::Check& rule : report.checks)
    out += rule.rule + " " + std::to_string(rule.count) + rule.why + "\n";
  return out + text::to_utf8(report.unit.value_or(u"")) + std::to_string(report.year.value_or(0));
}

constexpr const char* kLineEnds[] = {"\r\n", "\r", "\v", "\f", "\xC2\x85", "\xE2\x80\xA8", "\xE2\x80\xA9"};

}  // namespace

TEST_CASE("every line end gives the same findings", "[property]") {
  for (int seed = 0; seed < cases(2); ++seed) {
    const Generated report = generate(random_recipe(static_cast<std::uint64_t>(seed), seed % 2 == 1));
    for (const Layout& one : layouts()) {
      const Rendering rendering = one.render(report);
      if (rendering.input != InputKind::text || rendering.bytes.find('\f') != std::string::npos ||
          rendering.bytes.find('\r') != std::string::npos)
        continue;
      const std::string expected = told(rendering.bytes);
      for (const char* end : kLineEnds) {
        INFO("layout " << one.name << ", seed " << seed << ", line end " << static_cast<int>(end[0]));
        CHECK(told(with_line_ends(rendering.bytes, end)) == expected);
      }
    }
  }
}
