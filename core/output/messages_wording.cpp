// The sentences of the rules on dates and wording (D, Q).
#include "output/catalogue.h"

namespace xxgk::output {

std::vector<Message> wording_messages() {
  return {
      {"D-02", "year", "统计期限写作“{found}”，报告年度是{year}年。",
       "The period is given as \"{found}\"; the report is on {year}."},
      {"D-02", "days", "统计期限写作“{found}”，应为{year}年1月1日至12月31日。",
       "The period is given as \"{found}\"; it runs from 1 January to 31 December {year}."},
      {"D-04", "", "落款日期“{found}”早于统计期限（{year}年）结束。",
       "The report is dated {found}, before the year {year} ended."},
      {"D-05", "", "落款日期“{found}”不在{next}年，{year}年度报告应在次年编制。",
       "The report is dated {found}; a report on {year} is made in {next}."},
      {"D-06", "", "“{found}”这一天不存在。", "There is no such day as {found}."},

      {"Q-01", "", "这里写的是{found}年（“{clause}”），报告年度是{expected}年，请核对是否沿用了往年的文字。",
       "This speaks of {found} (\"{clause}\"), the report is on {expected}: perhaps last year's text."},
      {"Q-03", "", "“{found}”不是正确的日期。", "\"{found}\" is no date."},
      {"Q-04", "", "“{found}”宜作“{expected}”。", "\"{found}\" should be \"{expected}\"."},
      {"Q-05", "", "“{found}”重复，应为“{expected}”。",
       "\"{found}\" is written twice; it should be \"{expected}\"."},
      {"Q-06", "", "“{found}”处没有填数字或名称。", "A number or name was never put in at \"{found}\"."},
      {"Q-08", "", "正文里有转换残留的文字“{found}”，如会随报告发布请删去。",
       "A leftover of conversion, \"{found}\", stands in the text; remove it if it would be published."},
      {"Q-08", "many", "正文里有 {count} 处转换残留的文字，如“{found}”，如会随报告发布请删去。",
       "{count} leftovers of conversion stand in the text, such as \"{found}\"; remove them if they would be "
       "published."},
      {"Q-10", "", "条例名称写作“{found}”，应为“{expected}”。",
       "The regulation is called \"{found}\"; its name is \"{expected}\"."},
      {"Q-13", "identity", "正文里有身份证号码，公开前请删去。",
       "An identity number stands in the text; remove it before publishing."},
      {"Q-13", "mobile", "正文里有手机号码，公开前请核对是否为个人信息。",
       "A mobile number stands in the text; check that it is no personal data before publishing."},
      {"Q-18", "", "这一段与前面的一段完全相同。", "This paragraph repeats an earlier one word for word."},
  };
}

}  // namespace xxgk::output
