// Why an input cannot be read, and how messages tell it.
#pragma once

#include <cstddef>
#include <string_view>

namespace xxgk::document {

enum class Failure {
  none,
  // Beyond a limit (limits.h):
  too_many_tags,
  too_many_attributes,
  too_many_cells,
  too_deep,   // elements within elements
  too_large,  // for the parser, which holds all of it
  part_too_large,
  too_many_parts,
  packed_too_tightly,  // a bomb
  // Not to be read at all:
  not_word,   // a package without a Word document's text
  encrypted,  // protected by a password
  damaged,    // the container or its XML cannot be read
};

// A key for messages: "too_many_cells", "old_word" ...; empty for none.
std::string_view failure_name(Failure failure);

// The limit that was passed, as messages tell it (of bytes: in MB); 0 where there is none to tell.
std::size_t failure_limit(Failure failure);

}  // namespace xxgk::document
