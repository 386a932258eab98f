// What a sentence says of others than the unit, and of other times and ways: what decides whether its figures are those
// of the tables.
#pragma once

#include <string_view>

#include "lexicon/mentions.h"
#include "prose/sentences.h"

namespace xxgk::prose {

// Whose report it is.
struct Reporter {
  explicit Reporter(std::u16string_view name);

  std::u16string_view name;
  bool is_office;        // of a government
  bool reports_on_area;  // on all that is below it
  bool is_street;
};

class SentenceWords {
 public:
  SentenceWords() = default;
  SentenceWords(const Sentence& sentence, const Reporter& reporter);

  const lexicon::Mentions& said() const { return said_; }
  // Plans, and sentences of more years than one.
  bool is_plan() const { return is_plan_; }
  bool is_of_other_span() const;
  // Whether the sentence up to `end` (in its text) speaks of somebody else than the unit, or of a part of it.
  bool names_others(std::size_t end) const { return others_ <= end; }
  bool names_channel(std::size_t end) const;

 private:
  static constexpr std::size_t kNowhere = static_cast<std::size_t>(-1);

  lexicon::Mentions said_;
  bool is_plan_ = false;
  std::size_t others_ = kNowhere;  // behind the first word of others
};

}  // namespace xxgk::prose
