#include "rules/unit_names.h"

#include <algorithm>
#include <string>

#include "lexicon/lexicon.h"
#include "text/fold.h"

namespace xxgk::rules {
namespace {

// What may be added to the name of a body without naming another one.
constexpr std::u16string_view kEndings[] = {u"人民政府", u"政府", u"办公室", u"办公厅",
                                            u"办事处",   u"盖章", u"代章"};

std::u16string core_of(std::u16string_view name) {
  std::u16string core = text::fold_text(name);
  for (bool again = true; again;) {
    again = false;
    for (const std::u16string_view ending : kEndings) {
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

bool tells_of_renaming(const facts::Facts& facts) {
  return std::any_of(facts.passages().begin(), facts.passages().end(), [](const prose::Passage& passage) {
    return lexicon::says(passage.text, lexicon::Meaning::renaming);
  });
}

}  // namespace xxgk::rules
