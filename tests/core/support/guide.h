// The guide of the rules (core/guide) and the edits of its examples; the README there says what an edit is.
#pragma once

#include <nlohmann/json.hpp>
#include <string>

namespace xxgk::testing {

// The entries of all families by rule id.
const nlohmann::json& guide();
const nlohmann::json& guide_limits();

// A report that examples change: "2021", "2019", "zero".
std::string guide_base(const std::string& name);

// The report with the edit made. Throws std::runtime_error where the edit does not fit the text.
std::string edited(const std::string& base, const nlohmann::json& edit);

}  // namespace xxgk::testing
