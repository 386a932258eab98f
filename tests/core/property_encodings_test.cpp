// The same report in every encoding gives the same text and the same cells.
#include <catch2/catch.hpp>

#include <string>

#include "support/cases.h"
#include "support/comparison.h"
#include "support/encodings.h"
#include "support/generator.h"
#include "support/layouts.h"
#include "text/utf.h"
#include "xxgk/xxgk.h"

using namespace xxgk;
using namespace xxgk::testing;

TEST_CASE("every encoding gives the same cells", "[property]") {
  for (int seed = 0; seed < cases(2); ++seed) {
    const Generated report = generate(random_recipe(static_cast<std::uint64_t>(seed), false));
    const std::string utf8 = layout("cell_lines_tabbed").render(report).bytes;
    for (const Encoded& encoded : in_encodings(text::to_utf16(utf8))) {
      INFO("encoding " << encoded.name << ", seed " << seed);
      const Report found = check(encoded.bytes, {});
      CHECK(found.source.encoding == encoded.name);
      CHECK(text::to_utf8(found.text) == utf8);
      CHECK(lines(wrong_numbers(found, report)) == "");
      CHECK(lines(not_read(found, report, true)) == "");
    }
  }
}
