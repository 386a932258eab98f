// The sentences on the input itself (I).
#include "output/zh/zh.h"

namespace xxgk::output::zh {

std::span<const Message> input_messages() {
  static constexpr Message all[] = {
      {"I-01", "", "没有认出政府信息公开工作年度报告：未找到标题、章节或表格。请粘贴或选择报告全文。"},
      {"I-02", "",
       "认出了报告，但没有读到任何一张表格，无法核算。网页复制常会丢失表格，请改用网页文件或Word文件。"},
      {"I-03", "", "这不是文字，也不是可读的网页或Word文档。请提供文本、HTML或DOCX文件。"},
      {"I-04", "", "内容超过 {limit} MiB 的上限，没有检查。请只提供一份报告。"},
      {"I-04", "text", "文字超过 {limit} 个字符的上限，没有检查。请只提供一份报告。"},
      {"I-04", "table",
       "{table}所在的部分内容过多（表内文字和数据超过 {limit} "
       "个），没有读取这张表。请核对后面各部分的标题是否完整，或只提供一份报告。"},
      {"I-04", "findings",
       "发现的问题有 {count} 条，只列出最重要的 {limit} 条。请确认提供的是一份报告的全文。"},
      {"I-05", "",
       "有 {count} 处字符无法识别（显示为“�”），可能是编码不对或文件损坏，请核对原文或指定编码。"},
      {"I-06", "", "文件打不开：{detail}。"},
      {"I-06", "encrypted", "文件有密码保护，读不了。请先取消密码再检查。"},
      {"I-06", "old_word", "这是旧版Word文件（.doc），读不了。请在Word或WPS中另存为 .docx。"},
      {"I-06", "not_word",
       "文件里没有Word正文：可能是表格、演示文稿或其他压缩文件。请提供 .docx、网页或文本。"},
      {"I-06", "damaged", "文件已损坏或不完整，读不了。请重新下载，或用Word打开后另存一份。"},
      {"I-06", "too_many_tags",
       "网页或Word文档的标记超过 {limit} 个的上限，没有检查。请只提供一份报告，或复制报告正文，以文字粘贴。"},
      {"I-06", "too_many_attributes",
       "网页或Word文档的标记里属性过多（一个标记有上万个），没有检查。请复制报告正文，以文字粘贴。"},
      {"I-06", "too_many_cells",
       "网页或Word文档的表格超过 {limit} 个单元格的上限，没有检查。请只提供一份报告。"},
      {"I-06", "too_deep",
       "网页或Word文档的层次嵌套超过 {limit} 层的上限，读不了。请复制报告正文，以文字粘贴。"},
      {"I-06", "too_large", "网页或Word文档里有一段内容过大，读不了。请复制报告正文，以文字粘贴。"},
      {"I-06", "part_too_large",
       "Word文档的正文解压后超过 {limit} MB "
       "的上限，没有检查。请只提供一份报告，或复制报告正文，以文字粘贴。"},
      {"I-06", "too_many_parts",
       "Word文件里的内部文件超过 {limit} 个的上限，没有检查。请复制报告正文，另存为新的Word文件。"},
      {"I-06", "packed_too_tightly",
       "Word文档的正文压缩到不足 {limit} 分之一，不像正常文件，没有解压。请用Word打开后另存一份。"},
      {"I-08", "", "这是{detail}年度的报告。本工具只检查2019年度及以后的格式，没有检查这一份。"},
      {"I-07", "", "不认识编码名称“{detail}”。可用：UTF-8、GB18030、GBK、Big5、UTF-16。"},
  };
  return all;
}

}  // namespace xxgk::output::zh
