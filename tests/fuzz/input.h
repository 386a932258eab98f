// What the bytes of one fuzzing input mean. The first is a letter that says how the rest is given to
// xxgk::check, so that files of the corpus can be read and made by hand:
//
//     a  as it is, of a kind to be detected      t  as text      h  as HTML      d  as a Word document
//     w  as parts of a Word document, packed here: document.xml, then numbering.xml and styles.xml, if any, each
//        after a zero byte. Bytes of a container hardly ever survive a change, those of its parts do.
//
// Any other letter stands for one of these.
#pragma once

#include <string>
#include <string_view>

#include "xxgk/xxgk.h"

namespace xxgk::testing {

struct FuzzInput {
  std::string bytes;
  InputKind kind = InputKind::automatic;
};

FuzzInput read_fuzz_input(std::string_view bytes);

}  // namespace xxgk::testing
