// The rules on dates and wording (D, Q).
#include "rules/registry/data.h"

namespace xxgk::rules {

std::vector<RuleInfo> wording_rules() {
  return {
      {"D-01", "D", kError, true, "报告年度前后一致", "The year of the report is the same throughout",
       basis::form()},
      {"D-02", "D", kError, true, "统计期限是报告年度全年", "The period of the statistics is the whole year",
       basis::none()},
      {"D-03",
       "D",
       kWarning,
       true,
       "落款日期在法定期限内",
       "The report is dated within the time limit",
       {{kRegulations, "第四十九条"}}},
      {"D-04", "D", kWarning, true, "落款日期在统计期限之后",
       "The report is dated after the year it is about", basis::none()},
      {"D-05", "D", kWarning, true, "落款日期在次年", "The report is dated in the following year",
       basis::none()},
      {"D-06", "D", kError, true, "日期存在", "Dates exist", basis::none()},

      {"D-07", "D", kWarning, true, "落款单位与标题一致", "The signing unit is that of the title",
       basis::none()},
      {"Q-01", "Q", kWarning, true, "没有写成其他年度", "No other year stands for this one",
       basis::accuracy()},
      {"Q-02", "Q", kWarning, true, "改进计划写的是次年", "Plans are for the next year", basis::accuracy()},
      {"Q-03", "Q", kWarning, true, "日期书写正确", "Dates are well written", basis::accuracy()},
      {"Q-04", "Q", kHint, true, "没有常见的错别字", "No commonly confused words", basis::none()},
      {"Q-05", "Q", kWarning, true, "没有重复的字词", "No words twice in a row", basis::accuracy()},
      {"Q-06", "Q", kError, true, "没有漏填的数字", "No number is left out", basis::accuracy()},
      {"Q-07", "Q", kWarning, true, "“一是、二是”序号连续", "Enumerations are numbered without gaps",
       basis::none()},
      {"Q-08", "Q", kWarning, true, "没有转换残留的文字", "No leftovers of conversion", basis::none()},
      {"Q-09", "Q", kHint, true, "标点符号规范", "Punctuation", basis::none()},
      {"Q-10",
       "Q",
       kWarning,
       true,
       "条例名称正确",
       "The regulation is named correctly",
       {{kRegulations, ""}}},
      {"Q-11", "Q", kHint, true, "国名、机构名和重要表述没有错字",
       "Names of the State and its bodies are well written", basis::none()},
      {"Q-12", "Q", kWarning, true, "称谓与报告单位相符", "The report speaks of its own unit",
       basis::accuracy()},
      {"Q-13", "Q", kWarning, true, "没有个人信息", "No personal data", {{kRegulations, "第十五条"}}},
      {"Q-14", "Q", kHint, true, "内容具体", "The text says something of its own", basis::accuracy()},
      {"Q-15", "Q", kHint, true, "没有固定搭配的错用", "No misused set phrases", basis::none()},
      {"Q-16", "Q", kHint, true, "句子没有被断行", "No sentence is cut by a line break", basis::none()},
      {"Q-17", "Q", kHint, true, "括号、引号、书名号成对", "Brackets and quotation marks come in pairs",
       basis::none()},
      {"Q-18", "Q", kWarning, true, "没有重复的段落", "No paragraph stands twice", basis::accuracy()},
  };
}

}  // namespace xxgk::rules
