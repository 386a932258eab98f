// Small OLE compound files, as older Office programs write them: enough to be told from each other.
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace xxgk::testing {

// Streams by name (ASCII), each in sectors of its own; at most three.
std::string ole(const std::vector<std::pair<std::string, std::string>>& streams);

}  // namespace xxgk::testing
