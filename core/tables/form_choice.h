// Which of the forms a table follows: each is laid over its symbols, and the one that costs least is kept.
#pragma once

#include "form/form.h"
#include "tables/alignment.h"
#include "tables/symbols.h"
#include "tables/vocabulary.h"

namespace xxgk::tables {

// Marks the letters of `symbols` that may belong to a label of any form, and leaves out those of prose.
void condense(Symbols& symbols, const Vocabularies& vocabularies, TableId id);

struct FormChoice {
  const form::Form* form = nullptr;
  Alignment alignment;      // with that form
  bool told_apart = false;  // false: nothing read tells it from every other form
};

// `likely` is the form to take then; for `cut_off` see align(). The symbols are condensed ones.
FormChoice choose_form(const Symbols& symbols, TableId id, const form::Forms& forms, const form::Form& likely,
                       bool cut_off);

}  // namespace xxgk::tables
