// What the prose says of fees for processing information (信息处理费).
//
//     "对3件申请发出收费通知，实际收取信息处理费400元。"   notices 3, received 0.04 (万元)
#pragma once

#include <optional>

#include "rules/occurrences.h"

namespace xxgk::rules {

struct FeeStatements {
  bool mentioned = false;
  // Of this year: what was received, in 万元, and how many were asked to pay. Unset where it is not said plainly.
  std::optional<Decimal> received;
  prose::Occurrence received_at;
  std::optional<Decimal> notices;
  prose::Occurrence notices_at;
};

FeeStatements fee_statements(const facts::Facts& facts);

}  // namespace xxgk::rules
