// The names that the JSON and the other formats use for the values of a report: "error", "digits_swapped" ...
#pragma once

#include <string_view>

#include "xxgk/xxgk.h"

namespace xxgk::output {

std::string_view name_of(InputKind kind);
std::string_view name_of(Severity severity);
std::string_view name_of(Outcome outcome);
std::string_view name_of(TableId table);
std::string_view name_of(TableState state);
std::string_view name_of(CellState state);
std::string_view name_of(EquationStatus status);
std::string_view name_of(Side side);
std::string_view name_of(CheckStatus status);
std::string_view name_of(Slip slip);

}  // namespace xxgk::output
