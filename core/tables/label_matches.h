// Where the labels of a form can be matched in an alignment: their places, told apart, each with what taking it costs.
#pragma once

#include <cstdint>
#include <vector>

#include "form/form.h"
#include "tables/elements.h"
#include "tables/step_costs.h"
#include "tables/symbols.h"
#include "tables/tokens.h"

namespace xxgk::tables {

struct LabelMatch {
  std::size_t element = 0;
  std::uint32_t end = 0;  // the token after the label
  LabelSpot occurrence;
  Cost cost = 0;
};

// By the token that a label begins with, in the order of the form.
std::vector<std::vector<LabelMatch>> label_matches(const Symbols& symbols, const Tokens& tokens,
                                                   const form::TableForm& table, const Elements& elements,
                                                   const StepCosts& costs);

// The symbol behind a label, or the first value that the label is wrapped around.
std::uint32_t symbol_after(const Symbols& symbols, const LabelSpot& label);

}  // namespace xxgk::tables
