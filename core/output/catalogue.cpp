// The sentences of all findings and of all reasons for a skipped check.
#include "output/messages.h"

namespace xxgk::output {
namespace {

struct Reason {
  std::string_view key;
  std::string_view zh;
  std::string_view en;
};

constexpr Reason kReasons[] = {
    {"cells_unread", "有单元格没有读到、读不准或总计未填，不能核算",
     "cells were not read, could not be placed, or a total is not filled in"},
    {"table_absent", "没有读到这张表", "the table was not read"},
    {"year_unknown", "不能确定报告年度", "the year of the report is not known"},
    {"torn", "表格的行名、列名散失过多，不能判断是否缺行缺列",
     "too many labels of the table are torn apart or lost to say which are missing"},
    {"form_unclear", "不能确定表格用的是哪一版格式", "it cannot be told which form the table follows"},
    {"excerpt", "文字可能不完整（标题少于三个或文字过短）",
     "the text may be an excerpt (few headings or little text)"},
    {"cut_off", "文字在表格中间中断，后面的部分可能没有粘贴",
     "the text ends inside a table; the rest may not have been pasted"},
};

}  // namespace

std::string reason_words(std::string_view key, Language language) {
  for (const Reason& reason : kReasons) {
    if (reason.key == key) return std::string(language == Language::zh ? reason.zh : reason.en);
  }
  return std::string(key);
}

const std::vector<Message>& messages() {
  static const std::vector<Message> all{
      // I: the input itself
      {"I-01", "", "没有认出政府信息公开工作年度报告：未找到标题、章节或表格。请粘贴或选择报告全文。",
       "No yearly report was recognised: no title, section or table was found. Please give the whole text of "
       "the report."},
      {"I-02", "",
       "认出了报告，但没有读到任何一张表格，无法核算。网页复制常会丢失表格，请改用网页文件或Word文件。",
       "A report was recognised, but none of its tables could be read. Copying from a web page often loses "
       "tables: try the "
       "saved page or the Word file."},
      {"I-03", "", "这不是文字，也不是可读的网页或Word文档。请提供文本、HTML或DOCX文件。",
       "This is neither text nor a readable web page or Word document. Please give a text, HTML or DOCX "
       "file."},
      {"I-04", "", "内容超过 {limit} MiB 的上限，没有检查。请只提供一份报告。",
       "The input is larger than the limit of {limit} MiB; it was not checked. Please give a single report."},
      {"I-05", "", "有 {count} 处字符无法识别（显示为“�”），可能是编码不对或文件损坏，请核对原文或指定编码。",
       "{count} characters could not be decoded (shown as U+FFFD): the encoding may be wrong or the file "
       "damaged."},
      {"I-06", "", "文件打不开：{detail}。请确认文件完整、没有加密，旧版 .doc 请另存为 .docx。",
       "The file cannot be opened: {detail}. Please make sure that it is complete and not encrypted; save an "
       "old .doc as .docx."},
      {"I-07", "", "不认识编码名称“{detail}”。可用：UTF-8、GB18030、GBK、Big5、UTF-16。",
       "Unknown encoding \"{detail}\". Known: UTF-8, GB18030, GBK, Big5, UTF-16."},

      // S: structure
      {"S-01", "", "缺少规定的部分：{sections}。", "Sections of the form are missing: {sections}."},
      {"S-10", "superseded",
       "{table}用的是2019年的试行格式（如“{first}”“{second}”），{year}年度应使用2021年印发的格式。",
       "In {table} the trial form of 2019 is used (\"{first}\", \"{second}\"); a report on {year} needs the "
       "form of 2021."},
      {"S-10", "early",
       "{table}用的是2021年印发的格式（如“{first}”“{second}”），{year}年度的格式是2019年的试行格式。",
       "In {table} the form of 2021 is used (\"{first}\", \"{second}\"); the form for {year} is that of "
       "2019."},
      {"S-12", "", "{table}中写作“{found}”，格式规定为“{expected}”。",
       "In {table} it says \"{found}\" where the form has \"{expected}\"."},
      {"S-12", "light", "{table}中的“{found}”与格式的“{expected}”用字略有不同。",
       "In {table} \"{found}\" differs slightly from the form's \"{expected}\"."},
      {"S-12", "light_many", "有 {count} 个行名、列名与格式用字略有不同，如“{found}”应为“{expected}”。",
       "{count} labels differ slightly from the form, such as \"{found}\" for \"{expected}\"."},
      {"S-13", "row", "{table}缺少“{label}”一行。", "In {table} the row \"{label}\" is missing."},
      {"S-13", "rows", "{table}缺少 {count} 行，从“{label}”起。",
       "In {table} {count} rows are missing, from \"{label}\" on."},
      {"S-13", "label", "{table}没有找到“{label}”，其前后的文字都在。",
       "In {table} the label \"{label}\" was not found, although those around it are there."},
      {"S-13", "labels", "{table}有 {count} 个行名或列名没有找到，如“{label}”。",
       "In {table} {count} labels were not found, such as \"{label}\"."},
      {"S-15", "row",
       "“{first_row}”一行应有 {expected} 个数，读到 {found} 个，不能确定缺的是哪一格，没有核算。",
       "Row \"{first_row}\" has {found} values for {expected} places; which place is meant cannot be told, "
       "so it was not checked."},
      {"S-15", "row_settled",
       "“{first_row}”一行应有 {expected} 个数，读到 {found} 个；怎样对应结果都相同，请删去多余的数。",
       "Row \"{first_row}\" has {found} values for {expected} places; every way of placing them gives the "
       "same numbers."},
      {"S-15", "rows",
       "从“{first_row}”到“{last_row}”共 {count} 行，每行应有 {expected} 个数，都读到 {found} "
       "个，不能确定对应哪一列，没有核算。",
       "Rows \"{first_row}\" to \"{last_row}\" ({count} rows) each have {found} values for {expected} "
       "places; which column is "
       "meant cannot be told, so they were not checked."},
      {"S-15", "rows_settled",
       "从“{first_row}”到“{last_row}”共 {count} 行，每行应有 {expected} 个数，都读到 {found} "
       "个；怎样对应结果都相同，请删去多余的数。",
       "Rows \"{first_row}\" to \"{last_row}\" ({count} rows) each have {found} values for {expected} "
       "places; every way of "
       "placing them gives the same numbers."},
      {"S-15", "block",
       "{table}从“{first_row}”到“{last_row}”应有 {expected} 个数，读到 {found} "
       "个，不能确定对应的格，没有核算。",
       "In {table} \"{first_row}\" to \"{last_row}\" have {found} values for {expected} places; which places "
       "are meant cannot "
       "be told, so they were not checked."},
      {"S-15", "block_settled",
       "{table}从“{first_row}”到“{last_row}”应有 {expected} 个数，读到 {found} "
       "个；怎样对应结果都相同，请核对行名和数据个数。",
       "In {table} \"{first_row}\" to \"{last_row}\" have {found} values for {expected} places; every way of "
       "placing them "
       "gives the same numbers."},
      {"S-15", "row_scattered", "“{first_row}”一行读到 {found} 个数，但对应不上各列，没有核算。",
       "Row \"{first_row}\": {found} values were read, but not which column each belongs to; it was not "
       "checked."},
      {"S-15", "rows_scattered",
       "从“{first_row}”到“{last_row}”共 {count} 行，读到的数对应不上各列，没有核算。",
       "Rows \"{first_row}\" to \"{last_row}\" ({count} rows): it cannot be told which column each value "
       "belongs to; they were "
       "not checked."},
      {"S-15", "block_scattered", "{table}从“{first_row}”到“{last_row}”读到的数对应不上各行，没有核算。",
       "In {table} \"{first_row}\" to \"{last_row}\": it cannot be told which row each value belongs to; "
       "they were not checked."},

      // V: single cells
      {"V-01", "total", "“{cell}”没有填写，而相应的各项有数。",
       "\"{cell}\" is blank although it has figures to add up."},
      {"V-01", "total_implied", "“{cell}”没有填写，而相应的各项有数，按勾稽关系应为 {expected}。",
       "\"{cell}\" is blank although it has figures to add up; by the sums it is {expected}."},
      {"V-01", "one", "“{cell}”没有填写，没有发生的请填 0。",
       "\"{cell}\" is blank; write 0 where there was nothing."},
      {"V-01", "one_implied", "“{cell}”没有填写，按勾稽关系应为 {expected}。",
       "\"{cell}\" is blank; by the sums it is {expected}."},
      {"V-01", "some", "{table}有 {cell_count} 格没有填写：{cells}，没有发生的请填 0。",
       "In {table} {cell_count} cells are blank: {cells}; write 0 where there was nothing."},
      {"V-01", "most", "{table}大半没有填写（{cell_count} 格空白），没有发生的请填 0。",
       "Most of {table} is blank ({cell_count} cells); write 0 where there was nothing."},
      {"V-02", "one", "“{cell}”用“{raw}”代替数字，没有发生的请填 0。",
       "\"{cell}\" holds \"{raw}\" instead of a number; write 0 where there was nothing."},
      {"V-02", "some", "{table}有 {cell_count} 格用“{raw}”之类的符号代替数字：{cells}，没有发生的请填 0。",
       "In {table} {cell_count} cells hold a mark such as \"{raw}\" instead of a number: {cells}; write 0 "
       "where there was "
       "nothing."},
      {"V-03", "fraction", "“{cell}”是 {raw}，件数应为整数。",
       "\"{cell}\" is {raw}; a count is a whole number."},
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
      {"V-05", "yuan", "“{cell}”填的是“{raw}”，表头单位是万元，应填 {expected}。",
       "\"{cell}\" holds \"{raw}\"; the header's unit is 万元, so it is {expected}."},
      {"V-05", "unit", "“{cell}”填的是“{raw}”，单位已在表头，只填数字即可。",
       "\"{cell}\" holds \"{raw}\"; the unit stands in the header, digits are enough."},
      {"V-05", "decimals", "“{cell}”填的是 {raw}，小数位数过多，请核对单位是否为万元。",
       "\"{cell}\" is {raw}, with unusually many decimals; please check that its unit is 万元."},
      {"V-05", "invalid", "“{cell}”填的是“{raw}”，应为以万元为单位的数字。",
       "\"{cell}\" holds \"{raw}\" where an amount in 万元 belongs."},
      {"V-07", "leading_zero", "“{cell}”填的是“{raw}”，数字前有多余的 0。",
       "\"{cell}\" holds \"{raw}\", a number with leading zeros."},
      {"V-07", "two_numbers", "“{cell}”填的是“{raw}”，像是两个数或数字中间有空格。",
       "\"{cell}\" holds \"{raw}\": two numbers, or a blank inside one."},
      {"V-07", "letters", "“{cell}”填的是“{raw}”，数字里混有字母（O、l 等）。",
       "\"{cell}\" holds \"{raw}\": letters (O, l) among the digits."},

      // T3: section 三
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
      {"T3-04", "column", "“总计”一列有 {cell_count} 格没有填写，而这些行的申请人各列有数。",
       "The column of totals: {cell_count} cells are not filled in although their rows have figures."},
      {"T3-04", "row", "“（七）总计”一行有 {cell_count} 格没有填写，而这些列的办理结果有数。",
       "Row （七）总计: {cell_count} cells are not filled in although their columns have figures."},
      {"T3-13", "one_row",
       "“（六）其他处理”只有一行，{year}年度的格式分为三项：1.逾期不补正，2.逾期未缴费，3.其他。",
       "（六）其他处理 is a single row; the form for {year} has three: not corrected, fee unpaid, other."},
      {"T3-13", "three_rows", "“（六）其他处理”分成三项，{year}年度的格式只有一行。",
       "（六）其他处理 has three rows; the form for {year} has one."},

      // T4: section 四
      {"T4-01", "", "“{row}”一组，四种结果相加得 {sum}，“总计”填 {total}，相差 {difference}。",
       "Group \"{row}\": the four results add up to {sum}, the total says {total}; the difference is "
       "{difference}."},
      {"T4-02", "column", "{cell_count} 个“总计”没有填写，而各种结果有数。",
       "{cell_count} totals are not filled in although there are results to add up."},
  };
  return all;
}

}  // namespace xxgk::output
