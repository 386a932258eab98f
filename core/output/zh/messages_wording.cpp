// The sentences of the rules on dates and wording (D, Q).
#include "output/zh/zh.h"

namespace xxgk::output::zh {

std::span<const Message> wording_messages() {
  static constexpr Message all[] = {
      {"D-01", "body", "总体情况写的多是{other}年，报告标题是{year}年，请核对哪一个对。"},
      {"D-01", "introduction", "引言写的是{other}年的年度报告，报告年度是{year}年，请核对哪一个对。"},
      {"D-01", "period", "统计期限是“{found}”，报告标题是{year}年，请核对哪一个对。"},
      {"D-02", "year", "统计期限写作“{found}”，报告年度是{year}年。"},
      {"D-02", "days", "统计期限写作“{found}”，应为{year}年1月1日至12月31日。"},
      {"D-02", "garbled", "统计期限里的日期“{found}”不完整，应写明年月日。"},
      {"D-03", "", "落款日期“{found}”晚于法定期限{next}年{month}月{day}日。"},
      {"D-03", "local",
       "落款日期“{found}”晚于{next}年{month}月{day}日；这类单位的期限以当地通知为准，请核对。"},
      {"D-04", "", "落款日期“{found}”早于统计期限（{year}年）结束。"},
      {"D-05", "", "落款日期“{found}”不在{next}年，{year}年度报告应在次年编制。"},
      {"D-06", "", "“{found}”这一天不存在。"},
      {"D-06", "style", "落款日期“{found}”宜写作“{expected}”。"},
      {"D-07", "", "落款单位“{found}”与标题的“{expected}”不一致。"},
      {"Q-01", "", "这里写的是{found}年（“{clause}”），报告年度是{expected}年，请核对是否沿用了往年的文字。"},
      {"Q-01", "carried", "结转到{found}年办理，报告年度就是{found}年，应为{expected}年。"},
      {"Q-01", "short", "年份宜写全：“{found}”应为“{expected}”。"},
      {"Q-02", "",
       "这里计划的是{found}年的工作，{year}年度报告应写{expected}年的打算，请核对是否沿用了往年的文字。"},
      {"Q-02", "this_year", "“今年”指哪一年不清楚，建议写明“{expected}”。"},
      {"Q-03", "", "“{found}”不是正确的日期。"},
      {"Q-04", "", "“{found}”宜作“{expected}”。"},
      {"Q-05", "", "“{found}”重复，应为“{expected}”。"},
      {"Q-06", "", "“{found}”处没有填数字或名称。"},
      {"Q-07", "jump", "序号不连续：这里是“{found}”，应为“{expected}”。"},
      {"Q-07", "repeated", "序号“{found}”重复，应为“{expected}”。"},
      {"Q-08", "", "正文里有转换残留的文字“{found}”，如会随报告发布请删去。"},
      {"Q-08", "many", "正文里有 {count} 处转换残留的文字，如“{found}”，如会随报告发布请删去。"},
      {"Q-09", "blank", "正文有 {count} 处汉字之间多了空格，如“{found}”。"},
      {"Q-09", "doubled", "正文有 {count} 处标点连用，如“{found}”。"},
      {"Q-09", "half", "正文有 {count} 处半角标点与汉字混用，中文里宜用全角标点。"},
      {"Q-09", "half_all", "正文的标点几乎都是半角（{count} 处），中文里宜用全角标点。"},
      {"Q-09", "unended", "有 {count} 个段落的末尾没有标点，如“…{found}”。"},
      {"Q-10", "", "条例名称写作“{found}”，应为“{expected}”。"},
      {"Q-10", "number", "引用的是修订前的“{found}”，现行条例是{expected}。"},
      {"Q-10", "title",
       "这是〔2019〕60号通知的标题，〔2021〕30号是关于印发《中华人民共和国政府信息公开工作年度报告格式》的通"
       "知。"},
      {"Q-11", "", "“{found}”应为“{expected}”。"},
      {"Q-12", "letter", "“{found}”是公文往来的用语，公开的年度报告里宜删去。"},
      {"Q-12", "level", "“{found}”超出了报告单位的范围，请核对是否沿用了其他单位的文字。"},
      {"Q-12", "self", "报告单位是“{unit}”，正文却有 {count} 处自称“{found}”，请核对。"},
      {"Q-12", "unit", "这里写的单位是“{found}”，报告单位是“{expected}”，请核对。"},
      {"Q-13", "card", "正文里有银行卡号，公开前请删去。"},
      {"Q-13", "name", "正文里写了申请人的姓名，公开前请删去或者隐去。"},
      {"Q-13", "identity", "正文里有身份证号码，公开前请删去。"},
      {"Q-13", "mobile", "正文里有手机号码，公开前请核对是否为个人信息。"},
      {"Q-14", "brief", "正文（不含表格）只有 {found} 字左右，较为简略，建议充实。"},
      {"Q-14", "generic", "总体情况没有任何数字，也没有提到本单位，建议写明具体工作。"},
      {"Q-14", "others", "“{found}”像是上级机关的口吻，请写本单位自己的情况。"},
      {"Q-15", "", "“{found}”宜作“{expected}”。"},
      {"Q-16", "", "“{found}”之间换了行，前一行末尾没有标点：请核对是误断行还是漏了句号。"},
      {"Q-16", "many", "有 {count} 处换行前没有标点，如“{found}”：请核对是误断行还是漏了句号。"},
      {"Q-17", "", "“{words}”处的“{found}”没有配对。"},
      {"Q-17", "many", "有 {count} 个括号、引号或书名号没有配对，如“{words}”处的“{found}”。"},
      {"Q-18", "block", "从这里起的几段与前面的段落完全相同，可能重复粘贴。"},
      {"Q-18", "", "这一段与前面的一段完全相同。"},
  };
  return all;
}

}  // namespace xxgk::output::zh
