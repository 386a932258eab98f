// The rules on the text against the tables (N).
#include "check/registry_data.h"

namespace xxgk::checking {

std::vector<RuleInfo> narrative_rules() {
  return {
      {"N-01", "N", kError, true, "正文的收到申请数与表一致", "Applications received: text and table agree",
       basis::accuracy()},
      {"N-03", "N", kError, true, "正文的上年结转数与表一致", "Applications carried in: text and table agree",
       basis::accuracy()},
      {"N-04", "N", kWarning, true, "正文的答复数与表一致", "Applications answered: text and table agree",
       basis::accuracy()},
      {"N-05", "N", kError, true, "正文的结转下年度数与表一致",
       "Applications carried out: text and table agree", basis::accuracy()},
      {"N-06", "N", kError, true, "正文的办理结果与表一致", "Outcomes: text and table agree",
       basis::accuracy()},
      {"N-09", "N", kWarning, true, "正文的行政复议数与表一致", "Reconsiderations: text and table agree",
       basis::accuracy()},
      {"N-10", "N", kWarning, true, "正文的行政诉讼数与表一致", "Lawsuits: text and table agree",
       basis::accuracy()},
      {"N-11", "N", kWarning, true, "正文的复议、诉讼总数与表一致",
       "Reconsiderations and lawsuits: text and table agree", basis::accuracy()},
      {"N-26", "N", kWarning, true, "正文的规范性文件数与表一致", "Normative documents: text and table agree",
       basis::accuracy()},
      {"N-30", "N", kError, true, "正文称没有申请，表中也没有", "No applications: text and table agree",
       basis::accuracy()},
      {"N-31", "N", kError, true, "正文称没有复议、诉讼，表中也没有", "No cases: text and table agree",
       basis::accuracy()},
      {"N-32", "N", kError, true, "正文有申请，表三不是全零",
       "Applications in the text, and not only zeros in the table", basis::accuracy()},
      {"N-33", "N", kWarning, true, "正文称均维持，表中没有其他结果", "All upheld: text and table agree",
       basis::accuracy()},
  };
}

}  // namespace xxgk::checking
