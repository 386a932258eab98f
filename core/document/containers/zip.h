// One part of a ZIP container held in memory, within limits that no document needs and every bomb breaks.
//
//     Part part = read_part(bytes, "word/document.xml");
//     if (part.failure == Failure::none && part.present) use(part.bytes);
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "document/failure.h"

namespace xxgk::document {

struct Part {
  std::string bytes;
  bool present = false;
  Failure failure = Failure::none;  // damaged, encrypted, or a limit of the container
};

// The names of all parts, "/" between folders; none where the container cannot be opened or has too many.
std::vector<std::string> part_names(std::string_view zip);

Part read_part(std::string_view zip, const std::string& name);

}  // namespace xxgk::document
