#include "rules/dates/telephones.h"

#include <optional>
#include <set>
#include <string_view>

#include "rules/occurrences.h"
#include "text/characters.h"

namespace xxgk::rules {
namespace {

using std::u16string_view;

// 0571-87654321 or （0571）87654321: code and number.
struct Telephone {
  std::size_t begin = 0;
  std::size_t end = 0;
  u16string_view code;
  std::size_t length = 0;  // figures behind the code
};

bool is_digit_at(u16string_view text, std::size_t at) { return at < text.size() && text::is_digit(text[at]); }

std::optional<Telephone> telephone_at(u16string_view text, std::size_t at) {
  if (text[at] != u'0' || (at > 0 && (text::is_digit(text[at - 1]) || text[at - 1] == u'-')))
    return std::nullopt;
  std::size_t i = at;
  while (is_digit_at(text, i)) ++i;
  Telephone found;
  found.begin = at;
  found.code = text.substr(at, i - at);
  if (found.code.size() < 3 || found.code.size() > 4) return std::nullopt;
  const std::size_t marks = i;
  while (i < text.size() && u16string_view(u"-—－–） ").find(text[i]) != u16string_view::npos) ++i;
  if (i == marks || i > marks + 2) return std::nullopt;
  const std::size_t number = i;
  while (is_digit_at(text, i)) ++i;
  found.end = i;
  found.length = i - number;
  constexpr std::size_t fewest = 5;
  return found.length >= fewest ? std::optional(found) : std::nullopt;
}

// 010 and 02x have eight figures behind them, the longer codes seven or eight.
bool is_possible(const Telephone& telephone) {
  return telephone.length == 8 || (telephone.length == 7 && telephone.code.size() == 4);
}

}  // namespace

int check_telephones(const facts::Facts& facts, Judgements& judgements) {
  int count = 0;
  std::set<u16string_view> with_eight;  // codes
  for (const bool first : {true, false}) {
    for (const prose::Passage& passage : facts.passages()) {
      const u16string_view text = passage.text;
      for (std::size_t at = 0; at < text.size(); ++at) {
        const std::optional<Telephone> telephone = telephone_at(text, at);
        if (!telephone) continue;
        at = telephone->end - 1;
        if (first) {
          if (telephone->length == 8) with_eight.insert(telephone->code);
          continue;
        }
        ++count;
        // Within one code all have the same length.
        const bool odd = telephone->length == 7 && with_eight.count(telephone->code) != 0;
        if (!is_possible(*telephone) || odd)
          add_at(judgements, "Q-03", "telephone", Severity::hint,
                 {&passage, telephone->begin, telephone->end})
              .arguments = {argument("count", static_cast<int>(telephone->length))};
      }
    }
  }
  return count;
}

}  // namespace xxgk::rules
