// By what the kinds of files are known: first bytes, the parts of a container, tags.
#pragma once

#include <string_view>

namespace xxgk::document {

// A name of the table of kinds; "text" for what shows no sign.
std::string_view kind_name(std::string_view bytes);

}  // namespace xxgk::document
