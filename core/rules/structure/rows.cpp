// The rules on structure (S): a row a rule.
#include "rules/basis.h"
#include "rules/rules.h"
#include "rules/structure/structure.h"
#include "rules/tables/tables.h"

namespace xxgk::rules {
namespace {

constexpr Basis kOverview[] = {{kForm2021, "一、（一）总体情况"}};
constexpr Basis kAccountability[] = {{kRegulations, "第五十条第四项"}};
constexpr Basis kOtherMatters[] = {{kRegulations, "第五十条第五项"}};

constexpr Rule kRows[] = {
    {{"S-01", kError, kHint, true, kContents}, check_structure},
    {{"S-02", kError, kHint, true, kForm}, check_headings},
    {{"S-03", kWarning, kHint, true, kForm}, check_structure},
    {{"S-04", kWarning, kHint, true, kForm}, check_headings},
    {{"S-05", kWarning, kHint, true, kForm}, check_title},
    {{"S-06", kWarning, kHint, true, {}}, check_introduction},
    {{"S-07", kWarning, kWarning, true, {}}, check_numbering},
    {{"S-08", kWarning, kWarning, true, kOverview}, check_overview},
    {{"S-09", kHint, kHint, true, kAccountability}, check_overview},
    {{"S-10", kError, kError, true, kForm}, check_forms},
    {{"S-11", kWarning, kWarning, true, kForms}, check_citations},
    {{"S-12", kWarning, kHint, true, kForms}, check_labels},
    {{"S-13", kError, kHint, true, kForm}, check_presence},
    {{"S-14", kError, kHint, true, kContents}, check_table_places},
    {{"S-15", kWarning, kWarning, true, {}}, check_shape},
    {{"S-16", kHint, kHint, true, kSumsNote}, check_table_places},
    {{"S-17", kWarning, kHint, true, kForms}, check_table_places},
    {{"S-18", kError, kError, true, kAccountability}, check_closing},
    {{"S-19", kWarning, kWarning, true, kAccountability}, check_closing},
    {{"S-20", kHint, kHint, true, kOtherMatters}, check_closing},
    {{"S-21", kHint, kHint, true, {}}, check_fees},
    {{"S-22", kHint, kHint, false, {}}, check_overview},
    {{"S-23", kHint, kHint, true, {}}, check_table_places},
    {{"S-24", kWarning, kWarning, true, {}}, check_structure},
};

}  // namespace

std::span<const Rule> structure_rules() { return kRows; }

}  // namespace xxgk::rules
