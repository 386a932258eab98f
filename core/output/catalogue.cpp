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
    {"too_large", "内容过多，超过一份报告应有的大小", "there is more in it than any report has"},
    {"too_deep", "嵌套层次过深", "it is nested deeper than any report"},
    {"not_word", "不是Word文档", "it is no Word document"},
    {"old_word", "是旧版 .doc 格式", "it is in the old .doc format"},
    {"encrypted", "文件有密码保护", "it is protected by a password"},
    {"damaged", "文件已损坏", "it is damaged"},
    {"not_json_line", "这一行不是 {\"name\":…,\"text\":…} 形式的 JSON",
     "the line is no JSON of the shape {\"name\":…,\"text\":…}"},
    {"table_absent", "没有读到这张表", "the table was not read"},
    {"unit_unknown", "不能确定报告单位", "the unit of the report is not known"},
    {"no_title", "没有找到报告标题", "no title was found"},
    {"no_list", "引言没有列举各部分", "the introduction does not name the sections"},
    {"nothing_to_check", "没有需要检查的内容", "there is nothing it applies to"},
    {"not_applicable", "不适用于这份报告", "it does not apply to this report"},
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
      {"I-06", "", "文件打不开：{detail}。", "The file cannot be opened: {detail}."},
      {"I-06", "encrypted", "文件有密码保护，读不了。请先取消密码再检查。",
       "The file is protected by a password. Please remove the password first."},
      {"I-06", "old_word", "这是旧版Word文件（.doc），读不了。请在Word或WPS中另存为 .docx。",
       "This is an old Word file (.doc). Please save it as .docx."},
      {"I-06", "not_word",
       "文件里没有Word正文：可能是表格、演示文稿或其他压缩文件。请提供 .docx、网页或文本。",
       "The file holds no Word document: perhaps a spreadsheet, slides or another archive. Please give a "
       ".docx, "
       "a web page or text."},
      {"I-06", "damaged", "文件已损坏或不完整，读不了。请重新下载，或用Word打开后另存一份。",
       "The file is damaged or incomplete. Please download it again, or open it in Word and save a copy."},
      {"I-06", "too_large", "文件内容多得不像一份报告，没有检查。请只提供一份报告。",
       "The file holds far more than a report does; it was not checked. Please give a single report."},
      {"I-06", "too_deep", "网页或文件的层次嵌套过深，读不了。请复制报告正文，以文字粘贴。",
       "The elements of the page or file are nested too deeply. Please copy the report and paste it as "
       "text."},
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
      {"S-02", "order", "各部分顺序有误，请按一至六的顺序排列。",
       "The sections are out of order here; they run from 一 to 六."},
      {"S-02", "repeated", "各部分序号重复，这里应为“{expected_number}、”。",
       "The number of this section was used before; it is {expected_number}."},
      {"S-02", "number", "各部分序号有误，这里应为“{expected_number}、”。",
       "The number of this section is wrong; it is {expected_number}."},
      {"S-04", "", "标题写作“{found}”，格式规定为“{expected}”。",
       "The heading says \"{found}\"; in the form it is \"{expected}\"."},
      {"S-04", "light", "标题“{found}”与格式的“{expected}”用字略有不同。",
       "The heading \"{found}\" differs slightly from the form's \"{expected}\"."},
      {"S-05", "year", "报告标题没有写明年度：“{found}”。", "The title does not name the year: \"{found}\"."},
      {"S-05", "subject", "报告标题没有写明“政府信息公开”：“{found}”。",
       "The title does not say 政府信息公开: \"{found}\"."},
      {"S-05", "wording", "报告标题宜写作“政府信息公开工作年度报告”，现为“{found}”。",
       "The title should say 政府信息公开工作年度报告; it is \"{found}\"."},
      {"S-05", "order", "报告标题中年度宜放在“政府信息公开工作”之前，现为“{found}”。",
       "In the title the year goes before 政府信息公开工作; it is \"{found}\"."},
      {"S-06", "count", "引言说报告有 {found} 个部分，格式规定为六个部分。",
       "The introduction speaks of {found} sections; the form has six."},
      {"S-06", "names", "引言说有六个部分，列出的只有 {found} 个，缺：{missing}。",
       "The introduction speaks of six sections but names {found}; missing: {missing}."},
      {"S-07", "jump", "小标题序号不连续：这里是（{found}），应为（{expected}）。",
       "The numbers of the sub-headings jump: （{found}） where （{expected}） is due."},
      {"S-07", "repeated", "小标题序号（{found}）重复，应为（{expected}）。",
       "The sub-heading number （{found}） is repeated; it is （{expected}）."},
      {"S-07", "doubled", "小标题序号后多了顿号，如“（一）、”应为“（一）”。",
       "A sub-heading's number needs no 、 after its brackets."},
      {"S-08", "", "总体情况没有写到：{missing}。", "Section 1 does not mention: {missing}."},
      {"S-09", "", "政府的年度报告还应写明工作考核、社会评议和责任追究结果情况，全文没有提到。",
       "A government's report also covers assessment, public appraisal and accountability; none is "
       "mentioned."},
      {"S-11", "superseded",
       "引用了已被取代的国办公开办函〔2019〕60号，{year}年度应依据国办公开办函〔2021〕30号。",
       "国办公开办函〔2019〕60号 is cited, which has been superseded; a report on {year} follows "
       "国办公开办函〔2021〕30号."},
      {"S-11", "early",
       "{year}年度的报告引用了国办公开办函〔2021〕30号，当时的格式是国办公开办函〔2019〕60号。",
       "国办公开办函〔2021〕30号 is cited in a report on {year}; the form then was "
       "国办公开办函〔2019〕60号."},
      {"S-14", "", "没有读到{table}，而其他表格读到了。请核对是否缺表，或是否为图片。",
       "{table} was not found although other tables were read. Is it missing, or a picture?"},
      {"S-16", "", "第三部分表格缺少左上角的勾稽关系说明。",
       "The note on sums in the corner of the table of section 3 is missing."},
      {"S-17", "", "“{cell}”的表头没有写明单位“万元”，现填 {found}，请核对单位。",
       "The header of \"{cell}\" does not name its unit 万元; it says {found}, please check the unit."},
      {"S-17", "yuan", "“{cell}”的表头单位是元，格式规定为万元，现填 {found}，请核对。",
       "The header of \"{cell}\" names 元 as its unit, the form 万元; it says {found}, please check."},
      {"S-18", "empty", "第五部分没有内容，应写明存在的主要问题及改进情况。",
       "Section 5 is empty; it states the main problems and their improvement."},
      {"S-18", "short", "第五部分过于简略，应写明存在的主要问题及改进情况。",
       "Section 5 says very little about problems and improvement."},
      {"S-18", "no_problem", "第五部分没有写到存在的问题。", "Section 5 does not state any problem."},
      {"S-19", "", "第五部分写了问题，没有写改进情况。", "Section 5 states problems but no improvement."},
      {"S-20", "", "第六部分没有内容；没有的请写“无其他需要报告的事项”。",
       "Section 6 is empty; say so where there is nothing to report."},
      {"S-21", "", "全文没有提到信息处理费；多数单位在第六部分写明收取情况（包括未收取）。",
       "Fees for processing information are not mentioned; most reports do so in section 6, even where none "
       "was charged."},
      {"S-22", "", "总体情况有 {found} 字，有的地方要求不超过 {expected} 字。",
       "Section 1 has {found} characters; some places ask for no more than {expected}."},
      {"S-23", "", "{table}之外有较长的文字，这一部分一般只填表格。",
       "There is long prose beside {table}; this section is usually the table alone."},
      {"S-24", "", "后面又出现一个报告标题，可能粘贴了两份报告；只检查了第一份。",
       "Another title follows: perhaps two reports in one text; only the first was checked."},

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

      {"T4-03", "", "“复议后起诉”有 {found} 件，而“行政复议”总计为 0；如为往年复议的案件请在文中说明。",
       "There are {found} suits after reconsideration but no reconsideration; say so if it was in an earlier "
       "year."},
      {"T4-05", "", "本年没有办理政府信息公开申请，而“{row}”有 {found} 件；如由往年申请引起请在文中说明。",
       "No application was processed this year, yet \"{row}\" has {found} cases; say so if they stem from "
       "earlier ones."},

      // T2, V-06: section 二
      {"T2-01", "", "“{row}”本年制发 {found} 件，多于现行有效的 {other} 件，请核对。",
       "\"{row}\": {found} were issued this year, more than the {other} in force; please check."},
      {"T2-04", "",
       "乡镇、街道、县级机关无权制定规章，“{cell}”填 {found}，请核对是否应填在“行政规范性文件”。",
       "Townships and counties cannot make 规章; \"{cell}\" is {found}. Should it stand under "
       "行政规范性文件?"},
      {"T2-04", "department", "“{cell}”填 {found}；部门无权制定地方政府规章，如为代管的政府规章请说明。",
       "\"{cell}\" is {found}; departments make no local 规章. Say so if they look after the government's."},
      {"T2-08", "", "“{row}”本年新公开 {found} 件，多于对外公开总数量 {other}，请核对。",
       "\"{row}\": {found} were disclosed this year, more than the total of {other}; please check."},
      {"T2-09", "", "“{row}”上一年项目数量 {other}，本年增减 {found}，相加为负。",
       "\"{row}\": {other} items last year and a change of {found} make a negative number."},
      {"T2-10", "amount", "有 {found} 个政府集中采购项目，而采购总金额为 0，请核对。",
       "There are {found} procurement items but no amount; please check."},
      {"T2-10", "items", "政府集中采购项目数量为 {found}，而采购总金额大于 0，请核对。",
       "There are {found} procurement items but an amount above 0; please check."},
      {"V-06", "", "“{cell}”填 {found}，表头单位是万元，请核对是否把元当成了万元。",
       "\"{cell}\" is {found}; the header's unit is 万元. Was it written in 元?"},

      // N: text against tables
      {"N-01", "", "文表不一致：正文“{sentence}”的数是 {found}，按表格可能的数是 {readings}。",
       "Text and table disagree: the text says {found} (\"{sentence}\"), the table gives {readings}."},
      {"N-03", "", "文表不一致：正文“{sentence}”的数是 {found}，按表格可能的数是 {readings}。",
       "Text and table disagree: the text says {found} (\"{sentence}\"), the table gives {readings}."},
      {"N-04", "", "文表不一致：正文“{sentence}”的数是 {found}，按表格可能的数是 {readings}。",
       "Text and table disagree: the text says {found} (\"{sentence}\"), the table gives {readings}."},
      {"N-05", "", "文表不一致：正文“{sentence}”的数是 {found}，按表格可能的数是 {readings}。",
       "Text and table disagree: the text says {found} (\"{sentence}\"), the table gives {readings}."},
      {"N-06", "", "文表不一致：正文“{sentence}”的数是 {found}，按表格可能的数是 {readings}。",
       "Text and table disagree: the text says {found} (\"{sentence}\"), the table gives {readings}."},
      {"N-09", "", "文表不一致：正文“{sentence}”的数是 {found}，按表格可能的数是 {readings}。",
       "Text and table disagree: the text says {found} (\"{sentence}\"), the table gives {readings}."},
      {"N-10", "", "文表不一致：正文“{sentence}”的数是 {found}，按表格可能的数是 {readings}。",
       "Text and table disagree: the text says {found} (\"{sentence}\"), the table gives {readings}."},
      {"N-11", "", "文表不一致：正文“{sentence}”的数是 {found}，按表格可能的数是 {readings}。",
       "Text and table disagree: the text says {found} (\"{sentence}\"), the table gives {readings}."},
      {"N-26", "", "文表不一致：正文“{sentence}”的数是 {found}，按表格可能的数是 {readings}。",
       "Text and table disagree: the text says {found} (\"{sentence}\"), the table gives {readings}."},
      {"N-30", "", "文表不一致：正文称“{sentence}”，而“{row}”总计为 {found}。",
       "Text and table disagree: the text says \"{sentence}\", but the total of \"{row}\" is {found}."},
      {"N-31", "", "文表不一致：正文称“{sentence}”，而“{row}”总计为 {found}。",
       "Text and table disagree: the text says \"{sentence}\", but the total of \"{row}\" is {found}."},
      {"N-32", "", "正文称“{sentence}”，而第三部分表格的申请数全是 0，可能没有填写。",
       "The text says \"{sentence}\", but the table of section 3 holds only zeros: was it filled in?"},
      {"N-33", "", "文表不一致：正文称“{sentence}”，而表中 {cells} 大于 0。",
       "Text and table disagree: the text says \"{sentence}\", but in the table {cells} is above 0."},

      // D: dates
      {"D-02", "year", "统计期限写作“{found}”，报告年度是{year}年。",
       "The period is given as \"{found}\"; the report is on {year}."},
      {"D-02", "days", "统计期限写作“{found}”，应为{year}年1月1日至12月31日。",
       "The period is given as \"{found}\"; it runs from 1 January to 31 December {year}."},
      {"D-04", "", "落款日期“{found}”早于统计期限（{year}年）结束。",
       "The report is dated {found}, before the year {year} ended."},
      {"D-05", "", "落款日期“{found}”不在{next}年，{year}年度报告应在次年编制。",
       "The report is dated {found}; a report on {year} is made in {next}."},
      {"D-06", "", "“{found}”这一天不存在。", "There is no such day as {found}."},

      // Q: wording
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
  return all;
}

}  // namespace xxgk::output
