// Text reduced to what identifies a label, each letter knowing where it stood.
//
//     fold_text(u"（一）規 章(guī)") == u"一规章";
//     fold(u"① 规章", {0, 4}).places[1] is [2, 3);
//
// Compatibility forms are resolved (NFKC: １ ① ⑴ are 1, ㈠ is 一), traditional characters become simplified,
// and only CJK ideographs and the digits 0 to 9 stay: white space, punctuation, Latin letters with their
// accents (pinyin between characters), soft hyphens and other invisible characters are dropped.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "xxgk/xxgk.h"

namespace xxgk::text {

struct LettersView {
  std::u16string_view letters;
  std::span<const Span> places;  // of each unit of `letters`: the whole source character it came from
};

struct Letters {
  std::u16string letters;
  std::vector<Span> places;

  Letters() = default;
  explicit Letters(LettersView view)
      : letters(view.letters), places(view.places.begin(), view.places.end()) {}

  // Those of the source characters that lie in `span`: what fold(text, span) gives, without folding again.
  LettersView within(Span span) const;
};

// Folds the characters of `within`, which is cut to the text; the places count in `text`.
Letters fold(std::u16string_view text, Span within);

std::u16string fold_text(std::u16string_view text);

}  // namespace xxgk::text
