// Which part of the text can hold each table: the section with its heading or, where headings are missing,
// what follows the first words that only that table has.
#pragma once

#include <array>
#include <optional>

#include "document/document.h"
#include "outline/outline.h"
#include "tables/vocabulary.h"
#include "xxgk/xxgk.h"

namespace xxgk::tables {

std::array<std::optional<Span>, 3> table_regions(const document::Document& document,
                                                 const outline::Outline& outline,
                                                 const Vocabularies& vocabularies);

}  // namespace xxgk::tables
