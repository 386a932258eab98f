// The table of Chinese.
#pragma once

#include "output/words.h"

namespace xxgk::output::zh {

const Words& words();

// Its parts.
std::span<const Message> input_messages();      // I
std::span<const Message> structure_messages();  // S
std::span<const Message> tables_messages();     // V, T2, T3, T4
std::span<const Message> years_messages();      // Y
std::span<const Message> narrative_messages();  // N
std::span<const Message> wording_messages();    // D, Q
std::span<const Title> titles();
std::span<const Reason> reasons();

}  // namespace xxgk::output::zh
