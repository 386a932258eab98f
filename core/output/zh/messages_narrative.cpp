// The sentences of the rules on the text against the tables (N).
#include "output/zh/zh.h"

namespace xxgk::output::zh {

std::span<const Message> narrative_messages() {
  static constexpr Message all[] = {
      {"N", "figure", "文表不一致：正文“{sentence}”写的是 {found}，表中是 {readings}。"},
      {"N", "exchanged_rows",
       "“{first_row}”和“{last_row}”两行的数可能填反了：对调以后与正文（“{sentence}”等处）相符。"},
      {"N", "exchanged_cells", "{cells}两格的数可能填反了：对调以后与正文（“{sentence}”等处）相符。"},
      {"N", "statement", "文表不一致：正文称“{sentence}”，而表中是 {readings}。"},
      {"N", "more", "正文“{sentence}”写的是 {found}，多于表中的 {readings}，请核对。"},
      {"N", "figure_unsure",
       "文表不一致：正文“{sentence}”写的是 {found}，表中是 "
       "{readings}。表格本身不平或没有读全，请先核对表格。"},
      {"N", "statement_unsure",
       "文表不一致：正文称“{sentence}”，而表中是 {readings}。表格本身不平或没有读全，请先核对表格。"},
      {"N", "more_unsure",
       "正文“{sentence}”写的是 {found}，多于表中的 {readings}。表格本身不平或没有读全，请先核对表格。"},
      {"N-20", "", "这句话里各分项之和不等于总数：{terms}＝{expected}，总数写的是 {found}。"},
      {"N-20", "balance",
       "这句话里的数不能平衡：上年结转 {in}＋收到 {received}＝{expected}，答复 {done}＋结转下年度 "
       "{out}＝{found}。"},
      {"N-21", "", "占比可能算错：写的是 {found}%，按 {part}÷{whole} 应为 {expected}%。"},
      {"N-21", "total", "这一组占比加起来是 {found}%，不是 100%，请核对。"},
      {"N-21", "unmarked", "占比“{found}”后面可能漏写了“%”。"},
      {"N-22", "", "增减幅度可能算错：写的是 {found}%，由 {then} 到 {now} 应为 {expected}%。"},
      {"N-22", "from_nothing",
       "上年数按所写推算是 0（{now} 比上年增加 {now}），没有基数，不能写增长 {found}%。"},
      {"N-22", "range", "百分数的范围“{found}”宜写作“{expected}”。"},
      {"N-22", "points", "由 {then}% 到 {now}%，相差的是 {found} 个百分点，不是 {found}%。"},
      {"N-22", "direction", "增减方向写反了：由 {then} 到 {now}，与所写的增减 {found}% 方向不符。"},
      {"N-24", "", "单位可能多写了“万”：总数是 {found}，而各分项之和只有 {expected}（{terms}）。"},
      {"N-24", "magnitude", "“{found}”过大，可能多写了“万”，请核对是否应为“{expected}”。"},
      {"N-24", "money", "单位可能多写了“万”：总额按所写是 {found} 元，而各笔之和只有 {expected} 元。"},
      {"N-25", "", "同一数量前后不一致：这里“{sentence}”是 {found}，前文“{first}”是 {expected}。"},
      {"N-29", "amounts", "信息处理费各笔金额之和是 {expected} 元，总额写的是 {found} 元。"},
      {"N-29", "cases", "收取信息处理费的各项件数之和是 {expected} 件，总件数写的是 {found} 件。"},
      {"N-29", "tariff", "信息处理费 {found} 元不是 10 元的整数倍，按收费标准得不出这个数，请核对。"},
      {"N-34", "", "前后矛盾：这里称“{sentence}”，而另一处写明收取了信息处理费 {found} 元。"},
      {"N-37", "", "正文“{sentence}”指引读者看第{section}部分，而该部分没有内容或没有读到。"},
      {"N-38", "", "这里写主动公开政府信息 0 条，而正文另有公开、发布信息的数量，请核对。"},
      {"N-32", "", "正文称“{sentence}”，而第三部分表格的申请数全是 0，可能没有填写。"},
  };
  return all;
}

}  // namespace xxgk::output::zh
