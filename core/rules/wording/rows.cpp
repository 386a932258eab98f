// The rules on wording (Q): a row a rule.
#include "rules/basis.h"
#include "rules/dates/dates.h"
#include "rules/rules.h"
#include "rules/structure/structure.h"
#include "rules/wording/wording.h"

namespace xxgk::rules {
namespace {

constexpr Basis kRegulationsName[] = {{kRegulations, ""}};
constexpr Basis kPersonalData[] = {{kRegulations, "第十五条"}};

constexpr Rule kRows[] = {
    {{"Q-01", kWarning, kWarning, true, kAccuracy}, check_years},
    {{"Q-02", kWarning, kWarning, true, kAccuracy}, check_years},
    {{"Q-03", kWarning, kWarning, true, kAccuracy}, check_dates},
    {{"Q-04", kHint, kHint, true, {}}, check_spelling},
    {{"Q-05", kWarning, kWarning, true, kAccuracy}, check_repetitions},
    {{"Q-06", kError, kError, true, kAccuracy}, check_leftovers},
    {{"Q-07", kWarning, kWarning, true, {}}, check_numbering},
    {{"Q-08", kWarning, kWarning, true, {}}, check_leftovers},
    {{"Q-09", kHint, kHint, true, {}}, check_punctuation},
    {{"Q-10", kWarning, kWarning, true, kRegulationsName}, check_citations},
    {{"Q-11", kHint, kHint, true, {}}, check_spelling},
    {{"Q-12", kWarning, kWarning, true, kAccuracy}, check_scope},
    {{"Q-13", kWarning, kWarning, true, kPersonalData}, check_privacy},
    {{"Q-14", kHint, kHint, true, kAccuracy}, check_substance},
    {{"Q-15", kHint, kHint, true, {}}, check_spelling},
    {{"Q-16", kHint, kHint, true, {}}, check_lines},
    {{"Q-17", kHint, kHint, true, {}}, check_pairs},
    {{"Q-18", kWarning, kWarning, true, kAccuracy}, check_repetitions},
};

}  // namespace

std::span<const Rule> wording_rules() { return kRows; }

}  // namespace xxgk::rules
