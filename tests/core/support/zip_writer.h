// Makes ZIP containers in memory, for tests of what reads them: good ones, and with `damage` bad ones.
//
//     std::string docx = zip({{"word/document.xml", "<w:document/>"}});
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace xxgk::testing {

enum class Damage { none, encrypted, wrong_checksum, wrong_size };

std::string zip(const std::vector<std::pair<std::string, std::string>>& parts, Damage damage = Damage::none);

}  // namespace xxgk::testing
