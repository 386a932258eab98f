// Names of files as addresses (RFC 3986).
#pragma once

#include <string>

namespace xxgk::cli {

// The address of a file: relative to the working folder where the file is below it, otherwise file:///….
// Empty for "-" and for no name.
std::string uri_of(const std::string& path);

// The address, ending in /, of the pages about the rules that stand beside this program (../web/rules/ from its
// folder); empty where there are none.
std::string own_rule_pages();

}  // namespace xxgk::cli
