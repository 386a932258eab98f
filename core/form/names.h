// The names of the contract, made of the forms: what stands at the edges, in the output and in fingerprints. Inside
// the program places are indices.
#pragma once

#include <string>

#include "form/form.h"

namespace xxgk::form {

std::string cell_name(const TableForm& table, int row, int column);  // "applications.received.total"
std::string row_name(const TableForm& table, int row);               // "applications.received"
std::string equation_name(const TableForm& table, const EquationForm& equation);

// A value by itself, in no language: digits, words as they are, names of places.
std::string plain(const Report& report, const Value& value);

}  // namespace xxgk::form
