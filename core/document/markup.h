// Whether libxml2 can work on markup, HTML or XML, within reasonable time and memory: looked at before it does.
#pragma once

#include <string_view>

#include "document/failure.h"

namespace xxgk::document {

Failure markup_failure(std::string_view markup);  // too_many_tags, too_many_attributes or none

}  // namespace xxgk::document
