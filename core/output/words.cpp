#include "output/words.h"

#include <algorithm>

#include "output/en/en.h"
#include "output/zh/zh.h"

namespace xxgk::output {
namespace {

constexpr Language kLanguages[] = {Language::zh, Language::en};

}  // namespace

const Words& words_in(Language language) {
  switch (language) {
  case Language::zh: return zh::words();
  case Language::en: return en::words();
  }
  return zh::words();
}

std::span<const Language> languages() { return kLanguages; }

std::optional<Language> language_named(std::string_view name) {
  const auto at = std::find_if(std::begin(kLanguages), std::end(kLanguages),
                               [&](Language language) { return words_in(language).name == name; });
  return at == std::end(kLanguages) ? std::nullopt : std::optional(*at);
}

std::string fill(std::string_view pattern, Values values) {
  return fill_with(pattern, [&](std::string_view name) {
    const auto at =
        std::find_if(values.begin(), values.end(), [&](const auto& value) { return value.first == name; });
    return at == values.end() ? std::string_view() : at->second;
  });
}

std::string fill(const Count& pattern, int count, Values more) {
  const std::string number = std::to_string(count);
  return fill_with(count == 1 ? pattern.one : pattern.many, [&](std::string_view name) {
    return name == "count" ? number : fill("{" + std::string(name) + "}", more);
  });
}

}  // namespace xxgk::output
