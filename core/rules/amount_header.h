// The amount of section 二 (fees; purchases in the form of 2019) and what its header says of its unit.
//
//     if (const auto header = amount_header(facts); header && !header->names_unit) ...
#pragma once

#include <optional>

#include "facts/facts.h"

namespace xxgk::rules {

struct AmountHeader {
  const Cell* amount = nullptr;  // read as a number
  Span span;
  bool names_unit = false;  // 万元, in the header or in a line above the table
  bool names_yuan = false;  // 元
};

// Nothing where the header or the amount was not read, or the amount stands before it.
std::optional<AmountHeader> amount_header(const facts::Facts& facts);

// The amount is of purchases. The form of 2019 names no unit of them.
bool is_of_purchases(const facts::Facts& facts, const Cell& amount);

}  // namespace xxgk::rules
