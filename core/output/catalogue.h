// The sentences of all findings, a file a family of rules; `messages()` is all of them.
#pragma once

#include <vector>

#include "output/messages.h"

namespace xxgk::output {

std::vector<Message> input_messages();      // I
std::vector<Message> structure_messages();  // S
std::vector<Message> tables_messages();     // V, T2, T3, T4
std::vector<Message> narrative_messages();  // N
std::vector<Message> wording_messages();    // D, Q

}  // namespace xxgk::output
