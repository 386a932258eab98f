#include "check/occurrences.h"

#include <algorithm>

#include "text/fold.h"

namespace xxgk::checking {
namespace {

using std::u16string_view;

constexpr u16string_view kSentenceEnds = u"。；！？";
constexpr u16string_view kClauseEnds = u"，。；：！？";

constexpr std::size_t kLongestSentence = 1000;  // to either side; what is longer is none

bool is_in(char16_t c, u16string_view set) { return set.find(c) != u16string_view::npos; }

Occurrence around(const Passage& passage, std::size_t index, u16string_view ends) {
  Occurrence here{&passage, index, index};
  const std::size_t least = index < kLongestSentence ? 0 : index - kLongestSentence;
  const std::size_t most = std::min(passage.text.size(), index + kLongestSentence);
  while (here.begin > least && !is_in(passage.text[here.begin - 1], ends)) --here.begin;
  while (here.end < most && !is_in(passage.text[here.end], ends)) ++here.end;
  return here;
}

}  // namespace

u16string_view Occurrence::words() const { return words_at(*passage, begin, end - begin); }

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

std::vector<Occurrence> sentences_with(u16string_view phrase, const std::vector<Passage>& passages) {
  std::vector<Occurrence> sentences;
  for (const Occurrence& here : occurrences_of(phrase, passages)) {
    const bool known =
        !sentences.empty() && sentences.back().passage == here.passage && here.begin < sentences.back().end;
    if (!known) sentences.push_back(sentence_at(*here.passage, here.begin));
  }
  return sentences;
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

u16string_view words_at(const Passage& passage, std::size_t from, std::size_t length) {
  return from >= passage.text.size() ? u16string_view() : u16string_view(passage.text).substr(from, length);
}

bool stands_at(const Passage& passage, std::size_t from, u16string_view phrase) {
  return words_at(passage, from, phrase.size()) == phrase;
}

u16string_view words_of(const Passage& passage, const Paragraph& paragraph) {
  return words_at(passage, paragraph.begin, paragraph.end - paragraph.begin);
}

std::u16string letters_of(const Passage& passage) { return text::fold_text(passage.text); }

Span whole_of(const Passage& passage) { return passage.span(0, passage.text.size()); }

const Paragraph* paragraph_at(const Passage& passage, std::size_t index) {
  const auto after = std::upper_bound(passage.paragraphs.begin(), passage.paragraphs.end(), index,
                                      [](std::size_t i, const Paragraph& p) { return i < p.end; });
  return after != passage.paragraphs.end() && after->begin <= index ? &*after : nullptr;
}

Occurrence sentence_at(const Passage& passage, std::size_t index) {
  return around(passage, index, kSentenceEnds);
}

Occurrence clause_at(const Passage& passage, std::size_t index) {
  return around(passage, index, kClauseEnds);
}

bool ends_clause(char16_t c) { return is_in(c, kClauseEnds); }

bool opens_sentence(const Passage& passage, std::size_t index) {
  if (index == 0 || is_in(passage.text[index - 1], kSentenceEnds)) return true;
  const Paragraph* paragraph = paragraph_at(passage, index);
  return paragraph && paragraph->begin == index;
}

bool says_any(const Context& context, std::initializer_list<u16string_view> phrases) {
  return std::any_of(context.passages().begin(), context.passages().end(),
                     [&](const Passage& passage) { return contains_any(passage.text, phrases); });
}

}  // namespace xxgk::checking
