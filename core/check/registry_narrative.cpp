// The rules on the text against the tables (N).
#include "check/registry_data.h"

namespace xxgk::checking {

std::vector<RuleInfo> narrative_rules() {
  return {
      {"N-01", "N", kError, true, "正文的收到申请数与表一致", "Applications received: text and table agree",
       basis::accuracy()},
      {"N-02", "N", kWarning, true, "正文的办理申请数与表一致", "Applications handled: text and table agree",
       basis::accuracy()},
      {"N-03", "N", kError, true, "正文的上年结转数与表一致", "Applications carried in: text and table agree",
       basis::accuracy()},
      {"N-04", "N", kWarning, true, "正文的答复数与表一致", "Applications answered: text and table agree",
       basis::accuracy()},
      {"N-05", "N", kError, true, "正文的结转下年度数与表一致",
       "Applications carried out: text and table agree", basis::accuracy()},
      {"N-06", "N", kError, true, "正文的办理结果与表一致", "Outcomes: text and table agree",
       basis::accuracy()},
      {"N-07", "N", kWarning, true, "正文的具体办理情形与表一致", "Single outcomes: text and table agree",
       basis::accuracy()},
      {"N-08", "N", kWarning, true, "正文的申请人类别与表一致", "Kinds of applicants: text and table agree",
       basis::accuracy()},
      {"N-09", "N", kWarning, true, "正文的行政复议数与表一致", "Reconsiderations: text and table agree",
       basis::accuracy()},
      {"N-10", "N", kWarning, true, "正文的行政诉讼数与表一致", "Lawsuits: text and table agree",
       basis::accuracy()},
      {"N-11", "N", kWarning, true, "正文的复议、诉讼总数与表一致",
       "Reconsiderations and lawsuits: text and table agree", basis::accuracy()},
      {"N-12", "N", kWarning, true, "正文的复议、诉讼结果与表一致", "Results of cases: text and table agree",
       basis::accuracy()},
      {"N-23", "N", kWarning, true, "称全部办结时没有结转下年度",
       "Nothing is carried out where all is said to be done", basis::accuracy()},
      {"N-26", "N", kError, true, "正文的规章、规范性文件数与表一致", "Documents: text and table agree",
       basis::accuracy()},
      {"N-27", "N", kWarning, true, "正文的行政许可、处罚、强制数与表一致",
       "Administrative decisions: text and table agree", basis::accuracy()},
      {"N-28", "N", kWarning, true, "正文的行政事业性收费与表一致", "Fees: text and table agree",
       basis::accuracy()},
      {"N-30", "N", kError, true, "正文称没有申请，表中也没有", "No applications: text and table agree",
       basis::accuracy()},
      {"N-31", "N", kError, true, "正文称没有复议、诉讼，表中也没有", "No cases: text and table agree",
       basis::accuracy()},
      {"N-32", "N", kError, true, "正文有申请，表三不是全零",
       "Applications in the text, and not only zeros in the table", basis::accuracy()},
      {"N-33", "N", kWarning, true, "正文称均维持，表中没有其他结果", "All upheld: text and table agree",
       basis::accuracy()},
      {"N-35", "N", kError, true, "正文称没有规范性文件，表中也没有",
       "No normative documents: text and table agree", basis::accuracy()},
  };
}

}  // namespace xxgk::checking
