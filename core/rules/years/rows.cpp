// The rules on the years of one unit (Y): a row a rule. They are asked where several reports are compared.
#include "rules/rules.h"

namespace xxgk::rules {
namespace {

constexpr Rule kRows[] = {
    {{"Y-01", kError, kError, true, {}}},
};

}  // namespace

std::span<const Rule> years_rules() { return kRows; }

}  // namespace xxgk::rules
