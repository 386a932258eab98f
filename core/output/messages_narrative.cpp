// The sentences of the rules on the text against the tables (N).
#include "output/catalogue.h"

namespace xxgk::output {

std::vector<Message> narrative_messages() {
  return {
      {"N", "figure", "文表不一致：正文“{sentence}”写的是 {found}，表中是 {readings}。",
       "Text and table disagree: the text says {found} (\"{sentence}\"), the table gives {readings}."},
      {"N", "exchanged_rows",
       "“{first_row}”和“{last_row}”两行的数可能填反了：对调以后与正文（“{sentence}”等处）相符。",
       "The rows \"{first_row}\" and \"{last_row}\" may hold each other's figures: exchanged, they agree "
       "with the "
       "text (\"{sentence}\" and elsewhere)."},
      {"N", "exchanged_cells", "{cells}两格的数可能填反了：对调以后与正文（“{sentence}”等处）相符。",
       "{cells} may hold each other's figures: exchanged, they agree with the text (\"{sentence}\" and "
       "elsewhere)."},
      {"N", "statement", "文表不一致：正文称“{sentence}”，而表中是 {readings}。",
       "Text and table disagree: the text says \"{sentence}\", the table gives {readings}."},
      {"N", "more", "正文“{sentence}”写的是 {found}，多于表中的 {readings}，请核对。",
       "The text says {found} (\"{sentence}\"), more than the table has: {readings}; please check."},
      {"N", "figure_unsure",
       "文表不一致：正文“{sentence}”写的是 {found}，表中是 "
       "{readings}。表格本身不平或没有读全，请先核对表格。",
       "Text and table disagree: the text says {found} (\"{sentence}\"), the table gives {readings}. The "
       "table itself "
       "does not add up or was not read in full: check it first."},
      {"N", "statement_unsure",
       "文表不一致：正文称“{sentence}”，而表中是 {readings}。表格本身不平或没有读全，请先核对表格。",
       "Text and table disagree: the text says \"{sentence}\", the table gives {readings}. The table itself "
       "does not add "
       "up or was not read in full: check it first."},
      {"N", "more_unsure",
       "正文“{sentence}”写的是 {found}，多于表中的 {readings}。表格本身不平或没有读全，请先核对表格。",
       "The text says {found} (\"{sentence}\"), more than the table has: {readings}. The table itself does "
       "not add up or "
       "was not read in full: check it first."},
      {"N-20", "", "这句话里各分项之和不等于总数：{terms}＝{expected}，总数写的是 {found}。",
       "The parts in this sentence do not add up to their whole: {terms} = {expected}, the whole says "
       "{found}."},
      {"N-20", "balance",
       "这句话里的数不能平衡：上年结转 {in}＋收到 {received}＝{expected}，答复 {done}＋结转下年度 "
       "{out}＝{found}。",
       "The numbers in this sentence do not balance: carried in {in} + received {received} = {expected}, "
       "answered "
       "{done} + carried out {out} = {found}."},
      {"N-21", "", "占比可能算错：写的是 {found}%，按 {part}÷{whole} 应为 {expected}%。",
       "The share seems wrong: the text says {found}%, {part} of {whole} is {expected}%."},
      {"N-22", "", "增减幅度可能算错：写的是 {found}%，由 {then} 到 {now} 应为 {expected}%。",
       "The rate of change seems wrong: the text says {found}%, from {then} to {now} it is {expected}%."},
      {"N-22", "direction", "增减方向写反了：由 {then} 到 {now}，与所写的增减 {found}% 方向不符。",
       "The direction of the change is the wrong way round: from {then} to {now}, yet the text says {found}% "
       "the "
       "other way."},
      {"N-24", "", "单位可能多写了“万”：总数是 {found}，而各分项之和只有 {expected}（{terms}）。",
       "The unit seems to have 万 (ten thousand) too many: the whole says {found}, its parts add up to "
       "{expected} "
       "({terms})."},
      {"N-24", "money", "单位可能多写了“万”：总额按所写是 {found} 元，而各笔之和只有 {expected} 元。",
       "The unit seems to have 万 (ten thousand) too many: the total as written is {found} yuan, its parts "
       "add up to "
       "{expected} yuan."},
      {"N-25", "", "同一数量前后不一致：这里“{sentence}”是 {found}，前文“{first}”是 {expected}。",
       "The same quantity is given twice: {found} here (\"{sentence}\"), {expected} before (\"{first}\")."},
      {"N-29", "amounts", "信息处理费各笔金额之和是 {expected} 元，总额写的是 {found} 元。",
       "The single fees for processing information add up to {expected} yuan, the total says {found} yuan."},
      {"N-29", "cases", "收取信息处理费的各项件数之和是 {expected} 件，总件数写的是 {found} 件。",
       "The cases with a fee for processing information add up to {expected}, the text says {found} in all."},
      {"N-29", "tariff", "信息处理费 {found} 元不是 10 元的整数倍，按收费标准得不出这个数，请核对。",
       "A fee for processing information of {found} yuan is no multiple of 10 yuan, as every fee by the "
       "tariff is; "
       "please check."},
      {"N-34", "", "前后矛盾：这里称“{sentence}”，而另一处写明收取了信息处理费 {found} 元。",
       "The text contradicts itself: \"{sentence}\" here, but a fee for processing information of {found} "
       "yuan "
       "elsewhere."},
      {"N-37", "", "正文“{sentence}”指引读者看第{section}部分，而该部分没有内容或没有读到。",
       "The text refers to section {section} (\"{sentence}\"), which is empty or was not read."},
      {"N-38", "", "这里写主动公开政府信息 0 条，而正文另有公开、发布信息的数量，请核对。",
       "No disclosed information is counted here, although the text counts some elsewhere; please check."},
      {"N-32", "", "正文称“{sentence}”，而第三部分表格的申请数全是 0，可能没有填写。",
       "The text says \"{sentence}\", but the table of section 3 holds only zeros: was it filled in?"},
  };
}

}  // namespace xxgk::output
