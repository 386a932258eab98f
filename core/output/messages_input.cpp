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
      {"I-04", "text", "文字超过 {limit} 个字符的上限，没有检查。请只提供一份报告。",
       "The text is longer than the limit of {limit} characters; it was not checked. Please give a single "
       "report."},
      {"I-04", "table",
       "{table}所在的部分内容过多（表内文字和数据超过 {limit} "
       "个），没有读取这张表。请核对后面各部分的标题是否"
       "完整，或只提供一份报告。",
       "The part in which {table} stands holds more than {limit} letters and values of tables, so that this "
       "table was not read. Please see whether the headings after it are complete, or give a single report."},
      {"I-04", "findings",
       "发现的问题有 {count} 条，只列出最重要的 {limit} 条。请确认提供的是一份报告的全文。",
       "There are {count} findings; only the gravest {limit} are listed. Please see whether what was given "
       "is "
       "one report."},
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
      {"I-06", "too_many_tags",
       "网页或Word文档的标记超过 {limit} 个的上限，没有检查。请只提供一份报告，或复制报告正文，以文字粘贴。",
       "The page or Word document has more than {limit} tags; it was not checked. Please give a single "
       "report, or copy the report and paste it as text."},
      {"I-06", "too_many_attributes",
       "网页或Word文档的标记里属性过多（一个标记有上万个），没有检查。请复制报告正文，以文字粘贴。",
       "The tags of the page or Word document have far too many attributes (tens of thousands in one); it "
       "was "
       "not checked. Please copy the report and paste it as text."},
      {"I-06", "too_many_cells",
       "网页或Word文档的表格超过 {limit} 个单元格的上限，没有检查。请只提供一份报告。",
       "The tables of the page or Word document have more than {limit} cells; it was not checked. Please "
       "give a single report."},
      {"I-06", "too_deep",
       "网页或Word文档的层次嵌套超过 {limit} 层的上限，读不了。请复制报告正文，以文字粘贴。",
       "The elements of the page or Word document are nested more than {limit} deep. Please copy the report "
       "and paste it as text."},
      {"I-06", "too_large", "网页或Word文档里有一段内容过大，读不了。请复制报告正文，以文字粘贴。",
       "A stretch of the page or Word document is too large to be read. Please copy the report and paste it "
       "as text."},
      {"I-06", "part_too_large",
       "Word文档的正文解压后超过 {limit} MB 的上限，没有检查。请只提供一份报告，或复制报告正文，以文字粘贴。",
       "Unpacked, the Word document is larger than the limit of {limit} MB; it was not checked. Please give "
       "a "
       "single report, or copy the report and paste it as text."},
      {"I-06", "too_many_parts",
       "Word文件里的内部文件超过 {limit} 个的上限，没有检查。请复制报告正文，另存为新的Word文件。",
       "The Word file holds more than {limit} files inside; it was not checked. Please copy the report into "
       "a "
       "new Word file."},
      {"I-06", "packed_too_tightly",
       "Word文档的正文压缩到不足 {limit} 分之一，不像正常文件，没有解压。请用Word打开后另存一份。",
       "The Word document is packed to less than a {limit}th, as no ordinary file is; it was not unpacked. "
       "Please open it in Word and save a copy."},
      {"I-08", "", "这是{detail}年度的报告。本工具只检查2019年度及以后的格式，没有检查这一份。",
       "This is a report on {detail}. Only the forms from 2019 on are known here; it was not checked."},
      {"I-07", "", "不认识编码名称“{detail}”。可用：UTF-8、GB18030、GBK、Big5、UTF-16。",
       "Unknown encoding \"{detail}\". Known: UTF-8, GB18030, GBK, Big5, UTF-16."},
  };
}

}  // namespace xxgk::output
