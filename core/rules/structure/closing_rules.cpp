// S-18 to S-20: sections 五 and 六.
#include <algorithm>

#include "rules/occurrences.h"
#include "rules/signature.h"
#include "rules/structure/structure.h"
#include "text/fold.h"

namespace xxgk::rules {
namespace {

using std::u16string_view;

constexpr std::size_t kFewLetters = 20;

bool says_nothing(const std::u16string& letters) {
  return letters.empty() || letters == u"无" || letters == u"没有" || letters == u"暂无";
}

// 没有问题, 不存在不足
bool is_denied(u16string_view text, std::size_t at) {
  const u16string_view before = text.substr(at < 5 ? 0 : at - 5, std::min<std::size_t>(at, 5));
  return lexicon::says(before, lexicon::Meaning::denied) || before.ends_with(u"无");
}

bool states(const facts::Facts& facts, const prose::Passage& section, lexicon::Meaning meaning) {
  const std::vector<prose::Occurrence> places = occurrences_of(meaning, facts, section);
  return std::any_of(places.begin(), places.end(),
                     [&](const prose::Occurrence& here) { return !is_denied(section.text, here.begin); });
}

void check_problems(const facts::Facts& facts, Judgements& judgements) {
  const prose::Passage* section = facts.passage(5);
  if (!section || !facts.is_whole() || facts.has_other_heading(5)) {
    const std::string_view why = section && facts.is_whole() ? "headings_mixed" : "excerpt";
    judgements.skipped("S-18", why);
    judgements.skipped("S-19", why);
    return;
  }
  const std::u16string letters = letters_of(*section);
  const bool problems = states(facts, *section, lexicon::Meaning::problem);
  const bool measures = states(facts, *section, lexicon::Meaning::remedy);
  const auto add = [&](std::string_view rule, std::string_view variant, Severity severity) {
    judgements.add(rule, variant, severity).span = whole_of(facts, *section);
  };
  if (says_nothing(letters))
    add("S-18", "empty", Severity::error);
  else if (letters.size() < kFewLetters)
    add("S-18", "short", Severity::warning);
  else if (!problems)
    add("S-18", "no_problem", Severity::warning);
  judgements.checked("S-18", 1);
  if (problems && !measures && letters.size() >= kFewLetters) add("S-19", "", Severity::warning);
  judgements.checked("S-19", 1);
}

// Nothing but the unit and the date, which belong to the whole report.
bool holds_signature_only(const facts::Facts& facts, const prose::Passage& section) {
  const std::optional<Signature> signature = find_signature(facts);
  std::u16string words = section.text;
  if (signature) {
    const std::size_t begin = signature->unit ? signature->unit->begin : signature->date_place.begin;
    words.erase(begin, signature->date_place.end - begin);
  }
  return text::fold_text(words).empty();
}

void check_other_matters(const facts::Facts& facts, Judgements& judgements) {
  const prose::Passage* section = facts.passage(6);
  if (!section) {
    judgements.skipped("S-20", "excerpt");
    return;
  }
  if (holds_signature_only(facts, *section)) {
    const auto& headings = facts.outline().headings;
    judgements.add("S-20", "").span = headings.back().heading_line;
  }
  judgements.checked("S-20", 1);
}

}  // namespace

void check_closing(const facts::Facts& facts, Judgements& judgements) {
  check_problems(facts, judgements);
  check_other_matters(facts, judgements);
}

}  // namespace xxgk::rules
