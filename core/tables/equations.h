// The equations of the forms, applied to the cells that were read.
#pragma once

#include <vector>

#include "tables/table.h"

namespace xxgk::tables {

// The equations of one table in the order of its form, those of an unseen table not assessable.
//
// A blank or a mark for none counts as 0 and says so. What cannot be assessed: an equation with a missing,
// ambiguous or invalid term, with a blank total (as its result, or as a term whose own row has parts above 0),
// or a balance (received + carried in = processed + carried out) that does not hold and has an empty term.
std::vector<Equation> equations_of(const Table& table);

// The sign with which a term stands where all that is on the left is taken minus all that is on the right.
inline int sign_in_difference(const EquationTerm& term) {
  return term.side == Side::left ? term.sign : -term.sign;
}

const form::EquationForm& form_equation(const Table& table, EquationRef equation);

bool all_hold(const Table& table);

}  // namespace xxgk::tables
