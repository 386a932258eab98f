// Words by which a table is found where headings are missing: they occur in no other table and hardly in prose.
#pragma once

#include <vector>

#include "form/form.h"

namespace xxgk::tables {

// Of the table in all forms.
std::vector<const form::Label*> landmarks(const form::Forms& forms, TableId table);

}  // namespace xxgk::tables
