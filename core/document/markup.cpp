#include "document/markup.h"

#include <algorithm>
#include <cstdint>

#include "xxgk/limits.h"

namespace xxgk::document {
namespace {

using Markup = std::string_view;

constexpr Markup kBlanks = " \t\r\n\f";

bool begins_name(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == ':'; }
bool is_of_name(char c) { return begins_name(c) || (c >= '0' && c <= '9') || c == '-' || c == '.'; }

// How many attributes the tag that begins at `at` may have, at most; leaves `at` at its end, or where another
// tag may begin. Only what follows a name and an equals sign can be quoted: no other quote hides anything.
std::uint64_t count_attributes(Markup markup, std::size_t& at) {
  std::uint64_t count = 0;
  const auto skip_blanks = [&] { at = std::min(markup.find_first_not_of(kBlanks, at), markup.size()); };
  const auto more = [&] { return at < markup.size() && markup[at] != '>' && markup[at] != '<'; };
  const auto skip_name = [&] {
    while (more() && is_of_name(markup[at])) ++at;
  };
  ++at;
  skip_name();
  for (; more(); ++count) {
    skip_blanks();
    if (!more()) break;
    if (!begins_name(markup[at])) {
      ++at;
      continue;
    }
    skip_name();
    skip_blanks();
    if (!more() || markup[at] != '=') continue;
    ++at;
    skip_blanks();
    if (!more()) break;
    const char quote = markup[at];
    const bool quoted = quote == '"' || quote == '\'';
    if (quoted) ++at;
    while (at < markup.size() && markup[at] != '<' &&
           (quoted ? markup[at] != quote : more() && kBlanks.find(markup[at]) == kBlanks.npos))
      ++at;
    if (quoted && at < markup.size() && markup[at] == quote) ++at;
  }
  return count;
}

}  // namespace

Failure markup_failure(Markup markup) {
  std::size_t tags = 0;
  std::uint64_t attribute_pairs = 0;
  for (std::size_t at = markup.find('<'); at < markup.size(); at = markup.find('<', at)) {
    if (++tags > limits::kTags) return Failure::too_many_tags;
    const std::uint64_t attributes = count_attributes(markup, at);
    attribute_pairs += attributes * attributes;
    if (attribute_pairs > limits::kAttributePairs) return Failure::too_many_attributes;
  }
  return Failure::none;
}

}  // namespace xxgk::document
