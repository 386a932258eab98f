// Finds where a label may stand in a stream of letters, by edit distance (Sellers' algorithm).
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "form/form.h"

namespace xxgk::tables {

struct Occurrence {
  std::uint32_t begin = 0;  // indices into the letters, half-open
  std::uint32_t end = 0;
  int distance = 0;  // letters inserted, lost or changed
  int wording = 0;   // 0 the official label, k its k-th variant
};

// How many letters of a label of this length may differ for it still to be that label.
int tolerance(std::size_t length);

// All places where one wording of the label may stand; of overlapping places for one wording, the nearest.
std::vector<Occurrence> spot(std::u16string_view letters, const form::Label& label);

// The same for many labels that are told apart: where two of them claim the same letters the nearer one has
// them. One list an entry of `labels`.
std::vector<std::vector<Occurrence>> spot_all(std::u16string_view letters,
                                              const std::vector<const form::Label*>& labels);

}  // namespace xxgk::tables
