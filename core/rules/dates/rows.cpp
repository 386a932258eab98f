// The rules on dates (D): a row a rule.
#include "rules/basis.h"
#include "rules/dates/dates.h"
#include "rules/rules.h"

namespace xxgk::rules {
namespace {

constexpr Basis kDeadline[] = {{kRegulations, "第四十九条"}};

constexpr Rule kRows[] = {
    {{"D-01", kError, kError, true, kForm}, check_years},
    {{"D-02", kError, kError, true, {}}, check_dates},
    {{"D-03", kWarning, kWarning, true, kDeadline}, check_signature},
    {{"D-04", kWarning, kWarning, true, {}}, check_signature},
    {{"D-05", kWarning, kWarning, true, {}}, check_signature},
    {{"D-06", kError, kError, true, {}}, check_dates},
    {{"D-07", kWarning, kWarning, true, {}}, check_signature},
};

}  // namespace

std::span<const Rule> dates_rules() { return kRows; }

}  // namespace xxgk::rules
