// Findings about what is wrong in the tables, whatever the slip.
#pragma once

#include <string_view>

#include "causes/causes.h"
#include "facts/facts.h"
#include "rules/judgements.h"

namespace xxgk::rules {

constexpr std::size_t kLongestQuotation = 60;  // of a sentence, in a finding

// The rule that an equation belongs to.
std::string_view rule_of_equation(form::EquationForm::Kind kind);

// One finding for each rule that could tell the cause: of those that are on, the first does.
void add_findings(const facts::Facts& facts, Judgements& judgements, const causes::Cause& cause);

}  // namespace xxgk::rules
