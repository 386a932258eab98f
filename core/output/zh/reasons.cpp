// Why a check was skipped or a file could not be opened.
#include "output/zh/zh.h"

namespace xxgk::output::zh {

std::span<const Reason> reasons() {
  static constexpr Reason all[] = {
      {"accepted", "查出的问题都已列为忽略"},
      {"cells_unread", "有单元格没有读到、读不准或总计未填，不能核算"},
      {"not_json_line", "这一行不是 {\"name\":…,\"text\":…} 形式的 JSON"},
      {"table_absent", "没有读到这张表"},
      {"unit_unknown", "不能确定报告单位"},
      {"no_title", "没有找到报告标题"},
      {"no_list", "引言没有列举各部分"},
      {"nothing_to_check", "没有需要检查的内容"},
      {"not_applicable", "不适用于这份报告"},
      {"headings_mixed", "标题和序号对不上，要先改正"},
      {"year_contradicted", "报告年度前后矛盾，要先改正"},
      {"set_in_lines", "文字逐行断开，看不出误断的句子"},
      {"year_unknown", "不能确定报告年度"},
      {"torn", "表格的行名、列名散失过多，不能判断是否缺行缺列"},
      {"form_unclear", "不能确定表格用的是哪一版格式"},
      {"excerpt", "文字可能不完整（标题少于三个或文字过短）"},
      {"cut_off", "文字在表格中间中断，后面的部分可能没有粘贴"},
  };
  return all;
}

}  // namespace xxgk::output::zh
