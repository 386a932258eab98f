// The only place where a finding becomes words, in one of the languages.
#pragma once

#include <string>
#include <string_view>

#include "xxgk/xxgk.h"

namespace xxgk::output {

std::string finding_words(const Report& report, const Finding& finding, Language language);
std::string_view note_words(ReadingNote note, Language language);  // empty for none
// Why a check was skipped or a file could not be opened; what is no key is returned as it is.
std::string reason_words(std::string_view key, Language language);
// What no arithmetic can see: stands with every outcome.
std::string_view notice_words(Language language);
std::string_view severity_words(Severity severity, Language language);
std::string_view rule_title(std::string_view rule, Language language);

}  // namespace xxgk::output
