#include "rules/unit_names.h"

#include <string>

#include "lexicon/lexicon.h"
#include "rules/occurrences.h"
#include "text/fold.h"

namespace xxgk::rules {
namespace {

std::u16string core_of(std::u16string_view name) {
  std::u16string core = text::fold_text(name);
  for (bool again = true; again;) {
    again = false;
    for (const std::u16string_view ending : lexicon::words(lexicon::Meaning::body_suffix)) {
      if (!core.ends_with(ending)) continue;
      core.erase(core.size() - ending.size());
      again = true;
    }
  }
  return core;
}

bool stands_in_order(std::u16string_view shorter, std::u16string_view longer) {
  std::size_t at = 0;
  for (const char16_t c : longer)
    if (at < shorter.size() && shorter[at] == c) ++at;
  return at == shorter.size();
}

}  // namespace

bool may_be_same_unit(std::u16string_view a, std::u16string_view b) {
  const std::u16string first = core_of(a);
  const std::u16string second = core_of(b);
  return stands_in_order(first, second) || stands_in_order(second, first);
}

bool is_slip_of(std::u16string_view name, std::u16string_view unit) {
  constexpr std::size_t shortest = 5;
  constexpr std::u16string_view of_short_forms = u"省市州县区旗镇乡和与及的办";
  if (unit.size() < shortest) return false;
  std::size_t at = 0;
  while (at < name.size() && at < unit.size() && name[at] == unit[at]) ++at;
  if (at == 0 || at >= unit.size()) return false;
  if (name.size() + 1 == unit.size())
    return of_short_forms.find(unit[at]) == std::u16string_view::npos &&
           name.substr(at) == unit.substr(at + 1);
  if (name.size() == unit.size() + 1)
    return name[at] == name[at - 1] && name.substr(at + 1) == unit.substr(at);
  return name.size() == unit.size() && name.substr(at + 1) == unit.substr(at + 1);
}

bool tells_of_renaming(const facts::Facts& facts) { return says(facts, lexicon::Meaning::renaming); }

}  // namespace xxgk::rules
