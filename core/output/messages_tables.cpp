// The sentences of the rules on the tables (V, T2, T3, T4).
#include "output/catalogue.h"

namespace xxgk::output {

std::vector<Message> tables_messages() {
  return {
      {"V-01", "total", "“{cell}”没有填写，而相应的各项有数。",
       "\"{cell}\" is blank although it has figures to add up."},
      {"V-01", "total_implied", "“{cell}”没有填写，而相应的各项有数，按勾稽关系应为 {expected}。",
       "\"{cell}\" is blank although it has figures to add up; by the sums it is {expected}."},
      {"V-01", "one", "“{cell}”没有填写，没有发生的请填 0。",
       "\"{cell}\" is blank; write 0 where there was nothing."},
      {"V-01", "one_implied", "“{cell}”没有填写，按勾稽关系应为 {expected}。",
       "\"{cell}\" is blank; by the sums it is {expected}."},
      {"V-01", "one_said", "“{cell}”没有填写，正文写的是 {expected}（“{sentence}”）。",
       "\"{cell}\" is blank; the text says {expected} (\"{sentence}\")."},
      {"V-01", "some", "{table}有 {cell_count} 格没有填写：{cells}，没有发生的请填 0。",
       "In {table} {cell_count} cells are blank: {cells}; write 0 where there was nothing."},
      {"V-01", "most", "{table}大半没有填写（{cell_count} 格空白），没有发生的请填 0。",
       "Most of {table} is blank ({cell_count} cells); write 0 where there was nothing."},
      {"V-02", "one", "“{cell}”用“{raw}”代替数字，没有发生的请填 0。",
       "\"{cell}\" holds \"{raw}\" instead of a number; write 0 where there was nothing."},
      {"V-02", "one_said", "“{cell}”用“{raw}”代替数字，正文写的是 {expected}（“{sentence}”）。",
       "\"{cell}\" holds \"{raw}\" instead of a number; the text says {expected} (\"{sentence}\")."},
      {"V-02", "some", "{table}有 {cell_count} 格用“{raw}”之类的符号代替数字：{cells}，没有发生的请填 0。",
       "In {table} {cell_count} cells hold a mark such as \"{raw}\" instead of a number: {cells}; write 0 "
       "where there was "
       "nothing."},
      {"V-03", "fraction", "“{cell}”是 {raw}，件数应为整数。",
       "\"{cell}\" is {raw}; a count is a whole number."},
      {"V-03", "fraction_said", "“{cell}”是 {raw}，件数应为整数，正文写的是 {expected}（“{sentence}”）。",
       "\"{cell}\" is {raw}; a count is a whole number, and the text says {expected} (\"{sentence}\")."},
      {"V-03", "words", "“{cell}”填的是“{raw}”，应为数字。",
       "\"{cell}\" holds \"{raw}\" where a number belongs."},
      {"V-03", "unit", "{table}有 {cell_count} 格在数字后写了单位（如“{raw}”），只填数字即可。",
       "In {table} {cell_count} cells carry a unit (\"{raw}\"); digits are enough."},
      {"V-03", "grouped", "{table}有 {cell_count} 格的数字带千位分隔符（如“{raw}”），只填数字即可。",
       "In {table} {cell_count} cells group their digits (\"{raw}\"); plain digits are enough."},
      {"V-03", "wide", "{table}有 {cell_count} 格用了全角数字（如“{raw}”）。",
       "In {table} {cell_count} cells use full-width digits (\"{raw}\")."},
      {"V-03", "chinese", "{table}有 {cell_count} 格用了汉字数字（如“{raw}”）。",
       "In {table} {cell_count} cells use Chinese numerals (\"{raw}\")."},
      {"V-03", "remark", "{table}有 {cell_count} 格在数字后附有说明（如“{raw}”），说明宜写在正文里。",
       "In {table} {cell_count} cells carry a remark (\"{raw}\"); remarks belong in the text."},
      {"V-03", "stray", "{table}有 {cell_count} 格的数字旁有多余字符（如“{raw}”）。",
       "In {table} {cell_count} cells have stray characters beside the number (\"{raw}\")."},
      {"V-03", "point", "{table}有 {cell_count} 格的件数写成小数（如“{raw}”），写整数即可。",
       "In {table} {cell_count} counts are written with a decimal point (\"{raw}\")."},
      {"V-04", "", "“{cell}”是 {raw}，件数和金额不应为负。",
       "\"{cell}\" is {raw}; a count or amount is not negative."},
      {"V-04", "said", "“{cell}”是 {raw}，件数和金额不应为负，正文写的是 {expected}（“{sentence}”）。",
       "\"{cell}\" is {raw}; a count or amount is not negative, and the text says {expected} "
       "(\"{sentence}\")."},
      {"V-05", "yuan", "“{cell}”填的是“{raw}”，表头单位是万元，应填 {expected}。",
       "\"{cell}\" holds \"{raw}\"; the header's unit is 万元, so it is {expected}."},
      {"V-05", "unit", "“{cell}”填的是“{raw}”，单位已在表头，只填数字即可。",
       "\"{cell}\" holds \"{raw}\"; the unit stands in the header, digits are enough."},
      {"V-05", "style", "“{cell}”填的是“{raw}”，请只填阿拉伯数字。",
       "\"{cell}\" holds \"{raw}\"; plain digits are enough."},
      {"V-05", "decimals", "“{cell}”填的是 {raw}，小数位数过多，请核对单位是否为万元。",
       "\"{cell}\" is {raw}, with unusually many decimals; please check that its unit is 万元."},
      {"V-05", "invalid", "“{cell}”填的是“{raw}”，应为以万元为单位的数字。",
       "\"{cell}\" holds \"{raw}\" where an amount in 万元 belongs."},
      {"V-06", "", "“{cell}”填 {found}，表头单位是万元，请核对是否把元当成了万元。",
       "\"{cell}\" is {found}; the header's unit is 万元. Was it written in 元?"},
      {"V-06", "prose",
       "“{cell}”填 {found}，与正文的“{words}”数字相同，而表头单位是万元，按正文应填 {expected}。",
       "\"{cell}\" is {found}, the very figure of {words} in the text, but the header's unit is 万元: it "
       "would be {expected}."},
      {"V-07", "leading_zero", "“{cell}”填的是“{raw}”，数字前有多余的 0。",
       "\"{cell}\" holds \"{raw}\", a number with leading zeros."},
      {"V-07", "two_numbers", "“{cell}”填的是“{raw}”，像是两个数或数字中间有空格。",
       "\"{cell}\" holds \"{raw}\": two numbers, or a blank inside one."},
      {"V-07", "letters", "“{cell}”填的是“{raw}”，数字里混有字母（O、l 等）。",
       "\"{cell}\" holds \"{raw}\": letters (O, l) among the digits."},

      {"T2-01", "", "“{row}”本年制发 {found} 件，多于现行有效的 {other} 件，请核对。",
       "\"{row}\": {found} were issued this year, more than the {other} in force; please check."},
      {"T2-04", "",
       "乡镇、街道、县级机关无权制定规章，“{cell}”填 {found}，请核对是否应填在“行政规范性文件”。",
       "Townships and counties cannot make 规章; \"{cell}\" is {found}. Should it stand under "
       "行政规范性文件?"},
      {"T2-04", "department", "“{cell}”填 {found}；部门无权制定地方政府规章，如为代管的政府规章请说明。",
       "\"{cell}\" is {found}; departments make no local 规章. Say so if they look after the government's."},
      {"T2-06", "",
       "“{cell}”填 {found} 万元，少于正文所说的信息处理费（“{words}”，合 {amount} "
       "万元）；信息处理费属于行政事业性收费，请核对。",
       "\"{cell}\" is {found} 万元, less than the fees for processing information that the text gives "
       "({words}, {amount} 万元); they are among these fees."},
      {"T2-06", "zero",
       "正文说收取信息处理费{words}（合 {amount} 万元），“{cell}”却填 "
       "0；信息处理费属于行政事业性收费，请核对。",
       "The text says that {words} ({amount} 万元) of fees for processing information were taken, but "
       "\"{cell}\" is 0; they are among these fees."},
      {"T2-07", "",
       "许可、处罚、强制的处理决定全部填 0，这类部门通常有处理决定；已公开和依法不公开的都应计入，请核对。",
       "No decision on licences, penalties or coercion is counted, which is unusual for such a department; "
       "all count, published or not."},
      {"T2-07", "disclaimed", "“{cell}”填 {found} 件，而正文说没有这项职权，请核对。",
       "\"{cell}\" is {found}, although the text says that the unit has no such power."},
      {"T2-08", "", "“{row}”本年新公开 {found} 件，多于对外公开总数量 {other}，请核对。",
       "\"{row}\": {found} were disclosed this year, more than the total of {other}; please check."},
      {"T2-09", "", "“{row}”上一年项目数量 {other}，本年增减 {found}，相加为负。",
       "\"{row}\": {other} items last year and a change of {found} make a negative number."},
      {"T2-10", "amount", "有 {found} 个政府集中采购项目，而采购总金额为 0，请核对。",
       "There are {found} procurement items but no amount; please check."},
      {"T2-10", "items", "政府集中采购项目数量为 {found}，而采购总金额大于 0，请核对。",
       "There are {found} procurement items but an amount above 0; please check."},

      {"T2-11", "", "正文说现行有效的规范性文件有 {found} 件，后面列出了 {expected} 件，请核对。",
       "The text speaks of {found} documents in force and lists {expected}; please check."},
      {"T3-01", "", "“{row}”一行，六类申请人相加得 {sum}，“总计”填 {total}，相差 {difference}。",
       "Row \"{row}\": the six applicants add up to {sum}, the total says {total}; the difference is "
       "{difference}."},
      {"T3-02", "", "“{column}”一列，各项办理结果相加得 {sum}，“（七）总计”填 {total}，相差 {difference}。",
       "Column \"{column}\": the outcomes add up to {sum}, （七）总计 says {total}; the difference is "
       "{difference}."},
      {"T3-03", "",
       "“{column}”一列，本年新收加上年结转得 {sum}，（七）总计加结转下年度得 {total}，相差 {difference}。",
       "Column \"{column}\": received and carried in make {sum}, processed and carried out make {total}; the "
       "difference is "
       "{difference}."},
      {"T3-03", "reclassified",
       "“{column}”一列，本年新收加上年结转得 {sum}，（七）总计加结转下年度得 "
       "{total}；“{other_column}”一列相差的数正好相抵，"
       "可能有 {difference} 件申请在收到时和办结时记在了不同类别的申请人名下。",
       "Column \"{column}\": received and carried in make {sum}, processed and carried out make {total}; "
       "column "
       "\"{other_column}\" is out by as much the other way: {difference} applications may have been counted "
       "under one "
       "kind of applicant when they came in and another when they were done."},
      {"T3", "exchanged", "“{first_row}”和“{last_row}”两行的数可能填反了：对调以后，第三部分的勾稽全部成立。",
       "The rows \"{first_row}\" and \"{last_row}\" may hold each other's figures: exchanged, every sum of "
       "section 3 holds."},
      {"T3", "moved_left", "“{row}”一行的数可能整体左移了一列：右移一列以后，第三部分的勾稽全部成立。",
       "The figures of row \"{row}\" may stand one column too far left: moved right by one, every sum of "
       "section 3 holds."},
      {"T3", "moved_right", "“{row}”一行的数可能整体右移了一列：左移一列以后，第三部分的勾稽全部成立。",
       "The figures of row \"{row}\" may stand one column too far right: moved left by one, every sum of "
       "section 3 holds."},
      {"T3", "row",
       "“{row}”一行可能整行填错了：只有改这一行，第三部分的勾稽才全部成立，这一行的“总计”应为 {expected}。",
       "Row \"{row}\" may be wrong from end to end: it alone can make every sum of section 3 hold, with a "
       "total "
       "of {expected}."},
      {"T3", "row_said",
       "“{row}”一行可能整行填错了：改这一行可以使第三部分的勾稽全部成立，这一行的“总计”应为 "
       "{expected}，与正文“{evidence}”相符。",
       "Row \"{row}\" may be wrong from end to end: put right, with a total of {expected}, it makes every "
       "sum of "
       "section 3 hold; the text agrees (\"{evidence}\")."},
      {"T3", "copied",
       "“{first_row}”和“{last_row}"
       "”两行的数完全相同，可能有一行是误复制的：改正其中一行，第三部分的勾稽就全部成立。",
       "The rows \"{first_row}\" and \"{last_row}\" hold the same figures: one may have been copied by "
       "mistake. With one of them put right every sum of section 3 holds."},
      {"T3", "some_row",
       "有 {equation_count} "
       "列的勾稽不成立，而各列相差的数横向正好相加得“总计”列的差额，像是某一行整行填错或没有填写。",
       "{equation_count} columns do not add up, and their differences make the difference of the totals: a "
       "whole row "
       "may be wrong or was not filled in."},
      {"T3-04", "column", "“总计”一列有 {cell_count} 格没有填写，而这些行的申请人各列有数。",
       "The column of totals: {cell_count} cells are not filled in although their rows have figures."},
      {"T3-04", "column_partly",
       "“总计”一列有 {cell_count} 格没有填写，其中 {wanted} 行的申请人各列有数；没有发生的请填 0。",
       "The column of totals: {cell_count} cells are not filled in, {wanted} of them although their rows "
       "have "
       "figures; where there was nothing, write 0."},
      {"T3-04", "row", "“（七）总计”一行有 {cell_count} 格没有填写，而这些列的办理结果有数。",
       "Row （七）总计: {cell_count} cells are not filled in although their columns have figures."},
      {"T3-04", "row_partly",
       "“（七）总计”一行有 {cell_count} 格没有填写，其中 {wanted} 列的办理结果有数；没有发生的请填 0。",
       "Row （七）总计: {cell_count} cells are not filled in, {wanted} of them although their columns have "
       "figures; where there was nothing, write 0."},
      {"T3-08", "",
       "“{cell}”填 {found} "
       "件，而全文没有提到信息处理费或收费通知；逾期未缴费以发出收费通知为前提，请核对或写明。",
       "\"{cell}\" is {found}, yet fees for processing information are not mentioned; unpaid means that "
       "payment was asked for."},
      {"T3-08", "fewer", "“{cell}”填 {found} 件，多于正文所说的收费通知 {notices} 件，请核对。",
       "\"{cell}\" is {found}, more than the {notices} notices of fees in the text; please check."},
      {"T3-09", "", "“{cell}”填 {found} 件，而全文没有提到信息处理费；对这类申请是否收费，建议写明。",
       "\"{cell}\" is {found}, yet fees for processing information are not mentioned; say whether any were "
       "charged."},
      {"T3-11", "", "结转下年度 {found} 件，超过应办理总数 {whole} 件的一半，请核对。",
       "{found} applications are carried out, more than half of the {whole} to be processed; please check."},
      {"T3-12", "", "“{cell}”填 {found} 件，超过办理总数 {whole} 件的一半，请核对归类。",
       "\"{cell}\" is {found}, more than half of the {whole} processed; please check how they are classed."},
      {"T3-13", "one_row",
       "“（六）其他处理”只有一行，{year}年度的格式分为三项：1.逾期不补正，2.逾期未缴费，3.其他。",
       "（六）其他处理 is a single row; the form for {year} has three: not corrected, fee unpaid, other."},
      {"T3-13", "three_rows", "“（六）其他处理”分成三项，{year}年度的格式只有一行。",
       "（六）其他处理 has three rows; the form for {year} has one."},

      {"T4-01", "", "“{row}”一组，四种结果相加得 {sum}，“总计”填 {total}，相差 {difference}。",
       "Group \"{row}\": the four results add up to {sum}, the total says {total}; the difference is "
       "{difference}."},
      {"T4-02", "column", "{cell_count} 个“总计”没有填写，而各种结果有数。",
       "{cell_count} totals are not filled in although there are results to add up."},
      {"T4-02", "column_partly",
       "{cell_count} 个“总计”没有填写，其中 {wanted} 个有结果可加；没有发生的请填 0。",
       "{cell_count} totals are not filled in, {wanted} of them although there are results to add up; where "
       "there was nothing, write 0."},
      {"T4-03", "", "“复议后起诉”有 {found} 件，而“行政复议”总计为 0；如为往年复议的案件请在文中说明。",
       "There are {found} suits after reconsideration but no reconsideration; say so if it was in an earlier "
       "year."},
      {"T4-05", "", "本年没有办理政府信息公开申请，而“{row}”有 {found} 件；如由往年申请引起请在文中说明。",
       "No application was processed this year, yet \"{row}\" has {found} cases; say so if they stem from "
       "earlier ones."},
      {"T4-06", "",
       "“未经复议直接起诉”有 {found} 件，而本年只有不予公开的答复；不予公开的须先申请行政复议，请核对。",
       "There are {found} suits without reconsideration, but only refusals, against which reconsideration "
       "comes first; please check."},
      {"T4-07", "", "{table}的行政诉讼只有一组：缺少“{row}”的五列。",
       "In {table} one group of lawsuits is missing: the five columns of \"{row}\"."},
  };
}

}  // namespace xxgk::output
