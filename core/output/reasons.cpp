// Why a check was skipped or a file could not be opened.
#include "output/messages.h"

namespace xxgk::output {
namespace {

struct Reason {
  std::string_view key;
  std::string_view zh;
  std::string_view en;
};

constexpr Reason kReasons[] = {
    {"accepted", "查出的问题都已列为忽略", "all that it found was accepted before"},
    {"cells_unread", "有单元格没有读到、读不准或总计未填，不能核算",
     "cells were not read, could not be placed, or a total is not filled in"},
    {"not_json_line", "这一行不是 {\"name\":…,\"text\":…} 形式的 JSON",
     "the line is no JSON of the shape {\"name\":…,\"text\":…}"},
    {"table_absent", "没有读到这张表", "the table was not read"},
    {"unit_unknown", "不能确定报告单位", "the unit of the report is not known"},
    {"no_title", "没有找到报告标题", "no title was found"},
    {"no_list", "引言没有列举各部分", "the introduction does not name the sections"},
    {"nothing_to_check", "没有需要检查的内容", "there is nothing it applies to"},
    {"not_applicable", "不适用于这份报告", "it does not apply to this report"},
    {"headings_mixed", "标题和序号对不上，要先改正", "headings and their numbers do not fit each other"},
    {"year_contradicted", "报告年度前后矛盾，要先改正", "the report contradicts itself about its year"},
    {"set_in_lines", "文字逐行断开，看不出误断的句子",
     "the text is set in lines, so cut sentences cannot be told"},
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

}  // namespace xxgk::output
