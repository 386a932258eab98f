// The rules on the text against the tables (N): a row a rule.
#include "rules/basis.h"
#include "rules/narrative/narrative.h"
#include "rules/rules.h"

namespace xxgk::rules {
namespace {

constexpr Rule kRows[] = {
    {{"N-01", kError, kError, true, kAccuracy}, check_narrative, Stage::sentences},
    {{"N-02", kError, kError, true, kAccuracy}, check_narrative, Stage::sentences},
    {{"N-03", kError, kError, true, kAccuracy}, check_narrative, Stage::sentences},
    {{"N-04", kError, kError, true, kAccuracy}, check_narrative, Stage::sentences},
    {{"N-05", kError, kError, true, kAccuracy}, check_narrative, Stage::sentences},
    {{"N-06", kError, kError, true, kAccuracy}, check_narrative, Stage::sentences},
    {{"N-07", kWarning, kWarning, true, kAccuracy}, check_narrative, Stage::sentences},
    {{"N-08", kWarning, kWarning, true, kAccuracy}, check_narrative, Stage::sentences},
    {{"N-09", kError, kError, true, kAccuracy}, check_narrative, Stage::sentences},
    {{"N-10", kError, kError, true, kAccuracy}, check_narrative, Stage::sentences},
    {{"N-11", kWarning, kWarning, true, kAccuracy}, check_narrative, Stage::sentences},
    {{"N-12", kWarning, kWarning, true, kAccuracy}, check_narrative, Stage::sentences},
    {{"N-20", kError, kError, true, kAccuracy}, check_prose_sums, Stage::sentences},
    {{"N-21", kWarning, kWarning, true, kAccuracy}, check_prose_shares, Stage::sentences},
    {{"N-22", kWarning, kWarning, true, kAccuracy}, check_growths, Stage::sentences},
    {{"N-23", kWarning, kWarning, true, kAccuracy}, check_narrative, Stage::sentences},
    {{"N-24", kError, kError, true, kAccuracy}, check_prose_sums, Stage::sentences},
    {{"N-25", kWarning, kWarning, true, kAccuracy}, check_prose_sums, Stage::sentences},
    {{"N-26", kError, kError, true, kAccuracy}, check_narrative, Stage::sentences},
    {{"N-27", kWarning, kWarning, true, kAccuracy}, check_narrative, Stage::sentences},
    {{"N-28", kWarning, kWarning, true, kAccuracy}, check_narrative, Stage::sentences},
    {{"N-29", kWarning, kWarning, true, kAccuracy}, check_processing_fees, Stage::sentences},
    {{"N-30", kError, kError, true, kAccuracy}, check_narrative, Stage::sentences},
    {{"N-31", kError, kError, true, kAccuracy}, check_narrative, Stage::sentences},
    {{"N-32", kError, kError, true, kAccuracy}, check_narrative, Stage::sentences},
    {{"N-33", kWarning, kWarning, true, kAccuracy}, check_narrative, Stage::sentences},
    {{"N-34", kError, kError, true, kAccuracy}, check_processing_fees, Stage::sentences},
    {{"N-35", kError, kError, true, kAccuracy}, check_narrative, Stage::sentences},
    {{"N-37", kHint, kHint, true, kAccuracy}, check_references_and_counts},
    {{"N-38", kHint, kHint, true, kAccuracy}, check_references_and_counts},
};

}  // namespace

std::span<const Rule> narrative_rules() { return kRows; }

}  // namespace xxgk::rules
