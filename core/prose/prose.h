// The sentences of a report: what is no table, as one run of characters a section.
//
// White space is taken out and writing made uniform (half-width punctuation and full-width digits, traditional
// characters), so that phrases can be compared; every character knows its place in the report's text. Lines
// are joined, since they are broken anywhere; `paragraphs` says where they were.
#pragma once

#include <algorithm>
#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "outline/outline.h"
#include "tables/recovery.h"
#include "xxgk/xxgk.h"

namespace xxgk::prose {

struct Paragraph {
  std::size_t begin = 0;  // in Passage::text
  std::size_t end = 0;
};

struct Passage {
  int section = 0;  // 0: before the first heading, without the title; 1 to 6
  std::u16string text;
  std::vector<std::uint32_t> places;  // of each character of `text`, in the report's text
  std::vector<Paragraph> paragraphs;  // its lines

  Span span(std::size_t begin, std::size_t end) const;
  bool contains(std::u16string_view phrase) const { return text.find(phrase) != std::u16string::npos; }
};

// A place in a passage.
struct Occurrence {
  const Passage* passage = nullptr;
  std::size_t begin = 0;  // in Passage::text
  std::size_t end = 0;

  std::u16string_view words() const;
  Span span() const { return passage->span(begin, end); }
};

// Up to `length` characters at `from`; fewer, or none, at the end.
std::u16string_view words_at(const Passage& passage, std::size_t from, std::size_t length);
bool stands_at(const Passage& passage, std::size_t from, std::u16string_view phrase);
std::u16string_view words_of(const Passage& passage, const Paragraph& paragraph);

// The paragraph that holds a character, or nullptr.
const Paragraph* paragraph_at(const Passage& passage, std::size_t index);

// The passages of a report in order: the introduction, then each section that was found.
std::vector<Passage> passages_of(const Report& report, const tables::Recovery& recovery,
                                 const outline::Outline& outline);

// Whether any of the phrases occurs.
template <class Phrases> bool contains_any(std::u16string_view text, const Phrases& phrases) {
  return std::any_of(std::begin(phrases), std::end(phrases), [&](std::u16string_view phrase) {
    return text.find(phrase) != std::u16string_view::npos;
  });
}
inline bool contains_any(std::u16string_view text, std::initializer_list<std::u16string_view> phrases) {
  return contains_any<std::initializer_list<std::u16string_view>>(text, phrases);
}

}  // namespace xxgk::prose
