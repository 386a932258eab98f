// Places and values of findings in the names of the contract.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "form/names.h"

namespace xxgk::testing {

inline std::vector<std::string> names_of(const Report& report, const std::vector<CellRef>& cells) {
  std::vector<std::string> names;
  for (const CellRef cell : cells) names.push_back(name_of(report, cell));
  return names;
}

// Empty for none.
inline std::string plain(const Report& report, const std::optional<Value>& value) {
  return value ? form::plain(report, *value) : std::string();
}

}  // namespace xxgk::testing
