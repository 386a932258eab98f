// Packs files into a ZIP archive in memory, as a DOCX is.
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace xxgk::testing {

// Each file as {path in the archive, content}.
std::string zip(const std::vector<std::pair<std::string, std::string>>& files);

}  // namespace xxgk::testing
