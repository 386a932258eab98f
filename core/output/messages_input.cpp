// The sentences on the input itself (I).
#include "output/catalogue.h"

namespace xxgk::output {

std::vector<Message> input_messages() {
  return {
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
  };
}

}  // namespace xxgk::output
