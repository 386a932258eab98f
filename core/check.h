// A report checked by other forms than the official ones, as one that is not in force yet.
#pragma once

#include "form/form.h"
#include "xxgk/xxgk.h"

namespace xxgk {

// The report keeps pointers into the forms.
Report check(std::string_view bytes, const Options& options, const form::Forms& forms);

}  // namespace xxgk
