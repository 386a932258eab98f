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
    {"excerpt", "文字可能不完整（标题少于三个或文字过短）", "the text may be an excerpt (few headings or little text)"},
    {"cut_off", "文字在表格中间中断，后面的部分可能没有粘贴", "the text ends inside a table; the rest may not have been pasted"},
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
       "No yearly report was recognised: no title, section or table was found. Please give the whole text of the report."},
      {"I-02", "", "认出了报告，但没有读到任何一张表格，无法核算。网页复制常会丢失表格，请改用网页文件或Word文件。",
       "A report was recognised, but none of its tables could be read. Copying from a web page often loses tables: try the "
       "saved page or the Word file."},
      {"I-03", "", "这不是文字，也不是可读的网页或Word文档。请提供文本、HTML或DOCX文件。",
       "This is neither text nor a readable web page or Word document. Please give a text, HTML or DOCX file."},
      {"I-04", "", "内容超过 {limit} MiB 的上限，没有检查。请只提供一份报告。",
       "The input is larger than the limit of {limit} MiB; it was not checked. Please give a single report."},
      {"I-05", "", "有 {count} 处字符无法识别（显示为“�”），可能是编码不对或文件损坏，请核对原文或指定编码。",
       "{count} characters could not be decoded (shown as U+FFFD): the encoding may be wrong or the file damaged."},
      {"I-06", "", "文件打不开：{detail}。请确认文件完整、没有加密，旧版 .doc 请另存为 .docx。",
       "The file cannot be opened: {detail}. Please make sure that it is complete and not encrypted; save an old .doc as .docx."},
      {"I-07", "", "不认识编码名称“{detail}”。可用：UTF-8、GB18030、GBK、Big5、UTF-16。",
       "Unknown encoding \"{detail}\". Known: UTF-8, GB18030, GBK, Big5, UTF-16."},

      // T3: section 三
      {"T3-01", "", "“{row}”一行，六类申请人相加得 {sum}，“总计”填 {total}，相差 {difference}。",
       "Row \"{row}\": the six applicants add up to {sum}, the total says {total}; the difference is {difference}."},
      {"T3-02", "", "“{column}”一列，各项办理结果相加得 {sum}，“（七）总计”填 {total}，相差 {difference}。",
       "Column \"{column}\": the outcomes add up to {sum}, （七）总计 says {total}; the difference is {difference}."},
      {"T3-03", "",
       "“{column}”一列，本年新收加上年结转得 {sum}，（七）总计加结转下年度得 {total}，相差 {difference}。",
       "Column \"{column}\": received and carried in make {sum}, processed and carried out make {total}; the difference is "
       "{difference}."},
      {"T3-04", "column", "“总计”一列有 {cell_count} 格没有填写，而这些行的申请人各列有数。",
       "The column of totals: {cell_count} cells are not filled in although their rows have figures."},
      {"T3-04", "row", "“（七）总计”一行有 {cell_count} 格没有填写，而这些列的办理结果有数。",
       "Row （七）总计: {cell_count} cells are not filled in although their columns have figures."},

      // T4: section 四
      {"T4-01", "", "“{row}”一组，四种结果相加得 {sum}，“总计”填 {total}，相差 {difference}。",
       "Group \"{row}\": the four results add up to {sum}, the total says {total}; the difference is {difference}."},
      {"T4-02", "column", "{cell_count} 个“总计”没有填写，而各种结果有数。",
       "{cell_count} totals are not filled in although there are results to add up."},
  };
  return all;
}

}  // namespace xxgk::output
