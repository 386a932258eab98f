// The rules on the tables (V, T2, T3, T4).
#include "check/registry_data.h"

namespace xxgk::checking {

std::vector<RuleInfo> tables_rules() {
  return {
      {"V-01", "V", kError, true, "数据单元格已填写", "No cell is left blank", basis::none()},
      {"V-02", "V", kWarning, true, "没有用符号代替数字", "No mark in place of a number", basis::none()},
      {"V-03", "V", kError, true, "件数是整数", "Counts are whole numbers", basis::none()},
      {"V-04", "V", kError, true, "件数不为负", "Counts are not negative", basis::none()},
      {"V-05", "V", kWarning, true, "金额以万元为单位填写数字", "Amounts are plain numbers in 万元",
       basis::forms()},
      {"V-06", "V", kWarning, true, "收费金额的单位是万元", "Fees are in 万元", basis::forms()},
      {"V-07", "V", kError, true, "数字书写正确", "Numbers are well written", basis::none()},

      {"T2-01", "T2", kWarning, true, "现行有效件数不少于本年制发件数",
       "As many documents in force as were issued this year", basis::none()},
      {"T2-04",
       "T2",
       kWarning,
       true,
       "有权机关才能制定规章",
       "Only bodies with the power to make them have 规章",
       {{"《中华人民共和国立法法》", "第九十一条、第九十三条"}}},
      {"T2-08", "T2", kWarning, true, "对外公开总数量不少于本年新公开数量",
       "The total disclosed is no less than this year's", basis::none()},
      {"T2-09", "T2", kError, true, "上一年项目数量与本年增减之和不为负",
       "Last year's items plus the change are not negative", basis::none()},
      {"T2-10", "T2", kWarning, true, "采购项目数量与采购总金额相符",
       "Procurement has both items and an amount, or neither", basis::none()},

      {"T3-01", "T3", kError, true, "各行：六类申请人之和等于总计",
       "Each row: the six applicants add up to the total", basis::forms()},
      {"T3-02", "T3", kError, true, "各列：各项办理结果之和等于（七）总计",
       "Each column: the outcomes add up to （七）总计", basis::forms()},
      {"T3-03", "T3", kError, true, "各列：新收＋上年结转＝总计＋结转下年度",
       "Each column: received + carried in = processed + carried out", basis::sums_note()},
      {"T3-04", "T3", kError, true, "总计行、总计列已填写", "The row and the column of totals are filled in",
       basis::forms()},
      {"T3-13", "T3", kWarning, true, "（六）其他处理按现行格式填写",
       "（六）其他处理 as in the form in force", basis::form()},

      {"T4-01", "T4", kError, true, "各组：四种结果之和等于总计",
       "Each group: the four results add up to the total", basis::forms()},
      {"T4-02", "T4", kError, true, "总计已填写", "The totals are filled in", basis::forms()},
      {"T4-03", "T4", kHint, true, "复议后起诉之前有行政复议",
       "A suit after reconsideration follows a reconsideration", basis::none()},
      {"T4-05", "T4", kHint, true, "没有申请却有复议、诉讼的说明", "Cases without applications are explained",
       basis::none()},
  };
}

}  // namespace xxgk::checking
