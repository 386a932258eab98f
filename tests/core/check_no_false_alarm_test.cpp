// On reports in which everything agrees no rule may say anything above a hint.
#include <catch2/catch.hpp>

#include "output/messages.h"
#include "support/cases.h"
#include "support/layouts.h"

using namespace xxgk;
using namespace xxgk::testing;

TEST_CASE("consistent reports draw no error and no warning", "[no-false-alarm]") {
  for (int seed = 0; seed < 150; ++seed) {
    const Generated generated = generate(random_recipe(static_cast<std::uint64_t>(seed), false));
    const Rendering rendering = layout("tabs_bare").render(generated);
    Options options;
    options.input = rendering.input;
    const Report report = check(rendering.bytes, options);
    for (const Finding& finding : report.findings) {
      INFO("seed " << seed << ": " << finding.rule << " "
                   << output::finding_words(report, finding, Language::zh));
      CHECK(finding.severity == Severity::hint);
    }
  }
}

TEST_CASE("no layout that keeps the numbers draws an error or a warning", "[no-false-alarm]") {
  for (int seed = 0; seed < 4; ++seed) {
    const Generated generated = generate(random_recipe(static_cast<std::uint64_t>(seed), false));
    for (const Layout& l : layouts()) {
      if (!l.keeps_numbers) continue;
      const Rendering rendering = l.render(generated);
      Options options;
      options.input = rendering.input;
      const Report report = check(rendering.bytes, options);
      for (const Finding& finding : report.findings) {
        INFO(l.name << " seed " << seed << ": " << output::finding_words(report, finding, Language::zh));
        CHECK(finding.severity == Severity::hint);
      }
    }
  }
}

TEST_CASE("every finding has words in both languages", "[messages]") {
  for (int seed = 0; seed < 60; ++seed) {
    for (const Layout& l : layouts()) {
      if (seed % 10 != 0 && l.keeps_numbers) continue;
      const Rendering rendering = l.render(generate(random_recipe(static_cast<std::uint64_t>(seed), true)));
      Options options;
      options.input = rendering.input;
      const Report report = check(rendering.bytes, options);
      for (const Finding& finding : report.findings) {
        for (const Language language : {Language::zh, Language::en}) {
          const std::string words = output::finding_words(report, finding, language);
          INFO(finding.rule << " " << finding.variant << ": " << words);
          CHECK(words.size() > finding.rule.size() + 4);
          CHECK(words.find('{') == std::string::npos);
        }
      }
    }
  }
}
