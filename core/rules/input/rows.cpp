// The rules on the input itself (I): a row a rule.
#include "rules/basis.h"
#include "rules/input/input.h"
#include "rules/rules.h"

namespace xxgk::rules {
namespace {

constexpr Rule kRows[] = {
    {{"I-01", kError, kError, true, {}}},
    {{"I-02", kError, kError, true, {}}},
    {{"I-03", kError, kError, true, {}}},
    {{"I-04", kError, kError, true, {}}, check_input},
    {{"I-05", kWarning, kWarning, true, {}}, check_input},
    {{"I-06", kError, kError, true, {}}, check_input},
    {{"I-07", kError, kError, true, {}}},
    {{"I-08", kError, kError, true, {}}},
    {{"I-09", kWarning, kWarning, true, {}}},
    {{"I-10", kError, kError, true, {}}},
    {{"I-11", kError, kError, true, {}}},
};

}  // namespace

std::span<const Rule> input_rules() { return kRows; }

}  // namespace xxgk::rules
