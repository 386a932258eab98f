// Finds where the labels of a table may stand in a stream of letters, by edit distance (Sellers' algorithm).
//
//     const LabelIndex found(letters, vocabularies.of(TableId::applications));
//     for (const LabelSpot& at : found.of(row.label)) …
//
// The letters are read once for all labels; the distance is reckoned only where a piece of a wording stands.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "form/form.h"
#include "tables/vocabulary.h"

namespace xxgk::tables {

struct LabelSpot {
  std::uint32_t begin = 0;  // indices into the letters, half-open
  std::uint32_t end = 0;
  int distance = 0;  // letters inserted, lost or changed
  int wording = 0;   // 0 the official label, k its k-th variant
};

class LabelIndex {
 public:
  LabelIndex() = default;
  LabelIndex(std::u16string_view letters, const Vocabulary& vocabulary);  // which outlives it
  LabelIndex(std::u16string_view letters, const Vocabulary&& vocabulary) = delete;

  // All places where one wording of the label may stand, by where they begin and the nearer first; of overlapping
  // places for one wording the nearest.
  std::vector<LabelSpot> of(const form::Label& label) const;
  const std::vector<LabelSpot>& of_official(const form::Label& label) const;

  // The same for many labels that are told apart: where two of them claim the same letters the nearer one has
  // them. One list an entry of `labels`.
  std::vector<std::vector<LabelSpot>> told_apart(const std::vector<const form::Label*>& labels) const;

  // The wording of the label that was found there.
  const Wording& wording_of(const form::Label& label, const LabelSpot& found) const;

  template <class Visit> void for_each(Visit visit) const {
    for (const std::vector<LabelSpot>& of_wording : found_)
      for (const LabelSpot& found : of_wording) visit(found);
  }

 private:
  const Vocabulary* vocabulary_ = nullptr;
  std::size_t size_ = 0;                       // of the letters
  std::vector<std::vector<LabelSpot>> found_;  // by wording
};

// The places of one wording among the letters; nearer than its tolerance, of overlapping places the nearest.
std::vector<LabelSpot> spot(std::u16string_view letters, const Wording& wording);

}  // namespace xxgk::tables
