#include "document/failure.h"

#include "xxgk/limits.h"

namespace xxgk::document {

std::string_view failure_name(Failure failure) {
  switch (failure) {
  case Failure::none: return "";
  case Failure::too_many_tags: return "too_many_tags";
  case Failure::too_many_attributes: return "too_many_attributes";
  case Failure::too_many_cells: return "too_many_cells";
  case Failure::too_deep: return "too_deep";
  case Failure::too_large: return "too_large";
  case Failure::part_too_large: return "part_too_large";
  case Failure::too_many_parts: return "too_many_parts";
  case Failure::packed_too_tightly: return "packed_too_tightly";
  case Failure::not_word: return "not_word";
  case Failure::encrypted: return "encrypted";
  case Failure::damaged: return "damaged";
  }
  return "";
}

std::size_t failure_limit(Failure failure) {
  switch (failure) {
  case Failure::too_many_tags: return limits::kTags;
  case Failure::too_many_cells: return limits::kCells;
  case Failure::too_deep: return limits::kNesting;
  case Failure::part_too_large: return limits::kPartBytes / 1'000'000;
  case Failure::too_many_parts: return limits::kParts;
  case Failure::packed_too_tightly: return limits::kPackingRatio;
  default: return 0;
  }
}

}  // namespace xxgk::document
