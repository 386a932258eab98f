// Finds the claims of a report's prose: sections 一, 五 and 六, and what stands beside the tables of 三 and 四.
#pragma once

#include <vector>

#include "prose/claims/claims.h"

namespace xxgk::prose {

struct Narrative {
  const Passage* passage = nullptr;
  std::vector<Sentence> sentences;
};

// `passages` must outlive the result.
std::vector<Narrative> narratives_of(const std::vector<Passage>& passages);

// `year` is the report's, `unit` its name. Both and the narratives must outlive the result.
std::vector<Claim> claims_of(const std::vector<Narrative>& narratives, int year, std::u16string_view unit);

}  // namespace xxgk::prose
