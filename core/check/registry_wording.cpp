// The rules on dates and wording (D, Q).
#include "check/registry_data.h"

namespace xxgk::checking {

std::vector<RuleInfo> wording_rules() {
  return {
      {"D-02", "D", kError, true, "统计期限是报告年度全年", "The period of the statistics is the whole year",
       basis::none()},
      {"D-04", "D", kWarning, true, "落款日期在统计期限之后",
       "The report is dated after the year it is about", basis::none()},
      {"D-05", "D", kWarning, true, "落款日期在次年", "The report is dated in the following year",
       basis::none()},
      {"D-06", "D", kError, true, "日期存在", "Dates exist", basis::none()},

      {"Q-01", "Q", kWarning, true, "没有写成其他年度", "No other year stands for this one",
       basis::accuracy()},
      {"Q-03", "Q", kWarning, true, "日期书写正确", "Dates are well written", basis::accuracy()},
      {"Q-04", "Q", kHint, true, "没有常见的错别字", "No commonly confused words", basis::none()},
      {"Q-05", "Q", kWarning, true, "没有重复的字词", "No words twice in a row", basis::accuracy()},
      {"Q-06", "Q", kError, true, "没有漏填的数字", "No number is left out", basis::accuracy()},
      {"Q-08", "Q", kWarning, true, "没有转换残留的文字", "No leftovers of conversion", basis::none()},
      {"Q-10",
       "Q",
       kWarning,
       true,
       "条例名称正确",
       "The regulation is named correctly",
       {{kRegulations, ""}}},
      {"Q-13", "Q", kWarning, true, "没有个人信息", "No personal data", {{kRegulations, "第十五条"}}},
      {"Q-18", "Q", kWarning, true, "没有重复的段落", "No paragraph stands twice", basis::accuracy()},
  };
}

}  // namespace xxgk::checking
