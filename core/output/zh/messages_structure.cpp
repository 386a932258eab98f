// The sentences of the rules on structure (S).
#include "output/zh/zh.h"

namespace xxgk::output::zh {

std::span<const Message> structure_messages() {
  static constexpr Message all[] = {
      {"S-01", "", "缺少规定的部分：{sections}。"},
      {"S-02", "order", "各部分顺序有误，请按一至六的顺序排列。"},
      {"S-02", "repeated", "各部分序号重复，这里应为“{expected_number}、”。"},
      {"S-02", "twice", "标题“{found}”重复出现。"},
      {"S-02", "number", "各部分序号有误，这里应为“{expected_number}、”。"},
      {"S-02", "style", "各部分标题的序号写法不一致，如“{found}”，请统一写作“一、”“二、”。"},
      {"S-03", "", "“{found}”不是格式规定的六个部分之一，年度报告的内容不宜泛化，请并入相应部分或删去。"},
      {"S-04", "", "标题写作“{found}”，格式规定为“{expected}”。"},
      {"S-04", "light", "标题“{found}”与格式的“{expected}”用字略有不同。"},
      {"S-04", "stray", "标题前混入了多余的字符：“{found}”应为“{expected}”。"},
      {"S-04", "text", "标题“{found}”后面接着写了正文，标题应单独成行。"},
      {"S-05", "broken", "报告标题从中间断开，分成了两行：“{found}”。"},
      {"S-05", "year", "报告标题没有写明年度：“{found}”。"},
      {"S-05", "subject", "报告标题没有写明“政府信息公开”：“{found}”。"},
      {"S-05", "wording", "报告标题宜写作“政府信息公开工作年度报告”，现为“{found}”。"},
      {"S-05", "order", "报告标题中年度宜放在“政府信息公开工作”之前，现为“{found}”。"},
      {"S-06", "count", "引言说报告有 {found} 个部分，格式规定为六个部分。"},
      {"S-06", "names", "引言说有六个部分，列出的只有 {found} 个，缺：{missing}。"},
      {"S-06", "wording", "引言列出的部分名称与标题用字不同，规定的名称是：{missing}。"},
      {"S-07", "jump", "小标题序号不连续：这里是（{found}），应为（{expected}）。"},
      {"S-07", "repeated", "小标题序号（{found}）重复，应为（{expected}）。"},
      {"S-07", "chapters",
       "总体情况里有 {count} "
       "个小标题用了“一、”“二、”这样的序号，与六个部分的序号相混，宜改用“（一）”“（二）”。"},
      {"S-07", "doubled", "小标题序号后多了顿号，如“（一）、”应为“（一）”。"},
      {"S-08", "", "总体情况没有写到：{missing}。"},
      {"S-09", "", "政府的年度报告还应写明工作考核、社会评议和责任追究结果情况，全文没有提到。"},
      {"S-10", "superseded", "{table}用的是{used}（如“{first}”“{second}”），{year}年度应使用{due}。"},
      {"S-10", "early", "{table}用的是{used}（如“{first}”“{second}”），{year}年度的格式是{due}。"},
      {"S-11", "superseded", "引用了已被取代的{used}，{year}年度应依据{due}。"},
      {"S-11", "early", "{year}年度的报告引用了{used}，当时的格式是{due}。"},
      {"S-12", "", "{table}中写作“{found}”，格式规定为“{expected}”。"},
      {"S-12", "light", "{table}中的“{found}”与格式的“{expected}”用字略有不同。"},
      {"S-12", "light_many", "有 {count} 个行名、列名与格式用字略有不同，如“{found}”应为“{expected}”。"},
      {"S-13", "row", "{table}缺少“{label}”一行。"},
      {"S-13", "rows", "{table}缺少 {count} 行，从“{label}”起。"},
      {"S-13", "label", "{table}没有找到“{label}”，其前后的文字都在。"},
      {"S-13", "labels", "{table}有 {count} 个行名或列名没有找到，如“{label}”。"},
      {"S-14", "", "没有读到{table}，而其他表格读到了。请核对是否缺表，或是否为图片。"},
      {"S-15", "row",
       "“{first_row}”一行应有 {expected} 个数，读到 {found} 个，不能确定缺的是哪一格，没有核算。"},
      {"S-15", "row_joined",
       "“{first_row}”一行应有 {expected} 个数，读到 {found} 个：多了一个数，可能是 {joined} "
       "被断开；没有核算。"},
      {"S-15", "row_settled",
       "“{first_row}”一行应有 {expected} 个数，读到 {found} 个；怎样对应结果都相同，请删去多余的数。"},
      {"S-15", "rows",
       "从“{first_row}”到“{last_row}”共 {count} 行，每行应有 {expected} 个数，都读到 {found} "
       "个，不能确定对应哪一列，没有核算。"},
      {"S-15", "rows_settled",
       "从“{first_row}”到“{last_row}”共 {count} 行，每行应有 {expected} 个数，都读到 {found} "
       "个；怎样对应结果都相同，请删去多余的数。"},
      {"S-15", "block",
       "{table}从“{first_row}”到“{last_row}”应有 {expected} 个数，读到 {found} "
       "个，不能确定对应的格，没有核算。"},
      {"S-15", "block_settled",
       "{table}从“{first_row}”到“{last_row}”应有 {expected} 个数，读到 {found} "
       "个；怎样对应结果都相同，请核对行名和数据个数。"},
      {"S-15", "row_scattered", "“{first_row}”一行读到 {found} 个数，但对应不上各列，没有核算。"},
      {"S-15", "rows_scattered",
       "从“{first_row}”到“{last_row}”共 {count} 行，读到的数对应不上各列，没有核算。"},
      {"S-15", "block_scattered", "{table}从“{first_row}”到“{last_row}”读到的数对应不上各行，没有核算。"},
      {"S-15", "many_short",
       "{table}有 {count} 行的数少于应有的个数，共应有 {expected} 个，读到 {found} "
       "个，多半是有的格在复制时丢了；不能确定对应的格，没有核算。请改用网页文件或Word文件，或把空格填上 "
       "0。"},
      {"S-15", "bare", "“{first_row}”一行没有读到数，应有 {expected} 个；没有发生的请填 0。"},
      {"S-15", "bare_many", "{table}有 {count} 行没有读到数，从“{first_row}”起；没有发生的请填 0。"},
      {"S-15", "subtotal", "“{label}”一格另填了小计，格式没有小计，没有计入合计，请删去。"},
      {"S-15", "added_rows",
       "{table}有 {count} 行是格式没有的（“{label}”），其中的数没有计入核算，请核对或删去。"},
      {"S-15", "repeated_rows",
       "{table}有 {count} 行重复出现，从“{label}”起；只按一遍核算，请删去重复的行。"},
      {"S-15", "subtotals",
       "{table}有 {count} 个大项（从“{label}”起）另填了小计，格式没有小计，没有计入合计，请删去。"},
      {"S-16", "altered",
       "第三部分表格左上角的勾稽关系说明与格式不同，格式为“第一项加第二项之和，等于第三项加第四项之和”。"},
      {"S-16", "", "第三部分表格缺少左上角的勾稽关系说明。"},
      {"S-17", "", "“{cell}”的表头没有写明单位“万元”，现填 {found}，请核对单位。"},
      {"S-17", "yuan", "“{cell}”的表头单位是元，格式规定为万元，现填 {found}，请核对。"},
      {"S-18", "empty", "第五部分没有内容，应写明存在的主要问题及改进情况。"},
      {"S-18", "short", "第五部分过于简略，应写明存在的主要问题及改进情况。"},
      {"S-18", "no_problem", "第五部分没有写到存在的问题。"},
      {"S-19", "", "第五部分写了问题，没有写改进情况。"},
      {"S-20", "", "第六部分没有内容；没有的请写“无其他需要报告的事项”。"},
      {"S-21", "", "全文没有提到信息处理费；多数单位在第六部分写明收取情况（包括未收取）。"},
      {"S-22", "", "总体情况有 {found} 字，有的地方要求不超过 {expected} 字。"},
      {"S-23", "", "{table}之外有较长的文字，这一部分一般只填表格。"},
      {"S-24", "", "后面又出现一个报告标题，可能粘贴了两份报告；只检查了第一份。"},
      {"S-24", "section",
       "第六部分后面又出现标题“{found}”，可能有一段重复粘贴，或者粘贴了两份报告；只检查了第一份。"},
  };
  return all;
}

}  // namespace xxgk::output::zh
