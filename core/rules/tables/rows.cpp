// The rules on the tables (V, T2, T3, T4): a row a rule.
#include "rules/basis.h"
#include "rules/rules.h"
#include "rules/structure/structure.h"
#include "rules/tables/tables.h"

namespace xxgk::rules {
namespace {

constexpr Basis kLegislation[] = {{"《中华人民共和国立法法》", "第九十一条、第九十三条"}};
constexpr Basis kProcessingFees[] = {{kRegulations, "第四十二条"}, {kFees, ""}};
constexpr Basis kRepeatedRequests[] = {{kRegulations, "第三十五条、第四十二条"}};
constexpr Basis kReviewFirst[] = {{"《中华人民共和国行政复议法》", "第二十三条第一款第四项"}};

constexpr Rule kRows[] = {
    {{"V-01", kError, kError, true, {}}, check_empty_cells},
    {{"V-02", kWarning, kWarning, true, {}}, check_empty_cells},
    {{"V-03", kError, kError, true, {}}, check_values},
    {{"V-04", kError, kError, true, {}}, check_values},
    {{"V-05", kWarning, kWarning, true, kForms}, check_values},
    {{"V-06", kWarning, kWarning, true, kForms}, check_fees},
    {{"V-07", kError, kError, true, {}}, check_values},
    {{"T2-01", kWarning, kWarning, true, {}}, check_disclosure},
    {{"T2-04", kWarning, kWarning, true, kLegislation}, check_disclosure},
    {{"T2-06", kWarning, kWarning, true, {}}, check_fees},
    {{"T2-07", kHint, kHint, false, {}}, check_disclosure},
    {{"T2-08", kWarning, kWarning, true, {}}, check_disclosure},
    {{"T2-09", kError, kError, true, {}}, check_disclosure},
    {{"T2-10", kWarning, kWarning, true, {}}, check_disclosure},
    {{"T2-11", kWarning, kWarning, true, {}}, check_document_list},
    {{"T3-01", kError, kError, true, kForms}, check_applications, Stage::sums},
    {{"T3-02", kError, kError, true, kForms}, check_applications, Stage::sums},
    {{"T3-03", kError, kError, true, kSumsNote}, check_applications, Stage::sums},
    {{"T3-04", kError, kError, true, kForms}, check_applications, Stage::sums},
    {{"T3-08", kWarning, kWarning, true, kProcessingFees}, check_fees},
    {{"T3-09", kHint, kHint, true, kRepeatedRequests}, check_fees},
    {{"T3-11", kHint, kHint, false, {}}, check_shares},
    {{"T3-12", kHint, kHint, false, {}}, check_shares},
    {{"T3-13", kWarning, kHint, true, kForm}, check_forms},
    {{"T4-01", kError, kError, true, kForms}, check_disputes, Stage::sums},
    {{"T4-02", kError, kError, true, kForms}, check_disputes, Stage::sums},
    {{"T4-03", kHint, kHint, true, {}}, check_case_figures},
    {{"T4-05", kHint, kHint, true, {}}, check_case_figures},
    {{"T4-06", kHint, kHint, false, kReviewFirst}, check_case_figures},
    {{"T4-07", kError, kError, true, kForm}, check_shape},
};

}  // namespace

std::span<const Rule> tables_rules() { return kRows; }

}  // namespace xxgk::rules
