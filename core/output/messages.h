// The only place where a finding becomes words, Chinese or English.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "xxgk/xxgk.h"

namespace xxgk::output {

// One sentence template. {name} is replaced by the finding's argument of that name; the arguments cell, row,
// column and table hold ids that become words. Always there: {expected}, {found}, {cells} (the finding's
// cells in words, the first few), {cell_count}, {equation_count}.
struct Message {
  std::string_view rule;
  std::string_view variant;
  std::string_view zh;
  std::string_view en;
};
const std::vector<Message>& messages();

std::string finding_words(const Finding& finding, Language language);
std::string note_words(ReadingNote note, Language language);  // empty for none
// Why a check was skipped or a file could not be opened; what is no key is returned as it is.
std::string reason_words(std::string_view key, Language language);
// What no arithmetic can see: stands with every outcome.
std::string_view notice_words(Language language);
std::string_view severity_words(Severity severity, Language language);

}  // namespace xxgk::output
