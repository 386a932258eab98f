#include "rules/occurrences.h"

#include <algorithm>

#include "text/fold.h"

namespace xxgk::rules {

using std::u16string_view;

std::vector<prose::Occurrence> occurrences_of(u16string_view phrase, const prose::Passage& passage) {
  std::vector<prose::Occurrence> places;
  for (std::size_t at = passage.text.find(phrase); at != std::u16string::npos;
       at = passage.text.find(phrase, at + phrase.size()))
    places.push_back({&passage, at, at + phrase.size()});
  return places;
}

std::vector<prose::Occurrence> occurrences_of(u16string_view phrase,
                                              const std::vector<prose::Passage>& passages) {
  std::vector<prose::Occurrence> places;
  for (const prose::Passage& passage : passages) {
    const std::vector<prose::Occurrence> here = occurrences_of(phrase, passage);
    places.insert(places.end(), here.begin(), here.end());
  }
  return places;
}

std::vector<prose::Occurrence> occurrences_of(lexicon::Meaning meaning, const facts::Facts& facts,
                                              const prose::Passage& passage) {
  std::vector<prose::Occurrence> places;
  for (const lexicon::Mentions::Place& place : facts.said(passage).of(lexicon::set_of(meaning)))
    places.push_back({&passage, place.begin, place.end});
  return places;
}

std::vector<prose::Occurrence> occurrences_of(lexicon::Meaning meaning, const facts::Facts& facts) {
  std::vector<prose::Occurrence> places;
  for (const prose::Passage& passage : facts.passages()) {
    const std::vector<prose::Occurrence> here = occurrences_of(meaning, facts, passage);
    places.insert(places.end(), here.begin(), here.end());
  }
  return places;
}

std::vector<prose::Occurrence> statements_with(u16string_view phrase,
                                               const std::vector<prose::Passage>& passages) {
  std::vector<prose::Occurrence> statements;
  for (const prose::Occurrence& here : occurrences_of(phrase, passages)) {
    const bool known = !statements.empty() && statements.back().passage == here.passage &&
                       here.begin < statements.back().end;
    if (!known) statements.push_back(prose::statement_at(*here.passage, here.begin));
  }
  return statements;
}

Judgement& add_at(Judgements& judgements, std::string_view rule, std::string_view variant, Severity severity,
                  const prose::Occurrence& here) {
  Judgement& finding = judgements.add(rule, variant, severity);
  finding.span = here.span();
  finding.found = std::u16string(here.words());
  return finding;
}

Judgement& add_at_first(Judgements& judgements, std::string_view rule, std::string_view variant,
                        Severity severity, const std::vector<prose::Occurrence>& places) {
  Judgement& finding = add_at(judgements, rule, variant, severity, places.front());
  finding.arguments = {argument("count", static_cast<int>(places.size()))};
  return finding;
}

std::u16string letters_of(const prose::Passage& passage) { return text::fold_text(passage.text); }

Span whole_of(const facts::Facts& facts, const prose::Passage& passage) {
  if (passage.text.empty())
    for (const outline::Heading& heading : facts.outline().headings)
      if (heading.number == passage.section) return heading.heading_line;
  return passage.span(0, passage.text.size());
}

bool says(const facts::Facts& facts, lexicon::Meaning meaning) {
  return std::any_of(facts.passages().begin(), facts.passages().end(), [&](const prose::Passage& passage) {
    return facts.said(passage).any(lexicon::set_of(meaning));
  });
}

bool says(const facts::Facts& facts, u16string_view phrase) {
  return std::any_of(facts.passages().begin(), facts.passages().end(),
                     [&](const prose::Passage& passage) { return passage.contains(phrase); });
}

}  // namespace xxgk::rules
