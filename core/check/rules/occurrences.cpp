#include "check/rules/occurrences.h"

#include <algorithm>

#include "text/fold.h"

namespace xxgk::checking {

using std::u16string_view;

std::vector<Occurrence> occurrences_of(u16string_view phrase, const Passage& passage) {
  std::vector<Occurrence> places;
  for (std::size_t at = passage.text.find(phrase); at != std::u16string::npos;
       at = passage.text.find(phrase, at + phrase.size()))
    places.push_back({&passage, at, at + phrase.size()});
  return places;
}

std::vector<Occurrence> occurrences_of(u16string_view phrase, const std::vector<Passage>& passages) {
  std::vector<Occurrence> places;
  for (const Passage& passage : passages) {
    const std::vector<Occurrence> here = occurrences_of(phrase, passage);
    places.insert(places.end(), here.begin(), here.end());
  }
  return places;
}

std::vector<Occurrence> statements_with(u16string_view phrase, const std::vector<Passage>& passages) {
  std::vector<Occurrence> statements;
  for (const Occurrence& here : occurrences_of(phrase, passages)) {
    const bool known = !statements.empty() && statements.back().passage == here.passage &&
                       here.begin < statements.back().end;
    if (!known) statements.push_back(statement_at(*here.passage, here.begin));
  }
  return statements;
}

Finding& add_at(Context& context, std::string_view rule, std::string_view variant, Severity severity,
                const Occurrence& here) {
  Finding& finding = context.add(rule, variant, severity);
  finding.span = here.span();
  finding.found = argument("", here.words()).value;
  return finding;
}

Finding& add_at_first(Context& context, std::string_view rule, std::string_view variant, Severity severity,
                      const std::vector<Occurrence>& places) {
  Finding& finding = add_at(context, rule, variant, severity, places.front());
  finding.arguments = {argument("count", static_cast<int>(places.size()))};
  return finding;
}

std::u16string letters_of(const Passage& passage) { return text::fold_text(passage.text); }

Span whole_of(const Context& context, const Passage& passage) {
  if (passage.text.empty())
    for (const recover::Heading& heading : context.outline().headings)
      if (heading.number == passage.section) return heading.heading_line;
  return passage.span(0, passage.text.size());
}

bool says_any(const Context& context, std::initializer_list<u16string_view> phrases) {
  return std::any_of(context.passages().begin(), context.passages().end(),
                     [&](const Passage& passage) { return contains_any(passage.text, phrases); });
}

}  // namespace xxgk::checking
