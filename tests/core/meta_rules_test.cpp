// What every finding and every report says, whatever the rule: where, how grave and why; what was checked, passed
// and skipped; and what no check can tell. Tried on the wrong examples of the guide, which trip every rule.
#include <catch2/catch.hpp>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>
#include <string>

#include "output/json.h"
#include "output/messages.h"
#include "output/text.h"
#include "rules/rules.h"
#include "support/facts.h"
#include "support/guide.h"
#include "support/text_report.h"
#include "xxgk/xxgk.h"

using namespace xxgk;
using namespace xxgk::testing;
using nlohmann::json;

namespace {

// Each wrong example of each rule, as a report.
template <class See> void each_wrong_example(See see) {
  for (const auto& [id, entry] : guide().items())
    for (const json& example : entry.value("examples", json::array()))
      see(id, run(edited(guide_base(example.value("base", "2021")), example.at("wrong")), {id}));
}

bool has(const std::string& text, std::string_view words) { return text.find(words) != std::string::npos; }

}  // namespace

TEST_CASE("every finding says its rule, its place, its reason in both languages and its fingerprint",
          "[meta]") {
  each_wrong_example([](const std::string& id, const Report& report) {
    std::set<std::string> fingerprints;
    for (const Finding& finding : report.findings) {
      INFO(id << ": " << finding.rule << " " << finding.variant);
      CHECK(std::any_of(rule_registry().begin(), rule_registry().end(),
                        [&](const RuleInfo& rule) { return rule.id == finding.rule; }));
      for (const Language language : {Language::zh, Language::en}) {
        const std::string words = output::finding_words(report, finding, language);
        CHECK(words.size() > 10);
        CHECK_FALSE(has(words, "{"));
        CHECK_FALSE(has(words, finding.rule));  // no message: the rule's id stands in
      }
      if (finding.span) {
        CHECK(finding.span->begin <= finding.span->end);
        CHECK(finding.span->end <= report.text.size());
      }
      CHECK_FALSE(finding.fingerprint.empty());
      CHECK(fingerprints.insert(finding.fingerprint).second);
    }
  });
}

TEST_CASE("every rule that is on was checked, passed, failed or skipped with a reason", "[meta]") {
  each_wrong_example([](const std::string& id, const Report& report) {
    INFO(id);
    if (report.outcome == Outcome::undetermined) return;  // nothing was read that could be checked
    std::set<std::string> told;
    for (const Check& check : report.checks) {
      told.insert(check.rule);
      if (check.status != CheckStatus::skipped) continue;
      INFO(check.rule << " " << check.why);
      CHECK(output::reason_words(check.why, Language::zh).size() > 6);
      CHECK(output::reason_words(check.why, Language::zh) != check.why);
    }
    for (const RuleInfo& rule : rule_registry()) {
      const bool takes_one_report = rule.family() != "I" && rule.family() != "Y";
      if (!rule.on_by_default || !takes_one_report) continue;
      INFO(rule.id);
      CHECK(told.count(std::string(rule.id)) == 1);
    }
    for (const Finding& finding : report.findings) CHECK(told.count(finding.rule) == 1);
  });
}

TEST_CASE("the function of a rule's row checks that rule, or the judge does", "[meta]") {
  const std::set<std::string_view> of_the_judge = {"I-01", "I-02", "I-03", "I-07", "I-08",
                                                   "I-09", "I-10", "I-11", "Y-01"};
  with_facts(guide_base("2021"), [&](const facts::Facts& facts) {
    for (const rules::Rule* rule : rules::all_rules()) {
      INFO(rule->info.id);
      CHECK((rule->check == nullptr) == (of_the_judge.count(rule->info.id) == 1));
      // What is wrong with the input is told where it is, and is no check.
      if ((rule->info.family() == "I" && rule->info.id != "I-05") || rule->check == nullptr) continue;
      const rules::Settled nothing;
      rules::Judgements judgements(nothing);
      rule->check(facts, judgements);
      CHECK(std::any_of(judgements.checks().begin(), judgements.checks().end(),
                        [&](const rules::Checked& checked) { return checked.check.rule == rule->info.id; }));
    }
  });
}

TEST_CASE("every output says that sums that hold prove nothing true", "[meta]") {
  for (const std::string& text : {guide_base("2021"), guide_base("zero")}) {
    const Report report = run(text);
    for (const Language language : {Language::zh, Language::en}) {
      const std::string notice(output::notice_words(language));
      CHECK(notice.size() > 40);
      output::TextWriter writer({language});
      std::string out = writer.report(report);
      out += writer.end();
      CHECK(has(out, notice));
      output::JsonOptions options;
      options.language = language;
      CHECK(json::parse(output::report_json(report, options)).at("notice") == notice);
    }
  }
}
