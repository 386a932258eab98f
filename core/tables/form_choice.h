// Which of the two forms a table follows: both are laid over its symbols, and the one that costs less is kept.
#pragma once

#include "form/form.h"
#include "tables/alignment.h"
#include "tables/symbols.h"

namespace xxgk::tables {

// Marks the letters of `symbols` that may belong to a label of either form, and leaves out those of prose.
void condense(Symbols& symbols, TableId id);

struct FormChoice {
  const form::Table* form = nullptr;
  Alignment alignment;      // with that form
  bool told_apart = false;  // false: nothing read tells the two forms apart
};

// `likely` is the form to take then; for `cut_off` see align(). The symbols are condensed ones.
FormChoice choose_form(const Symbols& symbols, TableId id, FormVersion likely, bool cut_off);

}  // namespace xxgk::tables
